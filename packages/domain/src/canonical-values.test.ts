import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalColumns, canonicalLines, type CanonicalRow } from './canonical-values.ts';

const aRow = (changes: Partial<CanonicalRow> = {}): CanonicalRow => ({
  indicator: 'household-waste',
  area: '0604',
  year: 2022,
  source: 'kolada',
  isShown: true,
  value: 462,
  missing: null,
  definitionVersion: 1,
  flags: [],
  reference: null,
  ...changes,
});

const text = (rows: readonly CanonicalRow[]) => canonicalLines(rows).join('');

describe('the canonical CSV', () => {
  test('has its columns first, then a line for each figure, with blanks that are blank', () => {
    expect(text([aRow(), aRow({ year: 2023, value: null, missing: 'late', flags: ['break', 'odd'] })])).toBe(
      `${canonicalColumns.join()}\n` +
        'household-waste,0604,2022,kolada,true,462,,1,,,,,\n' +
        'household-waste,0604,2023,kolada,true,,late,1,break odd,,,,\n',
    );
  });

  test('quotes only what needs it, and writes numbers in the shortest form that gives them back', () => {
    const row = aRow({ value: 0.1 + 0.2, note: 'sagt "så", här', numerator: 1e21, denominator: -0.5 });
    expect(text([row]).split('\n')[1]).toBe(
      'household-waste,0604,2022,kolada,true,0.30000000000000004,,1,,1e+21,-0.5,"sagt ""så"", här",',
    );
  });

  const key = fc.record({
    indicator: fc.constantFrom('a', 'a-b', 'b'),
    area: fc.constantFrom('0101', '2584', 'NETWORK'),
    year: fc.integer({ min: 1990, max: 2030 }),
    source: fc.constantFrom('kolada', 'member'),
  });
  const figures = fc
    .uniqueArray(key, { selector: (one) => Object.values(one).join(), minLength: 2, maxLength: 40 })
    .chain((keys) =>
      fc.tuple(
        ...keys.map((one) =>
          fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => aRow({ ...one, value })),
        ),
      ),
    );

  test('is the same in whatever order the figures come', () => {
    const inTwoOrders = figures.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(fc.property(inTwoOrders, ([rows, shuffled]) => text(rows) === text(shuffled)));
  });

  test('is another when a single figure is', () => {
    const inTwoForms = figures.chain((rows) => fc.tuple(fc.constant(rows), fc.nat(rows.length - 1)));
    fc.assert(
      fc.property(inTwoForms, ([rows, at]) => {
        const changed = rows.map((row, i) => (i === at ? { ...row, value: (row.value ?? 0) === 1 ? 2 : 1 } : row));
        return text(rows) !== text(changed);
      }),
    );
  });
});
