import type { DefinitionVersion, Target } from './indicator.ts';
import type { Observation, Point } from './observation.ts';
import { latestSegment, measuredPoints } from './segments.ts';

/** What a target can be held against: the values measured since the latest break, and when that was. */
export type Comparable = { measured: readonly Point[]; breakIn: number | null };

/** The values of one member that a target is held against, up to a year; observations in any order. */
export function comparableUntil(
  until: number,
  observations: readonly Observation[],
  definitions: readonly DefinitionVersion[],
): Comparable {
  const segment = latestSegment(
    observations.filter(({ year }) => year <= until),
    definitions,
  );
  const breakIn = segment && segment.startsWithBreak !== null ? segment.firstYear : null;
  return { measured: measuredPoints(segment?.observations ?? []), breakIn };
}

/** Where a member starts, what it shall reach, and the straight line between them, over the milestones. */
export type TargetPath = { start: Point; goal: number; line: Point[] };

/**
 * The path of one member to a target. It starts at the base year – with the value that the decision states, or the
 * member's own – or, where there is no comparable value then, at the first one after it. A relative target means nothing
 * without the value of its very base year, nor where that is zero. Null where no path can be drawn.
 */
export function pathTo(target: Target, comparable: Comparable): TargetPath | null {
  const { kind, year } = target;
  const start = startOf(target, comparable);
  if (kind === 'limit' || year === null || start === null || start.year >= year) return null;
  if (kind === 'change' && start.value === 0) return null;
  const inFigures = (value: number) => (kind === 'change' ? start.value * (1 + value) : value);
  const goal = inFigures(target.value);
  const milestones = target.milestones
    .filter((milestone) => milestone.year > start.year && milestone.year < year)
    .map((milestone) => ({ year: milestone.year, value: inFigures(milestone.value) }))
    .sort((a, b) => a.year - b.year);
  return { start, goal, line: [start, ...milestones, { year, value: goal }] };
}

function startOf({ kind, baseYear, baseValue }: Target, { measured, breakIn }: Comparable): Point | null {
  const isStated = baseYear !== null && baseValue !== null && baseYear >= (breakIn ?? baseYear);
  if (isStated) return { year: baseYear, value: baseValue };
  const isStart = ({ year }: Point) => (kind === 'change' ? year === baseYear : year >= (baseYear ?? year));
  return measured.find(isStart) ?? null;
}

/** The planned value of a year: straight between the points of a line, and as at its ends outside them. */
export function valueOn(line: readonly Point[], year: number): number {
  const after = line.findIndex((point) => point.year >= year);
  if (after === -1) return line.at(-1)!.value;
  const [from, to] = [line[Math.max(0, after - 1)]!, line[after]!];
  if (to.year === from.year) return to.value;
  return from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year);
}

/**
 * The pace as others reckon it, Open SDG and Statistics Canada among them: the yearly rate of change observed since the
 * start, over the rate required from start to goal. 1 is just enough, below 0 is the wrong way. d is 1 where higher is
 * better, else −1. Null where a rate cannot be formed: a zero, a change of sign, or no time gone.
 */
export function rateRatio({ start, latest, end, d }: Record<'start' | 'latest' | 'end', Point> & { d: 1 | -1 }) {
  const observed = yearlyRate(start, latest);
  const required = yearlyRate(start, end);
  if (observed === null || required === null || required === 0) return null;
  return (Math.sign(start.value) * d * observed) / Math.abs(required);
}

function yearlyRate(from: Point, to: Point): number | null {
  const quotient = to.value / from.value;
  const isFormed = to.year > from.year && quotient > 0 && Number.isFinite(quotient);
  return isFormed ? quotient ** (1 / (to.year - from.year)) - 1 : null;
}
