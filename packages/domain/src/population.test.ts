import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jumpsIn } from './population.ts';

const known = [
  { year: 2021, population: 10_000 },
  { year: 2022, population: 10_100 },
  { year: 2024, population: 10_300 },
];

test('a population is asked about that is a fifth from the year beside it', () => {
  expect(jumpsIn(known, [{ year: 2023, population: 10_200 }])).toEqual([]);
  expect(jumpsIn(known, [{ year: 2023, population: 102_000 }])).toEqual([2023]);
  expect(jumpsIn(known, [{ year: 2025, population: 8_000 }])).toEqual([2025]);
  expect(jumpsIn(known, [{ year: 2025, population: 12_360 }])).toEqual([]);
});

test('what is changed together is measured against each other, and a lone year against nothing', () => {
  const doubled = known.map(({ year, population }) => ({ year, population: population * 2 }));
  expect(jumpsIn(known, doubled)).toEqual([]);
  expect(jumpsIn(known, [{ year: 1990, population: 1 }])).toEqual([]);
});

test('only what is changed is asked about', () => {
  const rows = fc.uniqueArray(
    fc.record({ year: fc.integer({ min: 1990, max: 2030 }), population: fc.integer({ min: 1, max: 1_000_000 }) }),
    { selector: ({ year }) => year },
  );
  fc.assert(
    fc.property(rows, rows, (before, changed) => {
      const years = changed.map(({ year }) => year);
      expect(jumpsIn(before, changed).every((year) => years.includes(year))).toBe(true);
    }),
  );
});
