import { fewestForQuartiles, fewestForRank } from './comparison.ts';
import type { Polarity } from './indicator.ts';
import { firstOf } from './lessons.ts';
import type { Verdict } from './trend.ts';

/** The version of the rules in this file. */
export const summaryRule = '1';

const clearP = 0.05;

/**
 * Which way an indicator goes across the network. `right` or `wrong`: among the members with a certain direction so many
 * more go that way that an even draw would seldom part them so. `no-clear-majority`: neither. Else why it is not said:
 * fewer than twelve members can be judged, or neither way is better.
 */
export const networkWays = ['right', 'wrong', 'no-clear-majority', 'too-few-judged', 'no-polarity'] as const;

export type NetworkWay = (typeof networkWays)[number];

/**
 * The way of an indicator from how many of its `judged` members were given which certain verdict; leaning ones are on
 * neither side. Two-sided sign test, p ≤ .05, so that at least six have to go one way.
 */
export function networkWay(
  polarity: Polarity,
  { judged, improving, worsening }: Record<'judged' | 'improving' | 'worsening', number>,
): NetworkWay {
  if (polarity === 'none') return 'no-polarity';
  if (judged < fewestForQuartiles) return 'too-few-judged';
  if (signTest(improving, worsening) > clearP) return 'no-clear-majority';
  return improving > worsening ? 'right' : 'wrong';
}

/** How likely it is that fair coins fall at least as unevenly as so many one way and so many the other (two-sided, exact). */
export function signTest(one: number, other: number): number {
  const n = one + other;
  let tail = 0;
  // In logarithms, since two to the number of members is beyond what a number can hold.
  let logTerm = -n * Math.LN2;
  for (let k = 0; k <= Math.min(one, other); k++) {
    tail += Math.exp(logTerm);
    logTerm += Math.log((n - k) / (k + 1));
  }
  return Math.min(1, 2 * tail);
}

type Moved = { member: string; direction: { verdict: Verdict; change: number | null } };

/** Why nobody is named among those who moved most. */
export const movedUnknowns = ['no-polarity', 'too-few-judged', 'nobody', 'too-many-tied'] as const;

export type MovedUnknown = (typeof movedUnknowns)[number];

/**
 * Those who moved most of the members with a certain verdict, the largest change first: five, with all who share the
 * fifth's change, and none that is not certain. Or the reason why nobody is named.
 */
export function movedMost<T extends Moved>(
  members: readonly T[],
  { polarity, verdict }: { polarity: Polarity; verdict: 'improving' | 'worsening' },
): { named: T[]; unknown: MovedUnknown | null } {
  const size = ({ direction }: T) => Math.abs(direction.change ?? 0);
  const certain = members
    .filter(({ direction }) => direction.verdict === verdict)
    .sort((a, b) => size(b) - size(a) || (a.member < b.member ? -1 : 1));
  const named = firstOf(certain, size);
  if (named.length > 0) return { named, unknown: null };
  if (polarity === 'none') return { named, unknown: 'no-polarity' };
  if (members.every(({ direction }) => direction.verdict === 'too-few-values')) {
    return { named, unknown: 'too-few-judged' };
  }
  return { named, unknown: certain.length === 0 ? 'nobody' : 'too-many-tied' };
}

/** Why no change like for like is stated; `too-few`: fewer than five have comparable values in both years. */
export const likeForLikeUnknowns = ['no-values', 'first-year', 'too-few'] as const;

export type LikeForLikeUnknown = (typeof likeForLikeUnknowns)[number];

/** Null where the change can be stated, from the covered years up to the one that the indicator stands in. */
export function whyNoLikeForLike(years: number, n: number | null): LikeForLikeUnknown | null {
  if (years === 0) return 'no-values';
  if (years === 1) return 'first-year';
  return n === null || n < fewestForRank ? 'too-few' : null;
}

/** How a member goes across indicators: where more are certainly right than wrong, the other way about, or neither. */
export type MemberWay = 'more-right' | 'more-wrong' | 'as-many' | 'not-judged';

/** The way of a member from its verdicts. It tells in how many, and is no score: no indicator weighs more than another. */
export function memberWay(verdicts: readonly Verdict[]): MemberWay {
  if (verdicts.every((verdict) => verdict === 'too-few-values')) return 'not-judged';
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  const more = count('improving') - count('worsening');
  return more > 0 ? 'more-right' : more < 0 ? 'more-wrong' : 'as-many';
}
