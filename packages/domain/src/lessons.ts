import type { Localized, Polarity } from './indicator.ts';
import { quartiles } from './spread.ts';
import type { Direction } from './trend.ts';

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

/**
 * What a change is measured by so that indicators in different units can be set side by side: the spread of the members'
 * values in one year, as the standard deviation that fits their quartiles. Null with fewer than twelve values or none
 * that differ.
 */
export function networkSpread(values: readonly number[]): number | null {
  const bounds = values.length < 12 ? null : quartiles(values);
  const spread = bounds === null ? 0 : (bounds.q3 - bounds.q1) / iqrToSigma;
  return spread > 0 ? spread : null;
}

/**
 * An improvement in spreads of the network, always positive: 0.5 means that the member has moved half as far as members
 * usually differ. Null unless the verdict is `improving`: a change that may be chance teaches nobody.
 */
export function improvementOf({ verdict, change }: Direction, spread: number | null): number | null {
  return verdict !== 'improving' || change === null || spread === null ? null : Math.abs(change) / spread;
}

export type Candidate = { member: string; direction: Direction; latest: { year: number; value: number } | null };

/** The members that have improved for certain, the largest improvement first; equal ones by code. */
export function mostImproved(
  candidates: readonly Candidate[],
  spread: number | null,
): (Candidate & { improvement: number })[] {
  return candidates
    .flatMap((candidate) => {
      const improvement = improvementOf(candidate.direction, spread);
      return improvement === null ? [] : { ...candidate, improvement };
    })
    .sort((a, b) => b.improvement - a.improvement || (a.member < b.member ? -1 : 1));
}

/** Best value first among those that have one in the year; ties by code. Nobody where neither way is better. */
export function bestInLevel(
  values: ReadonlyMap<string, number>,
  polarity: Polarity,
): { member: string; value: number }[] {
  if (polarity === 'none') return [];
  return [...values]
    .map(([member, value]) => ({ member, value }))
    .sort((a, b) => (polarity === 'lower' ? a.value - b.value : b.value - a.value) || (a.member < b.member ? -1 : 1));
}
