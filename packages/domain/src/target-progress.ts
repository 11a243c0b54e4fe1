import type { Point } from './observation.ts';
import { rateRatio, valueOn, type Comparable, type TargetPath } from './target-path.ts';
import { theilSen } from './theil-sen.ts';

const onTrackFrom = 0.95;
const somewhatFrom = 0.6;
/** Before a fifth of the time has gone, it is too early to tell. Whole numbers, so that a fifth is a fifth. */
const earlyPart = 5;
const fewestForPace = 3;
const fewestForFit = 5;
const tolerance = 1e-9;

/** How a share of a planned change is graded; the bounds are the same for the ratio that others use. */
export type PaceGrade = 'on-track' | 'somewhat-behind' | 'far-behind' | 'wrong-way';

/** How far a member has come: whether it is too early to tell, the grade if it is not, and the figures behind it. */
export type Progress = {
  isEarly: boolean;
  grade: PaceGrade;
  shown: {
    path: Point[];
    fitted: number | null;
    progress: number | null;
    progressMeasured: number | null;
    neededPerYear: number | null;
    achievedPerYear: number | null;
    ratio: number | null;
    ratioStatus: PaceGrade | null;
  };
};

/**
 * How far a member has come on its path by its latest value. From five values since the start, the Theil–Sen line is read
 * in place of the single value. d is 1 where higher is better, else −1.
 */
export function progressOn(
  { start, goal, line }: TargetPath,
  { measured }: Comparable,
  { latest, d }: { latest: Point; d: 1 | -1 },
): Progress {
  const end = line.at(-1)!;
  const since = measured.filter(({ year }) => year >= start.year);
  const robust = since.length >= fewestForFit ? theilSen(since) : null;
  const fitted = robust && robust.intercept + robust.slope * latest.year;
  const wasReached = reaches(start.value, goal, d);
  const planned = valueOn(line, latest.year) - start.value;
  // A plan that stands still, or begins the other way, has no share to be done.
  const hasShare = !wasReached && d * planned > tolerance * Math.max(Math.abs(start.value), Math.abs(goal));
  const share = (value: number) => (hasShare ? (value - start.value) / planned : null);
  const progressMeasured = share(latest.value);
  const progress = share(fitted ?? latest.value);
  const isOnPlan = !wasReached && reaches(fitted ?? latest.value, start.value + planned, d);
  const ratio = wasReached ? null : rateRatio({ start, latest, end, d });
  const [yearsGone, yearsLeft] = [latest.year - start.year, end.year - latest.year];
  return {
    isEarly: earlyPart * yearsGone < end.year - start.year || since.length < fewestForPace,
    grade: progress === null ? (isOnPlan ? 'on-track' : 'wrong-way') : gradeOf(progress),
    shown: {
      path: wasReached ? [] : line,
      fitted,
      progress,
      progressMeasured,
      neededPerYear: reaches(latest.value, goal, d) || yearsLeft <= 0 ? null : (goal - latest.value) / yearsLeft,
      achievedPerYear: yearsGone > 0 ? ((fitted ?? latest.value) - start.value) / yearsGone : null,
      ratio,
      ratioStatus: ratio === null ? null : gradeOf(ratio),
    },
  };
}

/** Whether a value is at least as good as a goal, but for the rounding of a computer. */
export function reaches(value: number, goal: number, d: 1 | -1): boolean {
  return d * (value - goal) >= -tolerance * Math.max(Math.abs(value), Math.abs(goal));
}

function gradeOf(share: number): PaceGrade {
  if (share >= onTrackFrom - tolerance) return 'on-track';
  if (share >= somewhatFrom - tolerance) return 'somewhat-behind';
  return share >= -tolerance ? 'far-behind' : 'wrong-way';
}
