import { expect, test } from 'vitest';
import { pastedPopulations } from './pasted-populations.ts';

test('a year and its population stand on a line, typed or pasted', () => {
  expect(pastedPopulations('2023 12 345\r\n2024\t12\u00a0400\n\n2025;12.500')).toEqual({
    rows: [
      { year: 2023, population: 12_345 },
      { year: 2024, population: 12_400 },
      { year: 2025, population: 12_500 },
    ],
    unread: [],
  });
});

test('two rows of a spreadsheet are years and populations', () => {
  expect(pastedPopulations('2023\t2024\t2025\n100\t110\t120').rows).toEqual([
    { year: 2023, population: 100 },
    { year: 2024, population: 110 },
    { year: 2025, population: 120 },
  ]);
});

test('what cannot be read is said, and nothing is guessed', () => {
  expect(pastedPopulations('folkmängd 12\n2024\n2024 0').unread).toEqual(['folkmängd 12', '2024', '2024 0']);
});

test('a point stands between thousands, and what has decimals is not read as something greater', () => {
  expect(pastedPopulations('2023 1.045.123').rows).toEqual([{ year: 2023, population: 1_045_123 }]);
  const decimals = ['2023\t45123.0', '2024\t45.12', '2025\t4512.345', '2026\t.500'];
  expect(pastedPopulations(decimals.join('\n'))).toMatchObject({ rows: [] });
  expect(pastedPopulations('2023\t2024\t2025\n100\t110.0\t120').unread).toHaveLength(1);
});
