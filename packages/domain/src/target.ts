import type { Indicator, Target } from './indicator.ts';
import type { Observation, Point } from './observation.ts';
import { comparableUntil, pathTo, type Comparable } from './target-path.ts';
import { progressOn, reaches, type PaceGrade, type Progress } from './target-progress.ts';

/** The version of the rules in this file; a stored verdict names it. */
export const paceRule = '1';

const yearsLooked = 5;

/**
 * How a member is doing on the way to a target. `met`: its latest value fulfils it · `on-track`, `somewhat-behind`,
 * `far-behind`, `wrong-way`: by the share of the planned change that is done · `missed`: the year has passed, and the
 * latest value does not fulfil it · `too-early`: less than a fifth of the period has gone, or fewer than three values ·
 * `kept`, `not-kept`: a limit that all, or not all, values of the last five years are inside · `unknown`: see `unknown`.
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

/**
 * Why nothing can be said. `no-value`: none that can be compared · `too-old`: none in the last five years, or none of the
 * target's year although it has passed · `no-start`: none to start the path from · `no-polarity`: neither way is better.
 */
export const paceUnknowns = ['no-value', 'too-old', 'no-start', 'no-polarity'] as const;

export type PaceUnknown = (typeof paceUnknowns)[number];

/** A pace in figures, in the indicator's unit. What does not apply, or cannot be said, is null. */
export type Pace = {
  target: string;
  status: PaceStatus;
  unknown: PaceUnknown | null;
  /** The line from the start to the target, over the milestones; empty where there is no way to go. */
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
  /** Change per year that is needed from the latest value on, and that has been managed since the start, read as progress is. */
  neededPerYear: number | null;
  achievedPerYear: number | null;
  /** Observed over required yearly rate of change, as Open SDG and Statistics Canada reckon; a second opinion. */
  ratio: number | null;
  ratioStatus: PaceGrade | null;
  /** Of the values in the last five years, how many are inside a limit. */
  inside: { n: number; of: number } | null;
  ruleVersion: string;
};

type Rules = Pick<Indicator, 'definitions' | 'polarity'>;

type Aim = { target: Target; until: number };

/**
 * The pace of one member towards one target, from its observations in any order, as they stand in `until` (a year). Only
 * values measured since the latest break count.
 */
export function paceOf(
  observations: readonly Observation[],
  { definitions, polarity }: Rules,
  { target, until }: Aim,
): Pace {
  const pace: Pace = { ...nothing, target: target.id };
  if (polarity === 'none') return { ...pace, unknown: 'no-polarity' };
  const comparable = comparableUntil(until, observations, definitions);
  const latest = comparable.measured.at(-1);
  if (latest === undefined) return { ...pace, unknown: 'no-value' };
  const d = polarity === 'higher' ? 1 : -1;
  if (target.kind === 'limit') return { ...pace, ...limitPace(comparable, { target, until, latest, d }) };
  const path = pathTo(target, comparable);
  const goal = path?.goal ?? (target.kind === 'value' ? target.value : null);
  if (goal === null) return { ...pace, latest, unknown: 'no-start' };
  const aim = { goal, endYear: target.year, until, latest, d } as const;
  const figures = path && progressOn(path, comparable, aim);
  const standing = standingOf(figures, aim);
  const shown = standing.unknown === null ? figures?.shown : { path: figures?.shown.path ?? [] };
  return { ...pace, goal, latest, distance: goal - latest.value, ...shown, ...standing };
}

const nothing = {
  status: 'unknown',
  unknown: null,
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

type Way = { goal: number; endYear: number | null; until: number; latest: Point; d: 1 | -1 };

type Standing = Pick<Pace, 'status' | 'unknown'>;

/** The verdict of a target that shall be reached. What the latest value says by itself needs no path. */
function standingOf(figures: Progress | null, { goal, endYear, until, latest, d }: Way): Standing {
  const say = (status: PaceStatus): Standing => ({ status, unknown: null });
  const cannot = (unknown: PaceUnknown): Standing => ({ status: 'unknown', unknown });
  if (latest.year <= until - yearsLooked) return cannot('too-old');
  if (reaches(latest.value, goal, d)) return say('met');
  if (endYear !== null && latest.year >= endYear) return say('missed');
  if (endYear !== null && until >= endYear) return cannot('too-old');
  if (figures === null) return cannot('no-start');
  return say(figures.isEarly ? 'too-early' : figures.grade);
}

type LimitCase = { target: Target; until: number; latest: Point; d: 1 | -1 };

function limitPace({ measured }: Comparable, { target, until, latest, d }: LimitCase): Partial<Pace> {
  const goal = target.value;
  const recent = measured.filter(({ year }) => year > until - yearsLooked);
  const n = recent.filter(({ value }) => reaches(value, goal, d)).length;
  const known = { goal, latest, distance: goal - latest.value };
  if (recent.length === 0) return { ...known, unknown: 'too-old' };
  return { ...known, status: n === recent.length ? 'kept' : 'not-kept', inside: { n, of: recent.length } };
}

/** The targets that stand: those that no other one in the list replaces, in their order. */
export function standingTargets<T extends Pick<Target, 'id' | 'replaces'>>(targets: readonly T[]): T[] {
  const replaced = new Set(targets.map(({ replaces }) => replaces));
  return targets.filter(({ id }) => !replaced.has(id));
}
