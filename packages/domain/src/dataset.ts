import { comparableOf } from './comparison.ts';
import type { Correction } from './correction.ts';
import type { Edition, Withdrawal } from './edition.ts';
import type { Indicator, IndicatorSet, MemberTarget, Source } from './indicator.ts';
import type { GoodExample } from './lessons.ts';
import type { Area, Member, Network } from './membership.ts';
import { flags, missingReasons, remarkOf, type Flag, type Observation, type Remark } from './observation.ts';
import type { NamedGroup } from './peers.ts';

/**
 * All values of one indicator from one source, as a table of areas × years held in typed arrays: eleven bytes a
 * cell, so that ten thousand members with thirty years of twenty-six indicators fit in a hundred megabytes.
 */
export type Grid = {
  source: string;
  firstYear: number;
  years: number;
  /** Rows by area: the position of its row, by code. */
  rows: ReadonlyMap<string, number>;
  values: Float64Array;
  /** 0 = nothing known, 1 = a value, 2 and up = missing for the reason with that index. */
  states: Uint8Array;
  versions: Uint8Array;
  /** One bit for each flag. */
  flags: Uint8Array;
  references: Map<number, string>;
  /** Where a figure comes from, if not from `source`. */
  sources: Map<number, string>;
  /** Footnotes, and the parts that values were computed from. */
  remarks: Map<number, Remark>;
  /** How many members have a value, by year. A value can be missing only in a year in which somebody has one. */
  covered: Uint32Array;
};

/** Everything that is public at one data version. Never changed once built; a new version is a new dataset. */
export type Dataset = {
  version: string;
  /** When this version came to be, ISO 8601. */
  updatedAt: string;
  network: Network;
  indicators: ReadonlyMap<string, Indicator>;
  sets: readonly IndicatorSet[];
  sources: readonly Source[];
  groups: readonly NamedGroup[];
  memberTargets: readonly MemberTarget[];
  examples: readonly GoodExample[];
  /** What has been published, and what has been said of it since. */
  editions: readonly Edition[];
  withdrawals: readonly Withdrawal[];
  corrections: readonly Correction[];
  /** Present and past members in Swedish alphabetical order. */
  members: readonly Member[];
  /** Members, the nation and the network, by code. */
  areas: ReadonlyMap<string, Area>;
  /** By indicator, then by source. */
  grids: ReadonlyMap<string, ReadonlyMap<string, Grid>>;
  /** What is shown of each indicator that has values: its shown source with what members have reported over it. */
  shown: ReadonlyMap<string, Grid>;
};

/** An empty grid for the given areas and years (both ends included). */
export function createGrid(source: string, areas: readonly string[], firstYear: number, lastYear: number): Grid {
  const years = lastYear - firstYear + 1;
  const cells = areas.length * years;
  return {
    source,
    firstYear,
    years,
    rows: new Map(areas.map((code, row) => [code, row])),
    values: new Float64Array(cells),
    states: new Uint8Array(cells),
    versions: new Uint8Array(cells),
    flags: new Uint8Array(cells),
    references: new Map(),
    sources: new Map(),
    remarks: new Map(),
    covered: new Uint32Array(years),
  };
}

/** Writes one observation into a grid under construction. `isMember` says if its value covers its year. */
export function putObservation(grid: Grid, area: string, observation: Observation, isMember: boolean): void {
  const row = grid.rows.get(area);
  const column = observation.year - grid.firstYear;
  if (row === undefined || column < 0 || column >= grid.years) return;
  const cell = row * grid.years + column;
  grid.values[cell] = observation.value ?? 0;
  grid.states[cell] = observation.missing === null ? 1 : 2 + missingReasons.indexOf(observation.missing);
  grid.versions[cell] = observation.definitionVersion ?? 0;
  grid.flags[cell] = observation.flags.reduce((bits, flag) => bits | (1 << flags.indexOf(flag)), 0);
  if (observation.reference !== null) grid.references.set(cell, observation.reference);
  if (observation.source !== grid.source) grid.sources.set(cell, observation.source);
  const { numerator, denominator, note, scope, method } = observation;
  if ([numerator, denominator, note, scope, method].some((part) => part !== undefined))
    grid.remarks.set(cell, remarkOf(observation));
  if (isMember && observation.value !== null) grid.covered[column] = (grid.covered[column] ?? 0) + 1;
}

/** The grid that is shown for an indicator. Undefined when it has no values at all. */
export function shownGrid(dataset: Dataset, { id }: Pick<Indicator, 'id'>): Grid | undefined {
  return dataset.shown.get(id);
}

/** The years in which any member has a value, ascending. */
export function coveredYears(grid: Grid): number[] {
  const years: number[] = [];
  grid.covered.forEach((members, column) => {
    if (members > 0) years.push(grid.firstYear + column);
  });
  return years;
}

/**
 * The year that an indicator stands in: the newest one in which at least half as many have a value as in the year that
 * most have. A year that few have reported yet is not taken for the present. Null without any value.
 */
export function currentYear(coverage: readonly { year: number; n: number }[]): number | null {
  const most = Math.max(0, ...coverage.map(({ n }) => n));
  const years = coverage.filter(({ n }) => n > 0 && 2 * n >= most).map(({ year }) => year);
  return years.length === 0 ? null : Math.max(...years);
}

/** The year in which a series is judged: the one that its indicator stands in, or that of its own last value if newer. */
export function judgedIn(present: number | null, series: readonly Observation[]): number {
  return Math.max(present ?? 0, series.findLast(({ value }) => value !== null)?.year ?? 0);
}

/** How many members have a value in each covered year, ascending. */
export function coverageOf(grid: Grid): { year: number; n: number }[] {
  return coveredYears(grid).map((year) => ({ year, n: grid.covered[year - grid.firstYear] ?? 0 }));
}

/** The value of an area in a year; null when there is none. Blank is never zero. */
export function valueOf(grid: Grid, area: string, year: number): number | null {
  const cell = cellOf(grid, area, year);
  return cell >= 0 && grid.states[cell] === 1 ? (grid.values[cell] ?? null) : null;
}

/** The definition version that an area's value of a year follows; null when there is no value. */
export function versionOf(grid: Grid, area: string, year: number): number | null {
  const cell = cellOf(grid, area, year);
  return cell >= 0 && grid.states[cell] === 1 ? (grid.versions[cell] ?? null) : null;
}

/** The values of some areas in a year that can be compared with each other, and the definition version they follow. */
export function comparableIn(
  grid: Grid,
  areas: readonly string[],
  year: number,
): { version: number | null; figures: { area: string; value: number; definitionVersion: number | null }[] } {
  const figures: { area: string; value: number; definitionVersion: number | null }[] = [];
  for (const area of areas) {
    const cell = cellOf(grid, area, year);
    if (cell < 0 || grid.states[cell] !== 1) continue;
    figures.push({ area, value: grid.values[cell]!, definitionVersion: grid.versions[cell]! });
  }
  return comparableOf(figures);
}

/**
 * An area's series, ascending: a row for every covered year and for every year of its own, with the value or the
 * reason it is missing. A covered year without a row in the source is `not-reported`.
 */
export function observationsOf(grid: Grid, area: string): Observation[] {
  const series: Observation[] = [];
  for (let column = 0; column < grid.years; column++) {
    const year = grid.firstYear + column;
    const cell = cellOf(grid, area, year);
    const state = cell < 0 ? 0 : (grid.states[cell] ?? 0);
    if (state === 0 && !grid.covered[column]) continue;
    series.push(observationIn(grid, cell, year));
  }
  return series;
}

/** What an area has of a year: a value, or a reason that somebody has given. Null where there is neither. */
export function observationOf(grid: Grid, area: string, year: number): Observation | null {
  const cell = cellOf(grid, area, year);
  return cell < 0 || !grid.states[cell] ? null : observationIn(grid, cell, year);
}

function observationIn(grid: Grid, cell: number, year: number): Observation {
  const state = cell < 0 ? 0 : (grid.states[cell] ?? 0);
  return {
    year,
    value: state === 1 ? (grid.values[cell] ?? null) : null,
    missing: state === 1 ? null : (missingReasons[state - 2] ?? 'not-reported'),
    definitionVersion: state === 0 ? null : (grid.versions[cell] ?? 0),
    source: grid.sources.get(cell) ?? grid.source,
    reference: grid.references.get(cell) ?? null,
    flags: state === 0 ? noFlags : flagsOf(grid.flags[cell] ?? 0),
    ...grid.remarks.get(cell),
  };
}

const noFlags: readonly Flag[] = [];

function flagsOf(bits: number): readonly Flag[] {
  return bits === 0 ? noFlags : flags.filter((_, index) => bits & (1 << index));
}

/** The position of an area's figure of a year; −1 outside the grid. */
export function cellOf(grid: Grid, area: string, year: number): number {
  const row = grid.rows.get(area);
  const column = year - grid.firstYear;
  return row === undefined || column < 0 || column >= grid.years ? -1 : row * grid.years + column;
}
