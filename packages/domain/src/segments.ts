import type { DefinitionVersion } from './indicator.ts';
import type { Observation, Point } from './observation.ts';

/** Why earlier values cannot be compared: the indicator was redefined, or this member changed its method. */
export type BreakKind = 'definition' | 'method';

/** Years of one member and indicator whose values can be compared; the first and last may lack a value. */
export type Segment = {
  firstYear: number;
  lastYear: number;
  /** What separates it from the segment before; null for the first. */
  startsWithBreak: BreakKind | null;
  /** In year order, missing ones included. */
  observations: readonly Observation[];
};

/**
 * Where a chart leaves a gap and draws a labelled rule: before `year`. `version` is the definition that broke
 * the series or, where the method changed, the one that the next value follows (null when that is not known).
 */
export type Break = { year: number; kind: BreakKind; version: number | null };

/** The rows from the earliest year to the latest; the same array when they already stand so. */
export function inYearOrder<T extends { year: number }>(rows: readonly T[]): readonly T[] {
  for (let i = 1; i < rows.length; i++) {
    if (rows[i - 1]!.year > rows[i]!.year) return [...rows].sort((a, b) => a.year - b.year);
  }
  return rows;
}

/**
 * Cuts the observations of one member and indicator, in any order, into maximal runs without a break,
 * earliest first. A break lies between two values in a row when a `break` flag stands on the later or on an
 * observation between them, or when a definition that breaks the series came into force between them. Missing
 * ones stay in the run where they lie.
 */
export function segmentsOf(observations: readonly Observation[], definitions: readonly DefinitionVersion[]): Segment[] {
  const sorted = inYearOrder(observations);
  const segments: Segment[] = [];
  let start = 0;
  let startsWithBreak: BreakKind | null = null;
  const endAt = (end: number) => {
    const run = start === 0 && end === sorted.length ? sorted : sorted.slice(start, end);
    segments.push({
      firstYear: run[0]!.year,
      lastYear: run.at(-1)!.year,
      startsWithBreak,
      observations: run,
    });
  };
  for (const { at, kind } of cutsIn(sorted, definitions)) {
    endAt(at);
    start = at;
    startsWithBreak = kind;
  }
  if (sorted.length > 0) endAt(sorted.length);
  return segments;
}

/** The latest run without a break: what direction and pace are judged by. Null without observations. */
export function latestSegment(
  observations: readonly Observation[],
  definitions: readonly DefinitionVersion[],
): Segment | null {
  return segmentsOf(observations, definitions).at(-1) ?? null;
}

/** The breaks in a series, earliest first: one before each segment but the first. */
export function breaksOf(observations: readonly Observation[], definitions: readonly DefinitionVersion[]): Break[] {
  const sorted = inYearOrder(observations);
  return cutsIn(sorted, definitions).map(({ at, kind, version }) => ({
    year: sorted[at]!.year,
    kind,
    version,
  }));
}

/** The values that were measured, in year order: missing and confirmed (`unchanged`) ones are left out. */
export function measuredPoints(observations: readonly Observation[]): Point[] {
  const points: Point[] = [];
  for (const { year, value, flags } of inYearOrder(observations)) {
    if (value !== null && !flags.includes('unchanged')) points.push({ year, value });
  }
  return points;
}

type Cut = { at: number; kind: BreakKind; version: number | null };

/** The positions in a row, in year order, before which a break lies. */
function cutsIn(sorted: readonly Observation[], definitions: readonly DefinitionVersion[]): Cut[] {
  const cuts: Cut[] = [];
  let previous: number | null = null;
  // The definition last known to be followed, so that a value of unknown definition hides no break around it.
  let followed: number | null = null;
  for (let i = 0; i < sorted.length; i++) {
    const { value, definitionVersion } = sorted[i]!;
    if (value === null) continue;
    if (previous !== null) {
      const breaking = breakingVersion(followed, definitionVersion, definitions);
      for (let at = previous + 1; at <= i; at++) {
        const { flags, definitionVersion: version } = sorted[at]!;
        const isRedefined = breaking !== null && breakingVersion(followed, version, definitions) !== null;
        if (!isRedefined && !flags.includes('break')) continue;
        cuts.push({
          at,
          kind: breaking === null ? 'method' : 'definition',
          version: breaking ?? definitionVersion,
        });
        break;
      }
    }
    previous = i;
    followed = definitionVersion ?? followed;
  }
  return cuts;
}

/** The latest definition after the followed one, up to the next, that breaks the series; so does going back. */
function breakingVersion(
  followed: number | null,
  next: number | null,
  definitions: readonly DefinitionVersion[],
): number | null {
  if (followed === null || next === null || next === followed) return null;
  if (next < followed) return next;
  let breaking: number | null = null;
  for (const { version, change } of definitions) {
    if (change !== 'break' || version <= followed || version > next) continue;
    breaking = Math.max(breaking ?? version, version);
  }
  return breaking;
}
