import { fewestForQuartiles, fewestForRank, type Rank } from './comparison.ts';
import type { Localized, Polarity } from './indicator.ts';
import { quartiles } from './spread.ts';
import type { Direction } from './trend.ts';

/** The version of the rules in this file. */
export const lessonsRule = '1';

/** What a member did that others can learn from, in one indicator, and whom to ask about it. */
export type GoodExample = {
  id: string;
  member: string;
  indicator: string;
  title: Localized;
  text: Localized;
  url: string | null;
  contact: { name: string; email: string | null; phone: string | null } | null;
};

/** The interquartile range of a normal distribution is 1.349 standard deviations. */
const iqrToSigma = 1.349;
const mostNamed = 5;
const mostWithTies = 10;

/**
 * What a change is measured by so that indicators in different units can be set side by side: the spread of the members'
 * values in one year, as the standard deviation that fits their quartiles. Null with fewer than twelve values, or when
 * the middle half of them do not differ.
 */
export function networkSpread(values: readonly number[]): number | null {
  const bounds = values.length < fewestForQuartiles ? null : quartiles(values);
  const spread = bounds === null ? 0 : (bounds.q3 - bounds.q1) / iqrToSigma;
  return spread > 0 ? spread : null;
}

/**
 * An improvement in spreads of the network, always positive: 0.5 means that the member has moved half as far as members
 * usually differ. Null unless the verdict is `improving`: a change that may be chance teaches nobody. Null too where the
 * spread is unknown.
 */
export function improvementOf(
  { verdict, change }: Pick<Direction, 'verdict' | 'change'>,
  spread: number | null,
): number | null {
  return verdict !== 'improving' || change === null || spread === null ? null : Math.abs(change) / spread;
}

/**
 * The members of one indicator that have improved for certain, the largest change first; equal ones by code. In one
 * indicator the order is the same in units and in spreads, so that it needs no spread.
 */
export function mostImproved<T extends { member: string; direction: Pick<Direction, 'verdict' | 'change'> }>(
  candidates: readonly T[],
): T[] {
  return candidates
    .filter(({ direction }) => direction.verdict === 'improving')
    .sort((a, b) => changeOf(b) - changeOf(a) || (a.member < b.member ? -1 : 1));
}

function changeOf({ direction }: { direction: Pick<Direction, 'change'> }): number {
  return Math.abs(direction.change ?? 0);
}

export type Standing = { member: string; value: number };

/** Best value first; equal ones by code. Nobody where neither way is better. */
export function bestFirst(values: ReadonlyMap<string, number>, polarity: Polarity): Standing[] {
  if (polarity === 'none') return [];
  return [...values]
    .map(([member, value]) => ({ member, value }))
    .sort((a, b) => (polarity === 'lower' ? a.value - b.value : b.value - a.value) || (a.member < b.member ? -1 : 1));
}

/** The place of each of them, who stand best first, as `ranksOf` would give it; nobody with fewer than five values. */
export function placed(standings: readonly Standing[]): (Standing & Rank)[] {
  const n = standings.length;
  if (n < fewestForRank) return [];
  let rank = 1;
  return standings.map(({ member, value }, i) => {
    const tiedWithBetter = standings[i - 1]?.value === value;
    if (!tiedWithBetter) rank = i + 1;
    return { member, value, rank, tied: tiedWithBetter || standings[i + 1]?.value === value, n };
  });
}

/**
 * The first five of those who stand in order by a figure. Equal ones are never parted: those who share the fifth's
 * figure come along, up to ten in all; where they would be more, it ends before them, and nobody may be left.
 */
export function firstOf<T>(ordered: readonly T[], figure: (one: T) => number): T[] {
  const fifth = ordered[mostNamed - 1];
  if (fifth === undefined) return [...ordered];
  const from = ordered.findIndex((one) => figure(one) === figure(fifth));
  let until = mostNamed;
  while (until < ordered.length && figure(ordered[until]!) === figure(fifth)) until++;
  return ordered.slice(0, until > mostWithTies ? from : until);
}

/** Why nobody is named as improved; `too-few-judged`: not one has the five values that it takes to judge. */
export const improvedUnknowns = [
  'no-peers',
  'no-polarity',
  'too-few-judged',
  'no-improvement',
  'too-many-tied',
] as const;

export type ImprovedUnknown = (typeof improvedUnknowns)[number];

/** Null where some are named. */
export function whyNobodyImproved(
  polarity: Polarity,
  { peers, judged, improving, named }: Record<'peers' | 'judged' | 'improving' | 'named', number>,
): ImprovedUnknown | null {
  if (named > 0) return null;
  if (peers === 0) return 'no-peers';
  if (polarity === 'none') return 'no-polarity';
  if (judged === 0) return 'too-few-judged';
  return improving === 0 ? 'no-improvement' : 'too-many-tied';
}

/** Why nobody is named as best; `too-few-values`: fewer than five, the member's own counted. */
export const bestUnknowns = ['no-peers', 'no-polarity', 'too-few-values', 'too-many-tied'] as const;

export type BestUnknown = (typeof bestUnknowns)[number];

/** Null where some are named. `ranked` are those with a place, the member itself counted. */
export function whyNobodyBest(
  polarity: Polarity,
  { peers, ranked, named }: Record<'peers' | 'ranked' | 'named', number>,
): BestUnknown | null {
  if (named > 0) return null;
  if (peers === 0) return 'no-peers';
  if (polarity === 'none') return 'no-polarity';
  return ranked === 0 ? 'too-few-values' : 'too-many-tied';
}
