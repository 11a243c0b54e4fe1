import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aGridOf, breakIn, firstDefinition } from './changes-for-tests.ts';
import { meanChange, meanParts, partsAsShown, type MeanSide } from './mean-change.ts';
import { asShown, differenceAsShown } from './shown.ts';

type Cells = Parameters<typeof aGridOf>[0];

const side = (cells: Cells, year: number, more: Partial<MeanSide> = {}): MeanSide => ({
  grid: aGridOf(cells),
  definitions: [firstDefinition],
  members: Object.keys(cells),
  year,
  ...more,
});

const five = { a: { 2021: 10 }, b: { 2021: 20 }, c: { 2021: 30 }, d: { 2021: 40 }, e: { 2021: 50 } };
const grown = {
  a: { 2021: 15, 2022: 11 },
  b: { 2021: 20, 2022: 22 },
  c: { 2021: 30, 2022: 33 },
  d: { 2021: 40, 2022: 44 },
  e: { 2021: 50, 2022: 55 },
};

const partsOf = (...sides: Parameters<typeof meanChange>) => {
  const { parts } = meanChange(...sides);
  return parts && Object.fromEntries(meanParts.map((part) => [part, [parts[part].change, parts[part].n]]));
};

const nothing = [0, 0];

describe('why a mean moved', () => {
  test('is what was corrected of the earlier year, and what happened after it', () => {
    // 30 → 31 by the correction of a, → 33 by the new year: −4 + 2 + 3 + 4 + 5 = 10, a fifth of it.
    expect(partsOf(side(five, 2021), side(grown, 2022))).toEqual({
      'new-year': [2, 5],
      revised: [1, 1],
      members: nothing,
      answers: nothing,
      definition: nothing,
    });
  });

  test('in the same year is only what was corrected', () => {
    const { parts, before, after } = meanChange(side(five, 2021), side({ ...five, e: { 2021: 60 } }, 2021));
    expect([before?.mean, after?.mean, parts?.revised, parts?.['new-year']]).toEqual([
      30,
      32,
      { change: 2, n: 1 },
      { change: 0, n: 0 },
    ]);
  });

  test('is also who answers: each moves it by its distance to the mean of the others, divided by how many there are', () => {
    const six = { ...five, f: { 2021: 90 } };
    // Without f the mean is 30; with it (150 + 90) / 6 = 40: it takes (90 − 30) / 6 = 10 away.
    const silent = { ...five, f: { 2021: 'declined' as const } };
    expect(partsOf(side(six, 2021), side(silent, 2021))).toMatchObject({ answers: [-10, 1], members: nothing });
    expect(partsOf(side(six, 2021), side(six, 2021, { members: Object.keys(five) }))).toMatchObject({
      members: [-10, 1],
      answers: nothing,
    });
  });

  test('is never taken from values that cannot be compared', () => {
    const before = side({ ...five, f: { 2021: 90 } }, 2021);
    const after = { ...grown, f: { 2021: 90, 2022: { value: 30, flags: ['break' as const] } } };
    // Before: (90 − 30) / 6 = 10 taken away. After: the same five have 33, and f puts (30 − 33) / 6 = −0.5 to it.
    const parts = partsOf(before, side(after, 2022));
    expect(parts).toMatchObject({ definition: [-10.5, 1], 'new-year': [2, 5], answers: nothing });
    const redefined = Object.fromEntries(
      Object.entries(grown).map(([area, row]) => [area, { ...row, 2022: { value: 1, definitionVersion: 2 } }]),
    );
    const broken = side(redefined, 2022, { definitions: [firstDefinition, breakIn(2022)] });
    expect(meanChange(side(five, 2021), broken)).toMatchObject({ parts: null, unknown: 'other-definition' });
  });

  test('cannot be said without a mean, or with fewer than five that can be compared', () => {
    const { e: _, ...four } = five;
    expect(meanChange(side(four, 2021), side(five, 2021))).toMatchObject({ unknown: 'no-mean', parts: null });
    expect(meanChange(side(five, 2021, { year: null }), side(five, 2021))).toMatchObject({
      before: null,
      unknown: 'no-mean',
    });
    const others = { f: { 2021: 1 }, g: { 2021: 1 }, h: { 2021: 1 }, i: { 2021: 1 }, j: { 2021: 1 } };
    expect(meanChange(side(five, 2021), side(others, 2021))).toMatchObject({ unknown: 'too-few-same', same: null });
  });

  test('comes with the median of the same members, and n of N', () => {
    expect(meanChange(side(five, 2021), side(grown, 2022, { members: [...Object.keys(grown), 'z'] }))).toMatchObject({
      before: { year: 2021, n: 5, N: 5, median: 30, version: 1 },
      after: { year: 2022, n: 5, N: 6, median: 33 },
      same: { n: 5, before: { mean: 30, median: 30 }, after: { mean: 33, median: 33 } },
    });
  });
});

const value = fc.oneof(fc.integer({ min: 0, max: 900 }), fc.double({ min: 0, max: 900, noNaN: true }));
const cell = fc.oneof(
  { weight: 5, arbitrary: value },
  { weight: 1, arbitrary: fc.constant('declined' as const) },
  { weight: 1, arbitrary: value.map((one) => ({ value: one, flags: ['break' as const] })) },
);
const codes = 'abcdefghij'.split('');
const sides = fc
  .record({
    rows: fc.array(fc.record({ 2021: cell, 2022: cell }), { minLength: 10, maxLength: 10 }),
    members: fc.subarray(codes, { minLength: 6 }),
    year: fc.constantFrom(2021, 2022),
  })
  .map(({ rows, members, year }) =>
    side(Object.fromEntries(codes.map((code, i) => [code, rows[i]!])), year, { members }),
  );

describe('whatever the figures', () => {
  test('the parts add up to the change of the mean, and as printed to the difference of the printed means', () => {
    fc.assert(
      fc.property(sides, sides, fc.integer({ min: 0, max: 2 }), (a, b, decimals) => {
        const change = meanChange(a, b);
        if (change.parts === null) return;
        const [before, after] = [change.before!.mean!, change.after!.mean!];
        const sum = meanParts.reduce((total, part) => total + change.parts![part].change, 0);
        expect(sum).toBeCloseTo(after - before, 8);
        const shown = partsAsShown(change, decimals)!;
        const printed = meanParts.reduce((total, part) => total + shown.parts[part], 0);
        expect(asShown(printed, decimals)).toBe(differenceAsShown(after, before, decimals));
        for (const part of meanParts) {
          const distance = Math.abs(shown.parts[part] - change.parts[part].change);
          expect(distance).toBeLessThanOrEqual(10 ** -decimals + 1e-9);
          if (change.parts[part].n === 0) expect(shown.parts[part]).toBe(0);
        }
      }),
    );
  });

  test('an edition moves nothing against itself, and swapping turns every sign', () => {
    fc.assert(
      fc.property(sides, sides, (a, b) => {
        const itself = meanChange(a, a).parts;
        if (itself) for (const part of meanParts) expect(itself[part].change).toBeCloseTo(0, 8);
        const [there, back] = [meanChange(a, b), meanChange(b, a)];
        expect(back.unknown).toBe(there.unknown);
        if (there.parts) {
          for (const part of meanParts) {
            expect(back.parts![part].change).toBeCloseTo(-there.parts[part].change, 8);
          }
        }
      }),
    );
  });
});
