import type { Catalogue } from '#queries/catalogue.ts';
import type { ComparisonChoice } from '#queries/comparisons.ts';
import type { Member, MemberList } from '#queries/members.ts';
import { knownPeers, knownSet } from './known-choice.ts';
import type { ShellSearch } from './search.ts';

/** The most members that are compared. */
export const mostCompared = 8;

/**
 * The members of a comparison by their slugs: the first eight that are known, each once, and of the kind of the first.
 * `ofOtherKind` are those that were left out for that reason; a slug that nobody has is left out too.
 */
export function knownMembers(
  { members }: { members: readonly Member[] },
  slugs: string | undefined,
): { members: Member[]; ofOtherKind: Member[] } {
  const wanted = [...new Set(slugs?.split(',') ?? [])];
  const found = wanted.flatMap((slug) => members.find((member) => member.slug === slug) ?? []);
  const kind = found[0]?.kind;
  return {
    members: found.filter((member) => member.kind === kind).slice(0, mostCompared),
    ofOtherKind: found.filter((member) => member.kind !== kind),
  };
}

/** The indicators of a choice that the catalogue has; undefined (the whole set) when nothing of it is left. */
export function knownIndicators(
  { indicators }: Pick<Catalogue, 'indicators'>,
  ids: string | undefined,
): string | undefined {
  const found = [...new Set(ids?.split(',') ?? [])].filter((id) => indicators.some((indicator) => indicator.id === id));
  return found.length > 0 ? found.join(',') : undefined;
}

/** What an address asks to compare, without what there is not; null when it names no member. */
export function knownComparison(
  known: Pick<MemberList, 'members'> & Catalogue,
  search: ShellSearch,
): ComparisonChoice | null {
  const { members } = knownMembers(known, search.members);
  if (members.length === 0) return null;
  const { from, to, year } = search;
  const isSpan = from === undefined || to === undefined || from < to;
  return {
    members: members.map(({ code }) => code).join(','),
    indicators: knownIndicators(known, search.indicators),
    peers: knownPeers(known, search.peers),
    set: knownSet(known, search.set),
    year,
    ...(isSpan ? { from, to } : {}),
  };
}
