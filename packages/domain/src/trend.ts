import type { Indicator, Polarity } from './indicator.ts';
import { kendallTest } from './mann-kendall.ts';
import type { Observation, Point } from './observation.ts';
import { inYearOrder, latestSegment, measuredPoints } from './segments.ts';
import { median } from './spread.ts';
import { slopeIsStable, theilSenSlope } from './theil-sen.ts';

/** The version of the rules in this file; a stored verdict names it. */
export const directionRule = '1';

const yearsJudged = 10;
const fewestValues = 5;
const clearP = 0.05;
const leaningP = 0.1;
const shareOfMedian = 0.05;
const stepsOfPrecision = 2;

/** Comparing with this tolerance keeps rounding in the computer's arithmetic from deciding at the limit. */
const tolerance = 1e-9;

/**
 * The condition that settled the matter: fewer than five values · p above .10 · change smaller than counts ·
 * p above .05 · one single year decides which way · every condition for a clear direction is met.
 */
export const deciders = [
  'too-few-values',
  'not-significant',
  'not-material',
  'weak-evidence',
  'unstable',
  'all-conditions',
] as const;

export type DecidedBy = (typeof deciders)[number];

export type Course = 'up' | 'down' | 'leaning-up' | 'leaning-down' | 'no-clear-direction' | 'too-few-values';

/**
 * Which way a series moves, without saying whether that is good. With fewer than five values only `n` and the
 * years are known; the years are null when there are no values.
 */
export type Movement = {
  course: Course;
  decidedBy: DecidedBy;
  n: number;
  firstYear: number | null;
  lastYear: number | null;
  /** Theil–Sen, in the indicator's unit per year. */
  slope: number | null;
  /** Two-sided, Mann–Kendall. */
  p: number | null;
  /** The slope over the whole period, in the indicator's unit. */
  change: number | null;
  /** The smallest change, up or down, that counts. */
  materialChange: number | null;
};

export const verdicts = [
  'improving',
  'worsening',
  'leaning-right',
  'leaning-wrong',
  'increasing',
  'decreasing',
  'leaning-up',
  'leaning-down',
  'no-clear-direction',
  'too-few-values',
] as const;

export type Verdict = (typeof verdicts)[number];

/** A movement and how the indicator's polarity judges it; `ruleVersion` names the rules that were used. */
export type Direction = Omit<Movement, 'course'> & { verdict: Verdict; ruleVersion: string };

/**
 * How a comparable series of one value per year, in any order, has moved: Mann–Kendall test and Theil–Sen slope.
 * A change counts from 5 % of the median or twice the shown precision, whichever is larger, unless `minimumChange`
 * (in the indicator's unit) is given. It describes the period and forecasts nothing.
 */
export function movement(
  points: readonly Point[],
  { decimals, minimumChange }: { decimals: number; minimumChange?: number },
): Movement {
  const ordered = inYearOrder(points);
  const n = ordered.length;
  const firstYear = ordered[0]?.year ?? null;
  const lastYear = ordered[n - 1]?.year ?? null;
  const values = ordered.map((point) => point.value);
  const slope = theilSenSlope(ordered);
  const middle = median(values);
  if (n < fewestValues || firstYear === null || lastYear === null || slope === null || middle === null) {
    const unknown = { slope: null, p: null, change: null, materialChange: null };
    return { course: 'too-few-values', decidedBy: 'too-few-values', n, firstYear, lastYear, ...unknown };
  }
  const { p } = kendallTest(values);
  const change = slope * (lastYear - firstYear);
  const materialChange =
    minimumChange ?? Math.max(shareOfMedian * Math.abs(middle), stepsOfPrecision * 10 ** -decimals);
  const decidedBy = decide(ordered, { slope, p, change, materialChange });
  return {
    course: courseOf(decidedBy, slope),
    decidedBy,
    n,
    firstYear,
    lastYear,
    slope,
    p,
    change,
    materialChange,
  };
}

type Figures = Record<'slope' | 'p' | 'change' | 'materialChange', number>;

function decide(points: readonly Point[], { slope, p, change, materialChange }: Figures): DecidedBy {
  if (p > leaningP) return 'not-significant';
  if (change === 0 || Math.abs(change) < materialChange * (1 - tolerance)) return 'not-material';
  if (p > clearP) return 'weak-evidence';
  return slopeIsStable(points, slope) ? 'all-conditions' : 'unstable';
}

function courseOf(decidedBy: DecidedBy, slope: number): Course {
  if (decidedBy === 'too-few-values') return decidedBy;
  if (decidedBy === 'not-significant' || decidedBy === 'not-material') return 'no-clear-direction';
  if (decidedBy === 'all-conditions') return slope > 0 ? 'up' : 'down';
  return slope > 0 ? 'leaning-up' : 'leaning-down';
}

const judged: Record<Exclude<Course, 'no-clear-direction' | 'too-few-values'>, Record<Polarity, Verdict>> = {
  up: { higher: 'improving', lower: 'worsening', none: 'increasing' },
  down: { higher: 'worsening', lower: 'improving', none: 'decreasing' },
  'leaning-up': { higher: 'leaning-right', lower: 'leaning-wrong', none: 'leaning-up' },
  'leaning-down': { higher: 'leaning-wrong', lower: 'leaning-right', none: 'leaning-down' },
};

/** The judgement of a movement: the right or the wrong way, or just up or down where neither is better. */
export function verdict({ course }: Pick<Movement, 'course'>, polarity: Polarity): Verdict {
  return course === 'no-clear-direction' || course === 'too-few-values' ? course : judged[course][polarity];
}

/**
 * The direction of one member in one indicator, from its observations in any order: the values measured since
 * the latest break, during the ten calendar years up to `until` (its own last value's year when left out), so
 * that old values are never told as news. Missing and `unchanged` values are left out.
 */
export function directionOf(
  observations: readonly Observation[],
  { definitions, decimals, polarity }: Pick<Indicator, 'definitions' | 'decimals' | 'polarity'>,
  until?: number,
): Direction {
  const measured = measuredPoints(latestSegment(observations, definitions)?.observations ?? []);
  const end = until ?? measured.at(-1)?.year ?? 0;
  const inWindow = measured.filter(({ year }) => year > end - yearsJudged && year <= end);
  const moved = movement(inWindow, { decimals });
  const { decidedBy, n, firstYear, lastYear, slope, p, change, materialChange } = moved;
  // Written out because spreading an object costs more here than the statistics do.
  return {
    verdict: verdict(moved, polarity),
    decidedBy,
    n,
    firstYear,
    lastYear,
    slope,
    p,
    change,
    materialChange,
    ruleVersion: directionRule,
  };
}
