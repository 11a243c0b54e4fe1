import { describe, expect, test } from 'vitest';
import { aMember } from '#queries/member-for-tests.ts';
import type { ValueRow } from '#queries/values.ts';
import { groupYears } from './peer-lines.ts';

const group = Array.from({ length: 8 }, (_, i) => aMember({ code: `000${i}` }));

const aRow = (member: string, value: number | null, known: Partial<ValueRow> = {}): ValueRow => ({
  member,
  value,
  year: 2020,
  missing: value === null ? 'not-reported' : null,
  source: 'official',
  definitionVersion: 1,
  flags: [],
  reference: null,
  ...known,
});

describe('the median of a peer group', () => {
  test('is of the members that have a value, says how many they are, and leaves others out', () => {
    const rows = [1, 2, 3, 4, 5, 6].map((value, i) => aRow(`000${i}`, value));
    const others = [aRow('0006', null), aRow('9999', 1000)];
    expect(groupYears({ rows: [...rows, ...others] }, group)).toEqual([
      { year: 2020, median: 3.5, n: 6, N: 8, line: 'solid' },
    ]);
  });

  test('is dashed below three of four, and not there with fewer than five', () => {
    const rows = [1, 2, 3, 4, 5].map((value, i) => aRow(`000${i}`, value));
    expect(groupYears({ rows }, group)[0]).toMatchObject({ median: 3, n: 5, line: 'dashed' });
    expect(groupYears({ rows: rows.slice(1) }, group)[0]).toMatchObject({ median: null, n: 4 });
  });

  test('pools values of one definition only: the one that most follow', () => {
    const rows = [1, 2, 3, 4, 5].map((value, i) => aRow(`000${i}`, value));
    const other = aRow('0005', 1000, { definitionVersion: 2 });
    expect(groupYears({ rows: [...rows, other] }, group)[0]).toMatchObject({ median: 3, n: 5 });
  });

  test('comes year by year, in order', () => {
    const rows = [2021, 2019, 2020].map((year) => aRow('0000', 1, { year }));
    expect(groupYears({ rows }, group).map(({ year }) => year)).toEqual([2019, 2020, 2021]);
  });
});
