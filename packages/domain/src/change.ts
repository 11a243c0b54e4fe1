import { fewestForRank } from './comparison.ts';
import type { DefinitionVersion, Polarity } from './indicator.ts';
import type { Observation } from './observation.ts';
import { breaksOf, type Break } from './segments.ts';
import { differenceAsShown } from './shown.ts';
import { median } from './spread.ts';

/** Which way a change went: `none` where neither way is better, `unchanged` where nobody could see it in print. */
export type ChangeWay = 'right' | 'wrong' | 'none' | 'unchanged';

/** Why two years cannot be compared: a value is missing, the member changed its method, or the definition broke. */
export const changeUnknown = ['no-values', 'no-value-before', 'no-value-after', 'broken', 'other-definition'] as const;

export type ChangeUnknown = (typeof changeUnknown)[number];

/** From one year to another, in the indicator's unit; or the reason why it cannot be said. */
export type Change = { before: number; after: number; change: number; way: ChangeWay } | { reason: ChangeUnknown };

export type Span = { from: number; to: number };

type Judge = { polarity: Polarity; decimals: number };

/**
 * What happened to one member between two years. Both must have a value and no break may lie between them: a missing
 * value is never taken for zero, and a first value is never a change. It is between the values as they are shown. It tells
 * two years apart and is no direction.
 */
export function changeBetween(
  observations: readonly Observation[],
  definitions: readonly DefinitionVersion[],
  { from, to, ...judge }: Span & Judge,
): Change {
  const valueIn = (wanted: number) => observations.find(({ year }) => year === wanted)?.value ?? null;
  const before = valueIn(from);
  const after = valueIn(to);
  if (before === null && after === null) return { reason: 'no-values' };
  if (before === null) return { reason: 'no-value-before' };
  if (after === null) return { reason: 'no-value-after' };
  const between = breaksBetween(breaksOf(observations, definitions), { from, to });
  if (between.length > 0) {
    return { reason: between.some(({ kind }) => kind === 'definition') ? 'other-definition' : 'broken' };
  }
  const change = differenceAsShown(after, before, judge.decimals);
  return { before, after, change, way: changeWay(change, judge) };
}

/** The breaks that keep the values of two years apart: those after the first, up to and with the second. */
export function breaksBetween(breaks: readonly Break[], { from, to }: Span): Break[] {
  return breaks.filter(({ year }) => year > from && year <= to);
}

/** A change by the indicator's polarity; one that rounds to nothing in the shown decimals is `unchanged`. */
export function changeWay(change: number, { polarity, decimals }: Judge): ChangeWay {
  if (Math.abs(change) < 0.5 * 10 ** -decimals) return 'unchanged';
  if (polarity === 'none') return 'none';
  return change > 0 === (polarity === 'higher') ? 'right' : 'wrong';
}

/** The median change among the `n` of `of` members that can be compared in both years; null with fewer than five. */
export function medianChange(changes: readonly number[], of: number): { median: number | null; n: number; of: number } {
  const n = changes.length;
  return { median: n < fewestForRank ? null : median(changes), n, of };
}
