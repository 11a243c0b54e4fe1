import { byName } from '#i18n/format.ts';
import type { Member } from '#queries/members.ts';
import type { Entry } from './compared.ts';

/** The column that orders a comparison: the slug of a member or the id of an indicator, worst first after a minus. */
export type Sorting = { key: string; isReversed: boolean };

export function sortingOf(sort: string | undefined): Sorting | null {
  if (sort === undefined) return null;
  return sort.startsWith('-') ? { key: sort.slice(1), isReversed: true } : { key: sort, isReversed: false };
}

/** What a press on a column's head asks for: best first, then worst first, then the order there was. */
export function nextSort(sort: string | undefined, key: string): string | undefined {
  const sorting = sortingOf(sort);
  if (sorting?.key !== key) return key;
  return sorting.isReversed ? undefined : `-${key}`;
}

/** Which way the values of the ordered column run: upwards from the best where lower is better. */
export function orderOf({ isReversed }: Sorting, isLowerBest: boolean): 'ascending' | 'descending' {
  return isReversed === isLowerBest ? 'descending' : 'ascending';
}

/** Indicators by how well one member stands in them among its peers; those without a place come last. */
export function orderedEntries(
  entries: readonly Entry[],
  members: readonly Pick<Member, 'slug'>[],
  sorting: Sorting | null,
): readonly Entry[] {
  const at = members.findIndex(({ slug }) => slug === sorting?.key);
  if (sorting === null || at === -1) return entries;
  const keyed = entries.map((entry) => ({ entry, key: entry.compared.cells[at]?.percentile ?? null }));
  return inOrder(keyed, { isReversed: sorting.isReversed, higherFirst: true }).map(({ entry }) => entry);
}

export type Placed = { member: Member; at: number };

/** Members by their value in one indicator, the best first; those without a comparable one come last, by name. */
export function orderedMembers(
  entries: readonly Entry[],
  members: readonly Member[],
  sorting: Sorting | null,
): readonly Placed[] {
  const placed = members.map((member, at) => ({ member, at }));
  const entry = entries.find(({ indicator }) => indicator.id === sorting?.key);
  if (sorting === null || entry === undefined) return placed;
  const keyed = placed.map((one) => {
    const cell = entry.compared.cells[one.at];
    return { ...one, key: cell?.comparable ? cell.value : null };
  });
  const byNames = keyed.toSorted((a, b) => byName(a.member.name, b.member.name));
  const higherFirst = entry.indicator.polarity !== 'lower';
  return inOrder(byNames, { isReversed: sorting.isReversed, higherFirst });
}

function inOrder<T extends { key: number | null }>(
  rows: readonly T[],
  { isReversed, higherFirst }: { isReversed: boolean; higherFirst: boolean },
): T[] {
  const sign = isReversed === higherFirst ? 1 : -1;
  return rows.toSorted((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    return sign * (a.key - b.key);
  });
}
