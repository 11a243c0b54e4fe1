import type { Point } from './observation.ts';
import { mad, medianInPlace } from './spread.ts';

/** A straight line: value = intercept + slope · year. `slope` is in the indicator's unit per year. */
export type Line = { slope: number; intercept: number };

/** The deviation of a normal distribution is 1.4826 times its median absolute deviation. */
const madToSigma = 1.4826;

/** Fewer values than this say nothing about the noise around their line. */
const fewestForNoise = 5;

/**
 * The robust line through a series with one value per year, in any order: slope is the median of the slopes
 * of all pairs, so that missing years do no harm; intercept is the median of value − slope · year. Null with
 * fewer than two values. Source: Theil 1950, Sen 1968.
 */
export function theilSen(points: readonly Point[]): Line | null {
  const slope = theilSenSlope(points);
  if (slope === null) return null;
  const intercept = medianInPlace(points.map((point) => point.value - slope * point.year));
  return intercept === null ? null : { slope, intercept };
}

/** The slope alone of that line, in the indicator's unit per year. Null with fewer than two values. */
export function theilSenSlope(points: readonly Point[]): number | null {
  const slopes: number[] = [];
  for (let b = 1; b < points.length; b++) {
    for (let a = 0; a < b; a++) slopes.push(slopeBetween(points[a]!, points[b]!));
  }
  return medianInPlace(slopes);
}

/**
 * Whether no single value decides which way the Theil–Sen line leans: true when its slope (given, or worked
 * out here) is not zero and keeps its sign whichever value is left out. False with fewer than three values.
 */
export function slopeIsStable(points: readonly Point[], slope = theilSenSlope(points)): boolean {
  const n = points.length;
  const sign = Math.sign(slope ?? 0);
  if (sign === 0) return false;
  const along = points.map(() => 0);
  const against = points.map(() => 0);
  let allAlong = 0;
  let allAgainst = 0;
  for (let b = 1; b < n; b++) {
    for (let a = 0; a < b; a++) {
      const pair = sign * slopeBetween(points[a]!, points[b]!);
      if (pair > 0) {
        along[a]!++;
        along[b]!++;
        allAlong++;
      } else if (pair < 0) {
        against[a]!++;
        against[b]!++;
        allAgainst++;
      }
    }
  }
  // The sign of a median follows from counting signs, unless the two halves balance and their sizes decide.
  const pairsLeft = ((n - 1) * (n - 2)) / 2;
  return points.every((_point, out) => {
    const alongLeft = allAlong - along[out]!;
    if (2 * alongLeft < pairsLeft) return false;
    if (alongLeft > allAgainst - against[out]!) return true;
    return Math.sign(theilSenSlope(points.filter((_, i) => i !== out)) ?? 0) === sign;
  });
}

/**
 * σ̂, how far values usually lie from the series' own Theil–Sen line, in the indicator's unit: 1.4826 × the
 * median absolute deviation of the residuals. Null with fewer than five values.
 */
export function noise(points: readonly Point[]): number | null {
  const line = points.length < fewestForNoise ? null : theilSen(points);
  if (line === null) return null;
  const spread = mad(points.map((point) => point.value - line.intercept - line.slope * point.year));
  return spread === null ? null : madToSigma * spread;
}

function slopeBetween(a: Point, b: Point): number {
  return (b.value - a.value) / (b.year - a.year);
}
