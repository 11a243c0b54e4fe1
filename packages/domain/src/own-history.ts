import type { DefinitionVersion, Indicator } from './indicator.ts';
import type { Observation, Point } from './observation.ts';
import { latestSegment, measuredPoints } from './segments.ts';
import { mad, median } from './spread.ts';

/** With fewer values of its own nothing can be said of what is usual for a member. */
export const fewestForUsual = 4;

const madToSigma = 1.4826;

type Shown = Pick<Indicator, 'unit' | 'decimals'>;

/**
 * How many robust standard deviations a value is from the median of a member's own values: on logits for shares, on
 * logarithms for what is above zero, else as it is. Spread that could not be seen in print counts as one step of the
 * last shown decimal. Null with fewer than four values.
 */
export function ownLevelOf(
  value: number,
  history: readonly Point[],
  shown: Shown,
): { median: number; n: number; z: number } | null {
  const values = history.map((point) => point.value);
  const centre = median(values);
  if (centre === null || values.length < fewestForUsual) return null;
  const scale = scaleOf([...values, value], shown);
  const scaled = values.map(scale);
  const middle = median(scaled)!;
  const step = Math.abs(scale(centre + 10 ** -shown.decimals) - scale(centre));
  const sigma = Math.max(madToSigma * mad(scaled)!, step);
  return { median: centre, n: values.length, z: (scale(value) - middle) / sigma };
}

/**
 * The change from a member's last value beside the median of its changes, both per year, so that a gap in time is no leap.
 * Null with fewer than four values.
 */
export function ownChangeOf(
  { year, value }: Point,
  history: readonly Point[],
  { decimals }: Pick<Shown, 'decimals'>,
): { from: number; year: number; change: number; usual: number; n: number } | null {
  const last = history.at(-1);
  if (last === undefined || history.length < fewestForUsual || year <= last.year) return null;
  const changes = history
    .slice(1)
    .map((point, i) => Math.abs(point.value - history[i]!.value) / (point.year - history[i]!.year));
  const usual = Math.max(median(changes)!, 10 ** -decimals);
  return {
    from: last.value,
    year: last.year,
    change: (value - last.value) / (year - last.year),
    usual,
    n: history.length,
  };
}

function scaleOf(values: readonly number[], { unit, decimals }: Shown): (value: number) => number {
  if (unit === '%' && values.every((value) => value >= 0 && value <= 100)) {
    const edge = 0.5 * 10 ** -decimals;
    return (value) =>
      Math.log((Math.min(Math.max(value, 0), 100) + edge) / (100 - Math.min(Math.max(value, 0), 100) + edge));
  }
  // A step below zero would have no logarithm.
  if (values.every((value) => value > 0)) return (value) => Math.log(Math.max(value, Number.MIN_VALUE));
  return (value) => value;
}

/** What a figure of a year can be compared with: a member's own earlier values, as `historyBefore` finds them. */
export type OwnHistory = { history: Point[]; last: Point | null };

/**
 * A member's comparable values before a year, from its series (which may go on after it). `followed` is the definition
 * that the figure of the year follows; with one that breaks the series there is nothing to compare with.
 */
export function historyBefore(
  series: readonly Observation[],
  definitions: readonly DefinitionVersion[],
  { year, followed }: { year: number; followed: number | null },
): OwnHistory {
  const before = series.filter((one) => one.year < year);
  const figure: Observation = {
    year,
    value: 0,
    missing: null,
    definitionVersion: followed,
    source: '',
    reference: null,
    flags: [],
  };
  const segment = latestSegment([...before, figure], definitions)?.observations.filter((one) => one !== figure) ?? [];
  const last = segment.findLast(({ value }) => value !== null);
  return {
    history: measuredPoints(segment),
    last: last === undefined || last.value === null ? null : { year: last.year, value: last.value },
  };
}

/** The definition that a figure of a year follows: the latest in force by then, and before the first the first. */
export function definitionOf(
  definitions: readonly Pick<DefinitionVersion, 'version' | 'validFrom'>[],
  year: number,
): number {
  return (definitions.findLast(({ validFrom }) => validFrom <= year) ?? definitions[0])?.version ?? 1;
}
