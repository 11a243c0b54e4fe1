import { comparableOf, fewestForRank, networkLine } from '@ratthall/domain/comparison';
import { median } from '@ratthall/domain/spread';
import type { Member } from '#queries/members.ts';
import type { Values } from '#queries/values.ts';

/** So many peers are drawn one by one, each by name; more are drawn as their median. */
export const mostPeerLines = 7;

/** The line that is the median of the group. */
export const groupKey = 'peers';

export type GroupYear = {
  year: number;
  median: number | null;
  n: number;
  N: number;
  line: 'solid' | 'dashed' | 'none';
};

/**
 * The median of a group, year by year, of the values that follow the definition version most of them follow. Null with
 * fewer than five; how it is drawn says how many stand behind it.
 */
export function groupYears({ rows }: Pick<Values, 'rows'>, group: readonly Member[]): GroupYear[] {
  const codes = new Set(group.map(({ code }) => code));
  const ofGroup = rows.filter(({ member, value }) => codes.has(member) && value !== null);
  const years = [...new Set(ofGroup.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const values = comparableOf(ofGroup.filter((row) => row.year === year)).figures.map(({ value }) => value);
    const middle = values.length < fewestForRank ? null : median(values);
    return { year, median: middle, n: values.length, N: codes.size, line: networkLine(values.length, codes.size) };
  });
}
