import type { Indicator, Polarity, Target } from './indicator.ts';
import type { Observation, Point } from './observation.ts';
import { latestSegment, measuredPoints } from './segments.ts';
import { theilSen } from './theil-sen.ts';

/** The version of the rules in this file; a stored verdict names it. */
export const paceRule = '1';

const onTrackFrom = 0.95;
const somewhatFrom = 0.6;
const earlyShare = 0.2;
const fewestForPace = 3;
const fewestForFit = 5;
const yearsOfLimit = 5;
const tolerance = 1e-9;

/**
 * How a member is doing on the way to a target. `met`: its latest value fulfils it · `on-track`, `somewhat-behind`,
 * `far-behind`, `wrong-way`: by the share of the planned change that is done · `missed`: the year has passed ·
 * `too-early`: less than a fifth of the period has gone, or fewer than three values · `kept`, `not-kept`: a limit that
 * all, or not all, values of the last five years are inside · `unknown`: see `unknown` for why.
 */
export const paceStatuses = [
  'met',
  'on-track',
  'somewhat-behind',
  'far-behind',
  'wrong-way',
  'missed',
  'too-early',
  'kept',
  'not-kept',
  'unknown',
] as const;

export type PaceStatus = (typeof paceStatuses)[number];

/** Why nothing can be said: no value that can be compared, or none to start the path from. */
export const paceUnknowns = ['no-value', 'no-start', 'no-polarity'] as const;

export type PaceUnknown = (typeof paceUnknowns)[number];

/** A pace in figures, in the indicator's unit. What does not apply, or cannot be said, is null. */
export type Pace = {
  target: string;
  status: PaceStatus;
  unknown: PaceUnknown | null;
  /** The line from the start to the target, over the milestones; empty where there is no path. */
  path: Point[];
  /** The value to be reached; a relative target in figures. */
  goal: number | null;
  latest: Point | null;
  /** The Theil–Sen line of the values since the start, read in the latest year; from five values up. */
  fitted: number | null;
  /** The share of the planned change until then that is done: by the fitted value where there is one, and as measured. */
  progress: number | null;
  progressMeasured: number | null;
  /** Goal minus latest value. */
  distance: number | null;
  /** Change per year that is needed from the latest value on, and that has been managed since the start. */
  neededPerYear: number | null;
  achievedPerYear: number | null;
  /** Observed over required yearly rate of change, as Open SDG and Statistics Canada reckon; a second opinion. */
  ratio: number | null;
  ratioStatus: 'on-track' | 'somewhat-behind' | 'far-behind' | 'wrong-way' | null;
  /** Of the values in the last five years, how many are inside a limit. */
  inside: { n: number; of: number } | null;
  ruleVersion: string;
};

const nothing = {
  path: [],
  goal: null,
  latest: null,
  fitted: null,
  progress: null,
  progressMeasured: null,
  distance: null,
  neededPerYear: null,
  achievedPerYear: null,
  ratio: null,
  ratioStatus: null,
  inside: null,
  ruleVersion: paceRule,
} satisfies Partial<Pace>;

type Rules = Pick<Indicator, 'definitions' | 'polarity'>;

/**
 * The pace of one member towards one target, from its observations in any order, as they stand in `until` (a year). Only
 * values measured since the latest break count; the path starts at the base year or, where there is no comparable value
 * then, at the first one after it.
 */
export function paceOf(observations: readonly Observation[], indicator: Rules, { target, until }: Aim): Pace {
  const { polarity } = indicator;
  const unknown = (reason: PaceUnknown, more: Partial<Pace> = {}): Pace => ({
    ...nothing,
    ...more,
    target: target.id,
    status: 'unknown',
    unknown: reason,
  });
  if (polarity === 'none') return unknown('no-polarity');
  const measured = measuredPoints(latestSegment(observations, indicator.definitions)?.observations ?? []).filter(
    ({ year }) => year <= until,
  );
  const latest = measured.at(-1);
  if (latest === undefined) return unknown('no-value');
  if (target.kind === 'limit') return limitPace(measured, { target, until, latest, polarity });
  const start = startOf(measured, target);
  if (start === null || target.year === null) {
    const goal = target.kind === 'change' ? null : target.value;
    return unknown('no-start', { latest, goal, distance: goal === null ? null : goal - latest.value });
  }
  const goal = target.kind === 'change' ? start.value * (1 + target.value) : target.value;
  const milestones = target.milestones.filter(({ year }) => year > start.year && year < target.year!);
  const path = [start, ...milestones, { year: target.year, value: goal }];
  return valuePace(measured, { id: target.id, path, latest, polarity });
}

type Aim = { target: Target; until: number };

/** A relative target means nothing without the value of its very base year. */
function startOf(measured: readonly Point[], { kind, baseYear, baseValue, year }: Target): Point | null {
  if (baseYear !== null && baseValue !== null) return { year: baseYear, value: baseValue };
  const first = measured.find((point) => (kind === 'change' ? point.year === baseYear : point.year >= (baseYear ?? 0)));
  return first === undefined || (year !== null && first.year >= year) ? null : first;
}

type Way = Exclude<Polarity, 'none'>;

function valuePace(
  measured: readonly Point[],
  { id, path, latest, polarity }: { id: string; path: Point[]; latest: Point; polarity: Way },
): Pace {
  const d = polarity === 'higher' ? 1 : -1;
  const start = path[0]!;
  const end = path.at(-1)!;
  const goal = end.value;
  const since = measured.filter(({ year }) => year >= start.year);
  const line = since.length >= fewestForFit ? theilSen(since) : null;
  const fitted = line && line.intercept + line.slope * latest.year;
  const planned = valueOn(path, latest.year) - start.value;
  const share = (value: number) => (Math.abs(planned) < tolerance ? null : (value - start.value) / planned);
  const wasReached = d * (start.value - goal) >= 0;
  const isMet = d * (latest.value - goal) >= -tolerance;
  const progressMeasured = wasReached ? null : share(latest.value);
  const progress = wasReached || fitted === null ? progressMeasured : share(fitted);
  const isEarly = latest.year - start.year < earlyShare * (end.year - start.year) || since.length < fewestForPace;
  const yearsLeft = end.year - latest.year;
  const yearsGone = latest.year - start.year;
  const ratio = rateRatio({ start, latest, end, d });
  const status = (): PaceStatus => {
    if (isMet) return 'met';
    if (yearsLeft <= 0) return 'missed';
    if (wasReached) return 'wrong-way';
    return isEarly || progress === null ? 'too-early' : grade(progress);
  };
  return {
    ...nothing,
    target: id,
    status: status(),
    unknown: null,
    path,
    goal,
    latest,
    fitted,
    progress,
    progressMeasured,
    distance: goal - latest.value,
    neededPerYear: isMet || yearsLeft <= 0 ? null : (goal - latest.value) / yearsLeft,
    achievedPerYear: line ? line.slope : yearsGone > 0 ? (latest.value - start.value) / yearsGone : null,
    ratio,
    ratioStatus: ratio === null ? null : grade(ratio),
  };
}

function grade(progress: number): 'on-track' | 'somewhat-behind' | 'far-behind' | 'wrong-way' {
  if (progress >= onTrackFrom - tolerance) return 'on-track';
  if (progress >= somewhatFrom - tolerance) return 'somewhat-behind';
  return progress >= 0 ? 'far-behind' : 'wrong-way';
}

/** The planned value of a year: straight between the points of the path, and as at its ends outside them. */
export function valueOn(path: readonly Point[], year: number): number {
  const after = path.findIndex((point) => point.year >= year);
  if (after === -1) return path.at(-1)!.value;
  const [from, to] = [path[Math.max(0, after - 1)]!, path[after]!];
  if (to.year === from.year) return to.value;
  return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year);
}

/** sign(y0) · d · observed yearly rate ÷ |required yearly rate|; null where a rate cannot be formed. */
function rateRatio({ start, latest, end, d }: Record<'start' | 'latest' | 'end', Point> & { d: number }) {
  const rate = (from: Point, to: Point): number | null => {
    const quotient = to.value / from.value;
    return to.year <= from.year || !(quotient > 0) ? null : quotient ** (1 / (to.year - from.year)) - 1;
  };
  const observed = rate(start, latest);
  const required = rate(start, end);
  if (observed === null || required === null || required === 0) return null;
  return (Math.sign(start.value) * d * observed) / Math.abs(required);
}

type LimitCase = { target: Target; until: number; latest: Point; polarity: Way };

function limitPace(measured: readonly Point[], { target, until, latest, polarity }: LimitCase): Pace {
  const recent = measured.filter(({ year }) => year > until - yearsOfLimit);
  const isInside = ({ value }: Point) => (polarity === 'higher' ? value >= target.value : value <= target.value);
  const n = recent.filter(isInside).length;
  const common = { ...nothing, target: target.id, goal: target.value, latest };
  if (recent.length === 0) return { ...common, status: 'unknown', unknown: 'no-value' };
  return {
    ...common,
    status: n === recent.length ? 'kept' : 'not-kept',
    unknown: null,
    distance: target.value - latest.value,
    inside: { n, of: recent.length },
  };
}

/** The targets that stand: those that no other one in the list replaces, in their order. */
export function standingTargets<T extends Pick<Target, 'id' | 'replaces'>>(targets: readonly T[]): T[] {
  const replaced = new Set(targets.map(({ replaces }) => replaces));
  return targets.filter(({ id }) => !replaced.has(id));
}
