import { fewestForQuartiles, fewestForRank, percentileRank, quartileClass, rankOf } from '@ratthall/domain/comparison';
import { comparableIn, type Grid } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Observation } from '@ratthall/domain/observation';
import { median, quartiles, type Quartiles } from '@ratthall/domain/spread';
import { statusClassOf } from '@ratthall/domain/status-class';

const mostValues = 200;

/** The comparable values of a group in one year, ascending: those of the definition that most of them follow. */
export type YearPool = { version: number | null; values: readonly number[]; bounds: Quartiles | null };

export function poolOf(grid: Grid, codes: readonly string[], year: number | null): YearPool {
  const { version, figures } = comparableIn(grid, codes, year ?? 0);
  const values = [...Float64Array.from(figures, ({ value }) => value).sort()];
  return { version, values, bounds: values.length < fewestForQuartiles ? null : quartiles(values) };
}

/** What is stated of a group's year; of very many values, two hundred evenly spaced ones are enough to draw. */
export function referenceOf({ values, bounds }: YearPool, N: number) {
  const n = values.length;
  const step = (n - 1) / (mostValues - 1);
  return {
    n,
    N,
    median: n < fewestForRank ? null : median(values),
    q1: bounds?.q1 ?? null,
    q3: bounds?.q3 ?? null,
    values: n <= mostValues ? values : Array.from({ length: mostValues }, (_, i) => values[Math.round(i * step)]!),
  };
}

/**
 * What is said of one observation against a group's year. A value of another definition is shown and not placed; who is
 * not of the group has a quarter and a percentile against its values, but no rank in it. Where nobody in the group has a
 * value, those that are compared are read against each other, by the definition that most of them follow.
 */
export function placeOf(
  observation: Observation | undefined,
  { polarity, definitions }: Pick<Indicator, 'polarity' | 'definitions'>,
  { pool, version, inGroup }: { pool: YearPool; version: number | null; inGroup: boolean },
) {
  const value = observation?.value ?? null;
  const definitionVersion = observation?.definitionVersion ?? null;
  const classes = definitions.find((one) => one.version === definitionVersion)?.classes ?? null;
  const comparable = value !== null && definitionVersion === version;
  return {
    value,
    missing: value === null ? (observation?.missing ?? ('not-reported' as const)) : null,
    definitionVersion,
    comparable,
    rank: comparable && inGroup ? rankOf(pool.values, polarity, value) : null,
    percentile: comparable ? percentileRank(pool.values, polarity, value) : null,
    quartile: comparable && pool.bounds ? quartileClass(value, pool.bounds, polarity) : null,
    statusClass: value === null ? null : statusClassOf(value, classes, polarity),
    flags: observation?.flags ?? [],
  };
}
