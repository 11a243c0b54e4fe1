import { observationsOf, type Grid } from '@ratthall/domain/dataset';
import type { Observation } from '@ratthall/domain/observation';

export type Series = ReadonlyMap<number, Observation>;

/** A member's observations by year. */
export function seriesIn(grid: Grid, code: string): Series {
  return new Map(observationsOf(grid, code).map((observation) => [observation.year, observation]));
}

/** The years in which the group or a compared member has a value, ascending. */
export function yearsShown(band: readonly { year: number }[], series: readonly Series[]): number[] {
  const years = new Set(band.map(({ year }) => year));
  for (const one of series) for (const { year, value } of one.values()) if (value !== null) years.add(year);
  return [...years].sort((a, b) => a - b);
}

/** A series as columns: a value or null for each year, and beside them why there is none. */
export function inYears(series: Series, years: readonly number[]) {
  return {
    values: years.map((year) => series.get(year)?.value ?? null),
    gaps: years.flatMap((year) => {
      const observation = series.get(year);
      if (observation && observation.value !== null) return [];
      return { year, missing: observation?.missing ?? ('not-reported' as const) };
    }),
  };
}
