import { breaksBetween } from './change.ts';
import { fewestForRank } from './comparison.ts';
import { comparableIn, observationsOf, valueOf, versionOf, type Grid } from './dataset.ts';
import type { DefinitionVersion } from './indicator.ts';
import { breaksOf } from './segments.ts';
import { differenceAsShown } from './shown.ts';
import { mean, median } from './spread.ts';

/** What the mean of a network is made of in an edition: its present members, in the year that the indicator stands in. */
export type MeanSide = {
  grid: Grid | undefined;
  definitions: readonly DefinitionVersion[];
  members: readonly string[];
  year: number | null;
};

/** A mean and median as they are stated: of `n` of `N` members, by one definition version. */
export type NetworkMean = {
  year: number;
  n: number;
  N: number;
  version: number | null;
  mean: number | null;
  median: number | null;
};

/**
 * Why a mean moved. `revised`: values of the earlier year were corrected, among the same members · `new-year`: what happened
 * to the same members between the two years · `members`: members joined or left the network · `answers`: members with a
 * value in only one of the two · `definition`: members whose two values cannot be compared.
 */
export const meanParts = ['new-year', 'revised', 'members', 'answers', 'definition'] as const;

export type MeanPart = (typeof meanParts)[number];

export const meanUnknowns = ['no-mean', 'other-definition', 'too-few-same'] as const;

/** Why it cannot be said why: one of the means is not stated, or fewer than five members can be compared. */
export type MeanUnknown = (typeof meanUnknowns)[number];

export type MeanChange = {
  before: NetworkMean | null;
  after: NetworkMean | null;
  /** The members that can be compared, like for like, and their own mean and median in both. */
  same: { n: number; before: { mean: number; median: number }; after: { mean: number; median: number } } | null;
  /** They add up to the change of the mean; each with how many members it is of. Null where `unknown` says why. */
  parts: Record<MeanPart, { change: number; n: number }> | null;
  unknown: MeanUnknown | null;
};

type Compared = { before: number; between: number; after: number };

/**
 * The change of the mean between two editions, in parts that add up. Like for like first: the members with comparable values
 * in both count with what happened to them, in corrections of the earlier year and from that year to the later. What remains
 * is due to those who are only in one of the means: each moves it by its distance to the mean of the same members, divided
 * by how many the mean is of. Swapping the editions turns every sign.
 */
export function meanChange(before: MeanSide, after: MeanSide): MeanChange {
  const isBackwards = before.year !== null && after.year !== null && before.year > after.year;
  return isBackwards ? swapped(forwards(after, before)) : forwards(before, after);
}

function forwards(before: MeanSide, after: MeanSide): MeanChange {
  const [old, now] = [valuesOf(before), valuesOf(after)];
  const stated = { before: statedMean(before, old), after: statedMean(after, now) };
  const unstated = { ...stated, same: null, parts: null };
  if (stated.before?.mean == null || stated.after?.mean == null) return { ...unstated, unknown: 'no-mean' };
  const compared = new Map<string, Compared>();
  for (const [member, value] of old.values) {
    const pair = comparedOf(member, value, { before, after, now: now.values });
    if (pair !== null) compared.set(member, pair);
  }
  const unpaired = unpairedOf(compared, { before, after, old: old.values, now: now.values });
  if (compared.size < fewestForRank) {
    const isRedefined = unpaired.some(({ part }) => part === 'definition');
    return { ...unstated, unknown: isRedefined ? 'other-definition' : 'too-few-same' };
  }
  const pairs = [...compared.values()];
  const same = {
    n: pairs.length,
    before: centre(pairs.map((pair) => pair.before)),
    after: centre(pairs.map((pair) => pair.after)),
  };
  const between = mean(pairs.map((pair) => pair.between))!;
  const others = (wanted: MeanPart) => unpaired.filter(({ part }) => part === wanted);
  const effect = (wanted: MeanPart) => {
    let change = 0;
    for (const { left, came } of others(wanted)) {
      if (left !== null) change -= (left - same.before.mean) / old.values.size;
      if (came !== null) change += (came - same.after.mean) / now.values.size;
    }
    return { change, n: others(wanted).length };
  };
  const revised = {
    change: between - same.before.mean,
    n: pairs.filter((pair) => pair.between !== pair.before).length,
  };
  const newYear = { change: same.after.mean - between, n: before.year === after.year ? 0 : same.n };
  return {
    ...stated,
    same,
    parts: {
      'new-year': newYear,
      revised,
      members: effect('members'),
      answers: effect('answers'),
      definition: effect('definition'),
    },
    unknown: null,
  };
}

type Values = { version: number | null; values: ReadonlyMap<string, number> };

function valuesOf({ grid, members, year }: MeanSide): Values {
  if (!grid || year === null) return { version: null, values: new Map() };
  const { version, figures } = comparableIn(grid, members, year);
  return { version, values: new Map(figures.map(({ area, value }) => [area, value])) };
}

function statedMean({ members, year }: MeanSide, { version, values }: Values): NetworkMean | null {
  const n = values.size;
  if (year === null || n === 0) return null;
  const all = [...values.values()];
  const isStated = n >= fewestForRank;
  return {
    year,
    n,
    N: members.length,
    version,
    mean: isStated ? mean(all) : null,
    median: isStated ? median(all) : null,
  };
}

function centre(values: readonly number[]): { mean: number; median: number } {
  return { mean: mean(values)!, median: median(values)! };
}

type Sides = { before: MeanSide; after: MeanSide };

/** What one member's value was, what it is of the same year in the later edition, and what it is there of the later year. */
function comparedOf(
  member: string,
  value: number,
  { before, after, now }: Sides & { now: ReadonlyMap<string, number> },
): Compared | null {
  const latest = now.get(member);
  const between = valueOf(after.grid!, member, before.year!);
  if (latest === undefined || between === null) return null;
  const versions = [versionOf(before.grid!, member, before.year!), versionOf(after.grid!, member, before.year!)];
  if (isBroken(versions, after.definitions)) return null;
  const breaks = breaksOf(observationsOf(after.grid!, member), after.definitions);
  if (breaksBetween(breaks, { from: before.year!, to: after.year! }).length > 0) return null;
  return { before: value, between, after: latest };
}

function isBroken([a, b]: (number | null)[], definitions: readonly DefinitionVersion[]): boolean {
  if (a == null || b == null || a === b) return false;
  return definitions.some(
    ({ version, change }) => change === 'break' && version > Math.min(a, b) && version <= Math.max(a, b),
  );
}

type Unpaired = { part: MeanPart; left: number | null; came: number | null };

/** Those who are in one of the means, or in both without being comparable, and why. */
function unpairedOf(
  compared: ReadonlyMap<string, Compared>,
  sides: Sides & { old: ReadonlyMap<string, number>; now: ReadonlyMap<string, number> },
): Unpaired[] {
  const { before, after, old, now } = sides;
  const [was, is] = [new Set(before.members), new Set(after.members)];
  const partOf = (member: string): MeanPart => {
    if (!was.has(member) || !is.has(member)) return 'members';
    const hasBoth =
      valueOf(before.grid!, member, before.year!) !== null &&
      valueOf(after.grid!, member, before.year!) !== null &&
      valueOf(after.grid!, member, after.year!) !== null;
    return hasBoth ? 'definition' : 'answers';
  };
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((member) => !compared.has(member))
    .map((member) => ({ part: partOf(member), left: old.get(member) ?? null, came: now.get(member) ?? null }));
}

function swapped({ before, after, same, parts, unknown }: MeanChange): MeanChange {
  return {
    before: after,
    after: before,
    same: same && { n: same.n, before: same.after, after: same.before },
    parts:
      parts &&
      (Object.fromEntries(
        meanParts.map((part) => [part, { change: -parts[part].change, n: parts[part].n }]),
      ) as typeof parts),
    unknown,
  };
}

/**
 * The parts as they can be printed, so that they add up to the difference between the two means as those are printed: each
 * is rounded down, and what is left over goes to those that lost most (the method of largest remainders).
 */
export function partsAsShown(
  { before, after, parts }: Pick<MeanChange, 'before' | 'after' | 'parts'>,
  decimals: number,
): { change: number; parts: Record<MeanPart, number> } | null {
  if (parts === null || before?.mean == null || after?.mean == null) return null;
  const step = 10 ** -decimals;
  const change = differenceAsShown(after.mean, before.mean, decimals);
  const rows = meanParts.map((part) => {
    const steps = parts[part].change / step;
    const whole = Math.abs(steps) < 1e-9 ? 0 : Math.floor(steps);
    return { part, whole, lost: Math.abs(steps) < 1e-9 ? -1 : steps - whole };
  });
  let left = Math.round(change / step) - rows.reduce((sum, { whole }) => sum + whole, 0);
  for (const row of rows.toSorted((a, b) => b.lost - a.lost)) {
    if (left <= 0) break;
    row.whole++;
    left--;
  }
  const shown = rows.map(({ part, whole }) => [part, Number((whole * step).toFixed(decimals)) || 0]);
  return { change, parts: Object.fromEntries(shown) as Record<MeanPart, number> };
}
