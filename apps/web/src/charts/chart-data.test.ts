import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandParts, breakPosition, lineParts, type LineRow } from './chart-data.ts';

const years = (text: string): LineRow[] =>
  text.split('').map((letter, i) => ({ year: 2010 + i, value: letter === '.' ? null : i }));

const row = (year: number, low: number | null, high: number | null) => ({ year, low, high });

const drawn = (rows: readonly LineRow[], breaks: readonly number[] = []) =>
  lineParts(rows, breaks).lines.map(
    ({ style, points }) => `${style} ${points.map(({ year }) => year - 2010).join('-')}`,
  );

describe('lineParts', () => {
  it.each<[string, string, number[], string[]]>([
    ['joins neighbouring years', 'xxxx', [], ['solid 0-1-2-3']],
    ['dashes across one missing year', 'xx.xx', [], ['solid 0-1', 'dashed 1-3', 'solid 3-4']],
    ['leaves a gap for two missing years', 'xx..xx', [], ['solid 0-1', 'solid 4-5']],
    ['leaves a gap at a break', 'xxxx', [2012], ['solid 0-1', 'solid 2-3']],
    ['does not dash across a break', 'xx.xx', [2013], ['solid 0-1', 'solid 3-4']],
    ['does not dash across a break that lies on the missing year', 'xx.xx', [2012], ['solid 0-1', 'solid 3-4']],
    ['draws no line for a single value', '..x..', [], []],
    ['draws nothing where nothing is known', '...', [], []],
  ])('%s', (_, rows, breaks, expected) => {
    expect(drawn(years(rows), breaks)).toEqual(expected);
  });

  it('joins covered years that are not calendar neighbours', () => {
    const rows = [2000, 2005, 2010, 2015].map((year) => ({ year, value: 1 }));
    expect(lineParts(rows).lines).toEqual([{ style: 'solid', points: rows }]);
  });

  it('dashes where few members stand behind a value and draws nothing where too few do', () => {
    const styles = ['none', 'dashed', 'dashed', 'solid', 'solid'] as const;
    const rows = styles.map((style, i) => ({ year: 2010 + i, value: i, style }));
    expect(drawn(rows)).toEqual(['dashed 1-2-3', 'solid 3-4']);
    expect(lineParts(rows).points.map(({ year }) => year)).toEqual([2011, 2012, 2013, 2014]);
  });

  it('names the values that no line touches', () => {
    expect(lineParts(years('x...xx')).lone).toEqual([{ year: 2010, value: 0 }]);
  });

  const anySeries = fc
    .array(fc.option(fc.double({ min: 1, max: 100, noNaN: true }), { nil: null }), { maxLength: 30 })
    .map((values) => values.map((value, i): LineRow => ({ year: 1990 + i, value })));

  it('never draws a missing value, least of all at zero', () => {
    fc.assert(
      fc.property(anySeries, (rows) => {
        const { lines, points } = lineParts(rows);
        const known = rows.filter(({ value }) => value !== null);
        expect(points).toEqual(known);
        for (const point of lines.flatMap((line) => line.points)) expect(known).toContainEqual(point);
      }),
    );
  });

  it('draws every value as part of a line or alone, never both', () => {
    fc.assert(
      fc.property(anySeries, fc.array(fc.integer({ min: 1990, max: 2020 }), { maxLength: 3 }), (rows, breaks) => {
        const { lines, points, lone } = lineParts(rows, breaks);
        const onLines = new Set(lines.flatMap((line) => line.points));
        expect(onLines.size + lone.length).toBe(points.length);
        for (const { points: joined } of lines) {
          for (const year of breaks)
            expect(joined.some((p) => p.year < year) && joined.some((p) => p.year >= year)).toBe(false);
        }
      }),
    );
  });
});

describe('bandParts', () => {
  it('splits where quartiles are missing and at breaks', () => {
    const rows = [
      row(2010, 1, 2),
      row(2011, 1, 2),
      row(2012, null, null),
      row(2013, 1, 2),
      row(2014, 1, 2),
      row(2015, 1, 2),
    ];
    const parts = bandParts(rows, [2015]).map((part) => part.map(({ year }) => year));
    expect(parts).toEqual([[2010, 2011], [2013, 2014], [2015]]);
  });

  it('needs both bounds', () => {
    expect(bandParts([row(2010, 1, null), row(2011, null, 2)])).toEqual([]);
  });
});

describe('breakPosition', () => {
  it('lies half-way to the covered year before the break', () => {
    expect(breakPosition(2017, [2015, 2016, 2017])).toBe(2016.5);
    expect(breakPosition(2015, [2005, 2010, 2015])).toBe(2012.5);
  });
});
