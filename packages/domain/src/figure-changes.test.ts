import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aGridOf } from './changes-for-tests.ts';
import { figureChanges } from './figure-changes.ts';

const changes = (...grids: Parameters<typeof figureChanges>) =>
  [...figureChanges(...grids)].map(({ kind, area, year, before, after }) => [
    kind,
    area,
    year,
    before.value ?? before.missing,
    after.value ?? after.missing,
  ]);

describe('a shown figure', () => {
  test('is added, revised or removed, and blank is never zero', () => {
    const before = aGridOf({ '0101': { 2020: 5, 2021: 7, 2022: 0 }, '0102': { 2020: 'declined', 2021: 3 } });
    const after = aGridOf({ '0101': { 2020: 5, 2021: 0, 2022: 'late' }, '0102': { 2020: 4, 2021: 3, 2022: 0 } });
    expect(changes(before, after)).toEqual([
      ['revised', '0101', 2021, 7, 0],
      ['removed', '0101', 2022, 0, 'late'],
      ['added', '0102', 2020, 'declined', 4],
      ['added', '0102', 2022, 'not-reported', 0],
    ]);
  });

  test('that is missing for another reason is of a kind of its own', () => {
    const before = aGridOf({ '0101': { 2020: 'late', 2021: 5 }, '0102': { 2021: 'declined' } });
    const after = aGridOf({ '0101': { 2020: 'declined', 2021: 5 }, '0102': { 2021: 'declined' } });
    expect(changes(before, after)).toEqual([['reason', '0101', 2020, 'late', 'declined']]);
  });

  test('is not missing for another reason when others have a value for a new year', () => {
    const before = aGridOf({ '0101': { 2020: 5 }, '0102': { 2020: 6 } });
    const after = aGridOf({ '0101': { 2020: 5, 2021: 5 }, '0102': { 2020: 6, 2021: 'not-reported' } });
    expect(changes(before, after)).toEqual([['added', '0101', 2021, 'not-reported', 5]]);
  });

  test.each([
    [{ definitionVersion: 2 }],
    [{ source: 'member' }],
    [{ flags: ['break' as const] }],
    [{ note: 'Ny metod' }],
  ])('with the same value has another label with %o', (label) => {
    const before = aGridOf({ '0101': { 2020: 5 } });
    expect(changes(before, aGridOf({ '0101': { 2020: { value: 5, ...label } } }))).toEqual([
      ['relabelled', '0101', 2020, 5, 5],
    ]);
  });

  test('is compared also where an indicator, a member or a year is in only one edition', () => {
    const grid = aGridOf({ '0101': { 2019: 1 }, '0102': { 2021: 'declined' } });
    expect(changes(undefined, grid)).toEqual([
      ['added', '0101', 2019, 'not-reported', 1],
      ['reason', '0102', 2021, 'not-reported', 'declined'],
    ]);
    expect(changes(grid, aGridOf({ '0103': { 2025: 2 } })).map(([kind]) => kind)).toEqual([
      'added',
      'removed',
      'reason',
    ]);
    expect(changes(undefined, undefined)).toEqual([]);
  });
});

const cell = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom('declined' as const, 'late' as const, 'not-reported' as const),
  fc.record({ value: fc.integer({ min: 0, max: 1 }), definitionVersion: fc.constantFrom(1, 2) }),
);
const row = fc.dictionary(fc.constantFrom('2018', '2019', '2020', '2021'), cell, { maxKeys: 4 });
const grids = fc
  .dictionary(fc.constantFrom('0101', '0102', '0103'), row, { minKeys: 1, maxKeys: 3 })
  .map((cells) => aGridOf(cells));
const mirrored = { added: 'removed', removed: 'added', revised: 'revised', reason: 'reason', relabelled: 'relabelled' };

describe('whatever two editions hold', () => {
  test('an edition differs in nothing from itself', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        expect(changes(grid, grid)).toEqual([]);
      }),
    );
  });

  test('swapping them mirrors what was added and removed', () => {
    fc.assert(
      fc.property(grids, grids, (a, b) => {
        const there = [...figureChanges(a, b)];
        const back = [...figureChanges(b, a)].map((one) => ({
          ...one,
          kind: mirrored[one.kind],
          before: one.after,
          after: one.before,
        }));
        expect(new Set(there.map((one) => JSON.stringify(one)))).toEqual(
          new Set(back.map((one) => JSON.stringify({ ...one }))),
        );
      }),
    );
  });

  test('every figure that differs is listed exactly once', () => {
    const told = (grid: ReturnType<typeof aGridOf>, area: string, year: number) => {
      const of = [...figureChanges(undefined, grid)].find((one) => one.area === area && one.year === year);
      return JSON.stringify(of?.after.value === null ? of.after.missing : (of?.after ?? 'not-reported'));
    };
    fc.assert(
      fc.property(grids, grids, (a, b) => {
        const listed = [...figureChanges(a, b)].map(({ area, year }) => `${area} ${year}`);
        expect(new Set(listed).size).toBe(listed.length);
        for (const area of ['0101', '0102', '0103']) {
          for (const year of [2018, 2019, 2020, 2021]) {
            expect(listed.includes(`${area} ${year}`)).toBe(told(a, area, year) !== told(b, area, year));
          }
        }
      }),
    );
  });
});
