import { fewestForQuartiles, quartileClass, ranksOf, type Rank } from './comparison.ts';
import { coverageOf, currentYear, judgedIn, observationsOf, valueOf, versionOf, type Dataset } from './dataset.ts';
import type { Indicator, MemberKind } from './indicator.ts';
import { isCurrentMember } from './membership.ts';
import { quartiles, type Quartiles } from './spread.ts';
import { statusClassOf } from './status-class.ts';
import { paceOf, standingTargets, type PaceStatus } from './target.ts';
import { directionOf, type Verdict } from './trend.ts';

/** What is said of a member's place in the year of its latest value; null where it cannot be said. `classes`: of how many. */
export type Standing = {
  year: number;
  rank: number | null;
  quartile: number | null;
  class: number | null;
  classes: number | null;
};

/** By member; one without any value has none. */
export type Standings = ReadonlyMap<string, Standing>;

/** The direction of a member as it is shown. */
export function shownDirection(dataset: Dataset, indicator: Indicator, member: string): Verdict {
  const { series, until } = seriesOf(dataset, indicator, member);
  return directionOf(series, indicator, until).verdict;
}

/** The pace of a member towards each target that stands, its own and those for all. */
export function pacesOf(
  dataset: Dataset,
  indicator: Indicator,
  member: string,
): { target: string; status: PaceStatus }[] {
  const { series, until } = seriesOf(dataset, indicator, member);
  const own = dataset.memberTargets.filter((one) => one.member === member && one.indicator === indicator.id);
  return standingTargets([...own, ...indicator.targets]).map((target) => ({
    target: target.id,
    status: paceOf(series, indicator, { target, until }).status,
  }));
}

function seriesOf({ shown }: Dataset, { id }: Indicator, member: string) {
  const grid = shown.get(id);
  const series = grid ? observationsOf(grid, member) : [];
  return { series, until: judgedIn(grid ? currentYear(coverageOf(grid)) : null, series) };
}

type Who = { kinds: readonly MemberKind[]; own: readonly string[] };

/** The places of the present members of some kinds, and of `own` whether present or past: each among the present ones. */
export function standingsOf(dataset: Dataset, indicator: Indicator, { kinds, own }: Who): Standings {
  const standings = new Map<string, Standing>();
  for (const kind of kinds) {
    const members = dataset.members.filter((member) => member.kind === kind);
    const present = members.filter(isCurrentMember).map(({ code }) => code);
    const placeIn = placesAmong(dataset, indicator, present);
    const others = members.filter((member) => !isCurrentMember(member) && own.includes(member.code));
    for (const code of [...present, ...others.map((member) => member.code)]) {
      const standing = placeIn(code);
      if (standing) standings.set(code, standing);
    }
  }
  return standings;
}

type Pool = { ranks: ReadonlyMap<string, Rank>; bounds: Quartiles | null };

/** The same as a member's page says of its level, worked out once for each year and definition. */
function placesAmong(dataset: Dataset, indicator: Indicator, present: readonly string[]) {
  const grid = dataset.shown.get(indicator.id);
  const { polarity } = indicator;
  const presentCodes = new Set(present);
  const pools = new Map<string, Pool>();
  const poolOf = (year: number, version: number | null, code: string): Pool => {
    const isPresent = presentCodes.has(code);
    const key = `${year} ${version} ${isPresent ? '' : code}`;
    const known = pools.get(key);
    if (known) return known;
    const values = new Map<string, number>();
    for (const one of isPresent ? present : [...present, code]) {
      const value = versionOf(grid!, one, year) === version ? valueOf(grid!, one, year) : null;
      if (value !== null) values.set(one, value);
    }
    const bounds = values.size < fewestForQuartiles ? null : quartiles([...values.values()]);
    const pool = { ranks: ranksOf(values, polarity), bounds };
    pools.set(key, pool);
    return pool;
  };
  return (code: string): Standing | null => {
    const latest = grid && latestOf(grid, code);
    if (!latest) return null;
    const { year, value, version } = latest;
    const { ranks, bounds } = poolOf(year, version, code);
    const classes = indicator.definitions.find((one) => one.version === version)?.classes ?? null;
    const statusClass = statusClassOf(value, classes, polarity);
    return {
      year,
      rank: ranks.get(code)?.rank ?? null,
      quartile: bounds && quartileClass(value, bounds, polarity),
      class: statusClass?.index ?? null,
      classes: statusClass?.of ?? null,
    };
  };
}

type ShownGrid = NonNullable<ReturnType<Dataset['shown']['get']>>;

function latestOf(grid: ShownGrid, code: string): { year: number; value: number; version: number | null } | null {
  for (let year = grid.firstYear + grid.years - 1; year >= grid.firstYear; year--) {
    const value = valueOf(grid, code, year);
    if (value !== null) return { year, value, version: versionOf(grid, code, year) };
  }
  return null;
}
