import type { Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';
import type { Round } from '@ratthall/domain/round';
import { centralOf } from '#datasets/figures.ts';

/** The indicators of all sets in their order, the set that is shown first. */
function inOrder({ sets, indicators }: Dataset): Indicator[] {
  const byDefault = [...sets].sort((a, b) => Number(b.isDefault) - Number(a.isDefault));
  const ids = new Set([
    ...byDefault.flatMap(({ entries }) => entries.map(({ indicator }) => indicator)),
    ...indicators.keys(),
  ]);
  return [...ids].flatMap((id) => indicators.get(id) ?? []);
}

/** What a round asks for; without one, what the set that is shown leaves to the members themselves. */
export function askedIds({ sets, indicators }: Dataset, round: Round | null): Set<string> {
  if (round) return new Set(round.indicators);
  const entries = sets.find(({ isDefault }) => isDefault)?.entries ?? [];
  return new Set(
    entries.flatMap(({ indicator }) => (indicators.get(indicator)?.reportedBy === 'central' ? [] : indicator)),
  );
}

/**
 * What a member reports for a year, in the order of the set: what it is asked for, what the set that is shown already has
 * a central figure of (to accept or to override), and what it has begun. Only what is made for its kind.
 */
export function reportIndicators(
  dataset: Dataset,
  { member, year, round, begun }: { member: Member; year: number; round: Round | null; begun: ReadonlySet<string> },
): { indicator: Indicator; isAsked: boolean }[] {
  const asked = askedIds(dataset, round);
  const shownSet = new Set(dataset.sets.find(({ isDefault }) => isDefault)?.entries.map((entry) => entry.indicator));
  return inOrder(dataset).flatMap((indicator) => {
    const { id, appliesTo } = indicator;
    if (!appliesTo.includes(member.kind)) return [];
    const isThere = shownSet.has(id) && centralOf(dataset, indicator, { member, year }) !== null;
    return asked.has(id) || isThere || begun.has(id) ? { indicator, isAsked: round !== null && asked.has(id) } : [];
  });
}
