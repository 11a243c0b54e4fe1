import type { Polarity } from './indicator.ts';
import { mean, quartiles, type Quartiles } from './spread.ts';

/** A place among `n` members; `tied` when somebody else has the same value. */
export type Rank = { rank: number; tied: boolean; n: number };

export const levelRule = '1';

/** With fewer values nobody is ranked, and no median or mean is stated. */
export const fewestForRank = 5;
/** With fewer values no quartiles are stated. */
export const fewestForQuartiles = 12;
const solidShare = 0.75;
const dashedShare = 0.5;

/**
 * The place of the value `own` among `values`, of which it is one; missing values are not among them. Place 1
 * is the best value, or the highest where neither way is better; equal values share a place and the next ones
 * are skipped (competition ranking). Null with fewer than five values.
 */
export function rankOf(values: readonly number[], polarity: Polarity, own: number): Rank | null {
  const n = values.length;
  if (n < fewestForRank) return null;
  return { rank: 1 + countBetter(values, polarity, own), tied: countEqual(values, own) > 1, n };
}

/** The place of every member that has a value, as `rankOf` gives it for one; empty with fewer than five. */
export function ranksOf(values: ReadonlyMap<string, number>, polarity: Polarity): Map<string, Rank> {
  const ranks = new Map<string, Rank>();
  const n = values.size;
  if (n < fewestForRank) return ranks;
  const bestFirst = [...values].sort(([, a], [, b]) => (polarity === 'lower' ? a - b : b - a));
  let rank = 1;
  for (const [i, [member, value]] of bestFirst.entries()) {
    const tiedWithBetter = bestFirst[i - 1]?.[1] === value;
    if (!tiedWithBetter) rank = i + 1;
    ranks.set(member, { rank, tied: tiedWithBetter || bestFirst[i + 1]?.[1] === value, n });
  }
  return ranks;
}

/**
 * The share of `values`, in per cent, that is worse than `own`, counting half of the equal ones, itself
 * included. Lower values are the worse ones where neither way is better. Null with fewer than five values.
 */
export function percentileRank(values: readonly number[], polarity: Polarity, own: number): number | null {
  const n = values.length;
  if (n < fewestForRank) return null;
  const equal = countEqual(values, own);
  const worse = n - equal - countBetter(values, polarity, own);
  return (100 * (worse + equal / 2)) / n;
}

/**
 * The best and the worst place that `own`, one of `values`, would have among the others if it were one σ̂
 * (`sigma`, in the indicator's unit) better or worse. Null with fewer than five values.
 */
export function rankBand(
  values: readonly number[],
  polarity: Polarity,
  { own, sigma }: { own: number; sigma: number },
): { best: number; worst: number } | null {
  if (values.length < fewestForRank) return null;
  const better = polarity === 'lower' ? -sigma : sigma;
  const best = 1 + countBetter(values, polarity, own + better);
  // Seen from its worse self the value itself is among the better ones, unless σ̂ is 0.
  const itself = isBetter(own, own - better, polarity) ? 1 : 0;
  return { best, worst: 1 + countBetter(values, polarity, own - better) - itself };
}

/** Quartiles of the members' values in one year, R-7, and how many they were. Null with fewer than twelve. */
export function band(values: readonly number[]): (Quartiles & { n: number }) | null {
  const bounds = values.length < fewestForQuartiles ? null : quartiles(values);
  return bounds && { ...bounds, n: values.length };
}

/**
 * Which quarter a value falls in, 1 (best) to 4; 1 holds the highest values where neither way is better. A
 * value on a bound falls below it, so that members with equal values always share a quarter.
 */
export function quartileClass(value: number, bounds: Quartiles, polarity: Polarity): 1 | 2 | 3 | 4 {
  const fromLowest = value <= bounds.q1 ? 1 : value <= bounds.median ? 2 : value <= bounds.q3 ? 3 : 4;
  return polarity === 'lower' ? fromLowest : ((5 - fromLowest) as 1 | 2 | 3 | 4);
}

/** Whether a value is no further from a benchmark than the noise σ̂ (`sigma`), all in the indicator's unit. */
export function practicallyEqual(value: number, benchmark: number, sigma: number): boolean {
  return Math.abs(value - benchmark) <= sigma;
}

/** Unweighted mean of the members that have a value, `n` of the network's `of`; null when none has. */
export function memberMean(values: readonly number[], of: number): { mean: number | null; n: number; of: number } {
  return { mean: mean(values), n: values.length, of };
}

/** How a chart draws the network in a year with values of `n` of `of` members: solid ≥ 75 %, dashed ≥ 50 %. */
export function networkLine(n: number, of: number): 'solid' | 'dashed' | 'none' {
  if (of === 0 || n < dashedShare * of) return 'none';
  return n < solidShare * of ? 'dashed' : 'solid';
}

/**
 * The change of the mean between two years among the `n` members with a value in both, so that members who
 * come or go do not look like a change. Null when there is none.
 */
export function likeForLike(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): { n: number; before: number; after: number; change: number } | null {
  const inBoth = [...before].filter(([member]) => after.has(member));
  const meanBefore = mean(inBoth.map(([, value]) => value));
  const meanAfter = mean(inBoth.flatMap(([member]) => after.get(member) ?? []));
  if (meanBefore === null || meanAfter === null) return null;
  return { n: inBoth.length, before: meanBefore, after: meanAfter, change: meanAfter - meanBefore };
}

function isBetter(value: number, than: number, polarity: Polarity): boolean {
  return polarity === 'lower' ? value < than : value > than;
}

function countBetter(values: readonly number[], polarity: Polarity, than: number): number {
  let count = 0;
  for (const value of values) if (isBetter(value, than, polarity)) count++;
  return count;
}

function countEqual(values: readonly number[], own: number): number {
  let count = 0;
  for (const value of values) if (value === own) count++;
  return count;
}

/**
 * The definition version that may be compared in a year: the one that most values follow, and the newest of those that
 * are as common. Null without any.
 */
export function commonVersion(versions: Iterable<number>): number | null {
  const counts = new Map<number, number>();
  for (const version of versions) counts.set(version, (counts.get(version) ?? 0) + 1);
  const [first] = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return first === undefined ? null : first[0];
}

/** A figure, and the definition version that it follows; both null where there is none. */
type Versioned = { value: number | null; definitionVersion: number | null };

/**
 * The figures of one year that can be compared: those with a value by the definition version that most values follow
 * (`commonVersion`). A blank is never among them.
 */
export function comparableOf<T extends Versioned>(
  figures: readonly T[],
): { version: number | null; figures: (T & { value: number })[] } {
  const withValue = figures.filter((figure): figure is T & { value: number } => figure.value !== null);
  const version = commonVersion(withValue.flatMap(({ definitionVersion }) => definitionVersion ?? []));
  return { version, figures: withValue.filter(({ definitionVersion }) => definitionVersion === version) };
}
