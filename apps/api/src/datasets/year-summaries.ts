import { fewestForQuartiles, fewestForRank, networkLine } from '@ratthall/domain/comparison';
import type { Grid } from '@ratthall/domain/dataset';
import { mean, median, quartiles } from '@ratthall/domain/spread';

const versions = 256;

export type YearSummary = {
  year: number;
  n: number;
  N: number;
  median: number | null;
  q1: number | null;
  q3: number | null;
  mean: number | null;
  line: 'solid' | 'dashed' | 'none';
};

/**
 * The spread over some areas in every year in which at least one of them has a value. Only values of one definition
 * version are pooled: the one that most of the year's values follow, and the newest of those that are as common.
 */
export function yearSummaries(grid: Grid, codes: readonly string[]): YearSummary[] {
  return valuesByYear(grid, codes).flatMap((values, column) => {
    const n = values.length;
    if (n === 0) return [];
    const bounds = n < fewestForQuartiles ? null : quartiles(values);
    return {
      year: grid.firstYear + column,
      n,
      N: codes.length,
      median: n < fewestForRank ? null : (bounds?.median ?? median(values)),
      q1: bounds?.q1 ?? null,
      q3: bounds?.q3 ?? null,
      mean: n < fewestForRank ? null : mean(values),
      line: networkLine(n, codes.length),
    };
  });
}

function valuesByYear(grid: Grid, codes: readonly string[]): number[][] {
  const rows = codes.flatMap((code) => grid.rows.get(code) ?? []);
  const counts = new Uint32Array(grid.years * versions);
  for (const row of rows) {
    for (let column = 0; column < grid.years; column++) {
      const cell = row * grid.years + column;
      if (grid.states[cell] === 1) counts[column * versions + grid.versions[cell]!]!++;
    }
  }
  const pooled = Array.from({ length: grid.years }, (_, column) => mostCommon(counts, column));
  const values: number[][] = pooled.map(() => []);
  for (const row of rows) {
    for (let column = 0; column < grid.years; column++) {
      const cell = row * grid.years + column;
      if (grid.states[cell] === 1 && grid.versions[cell] === pooled[column]) values[column]!.push(grid.values[cell]!);
    }
  }
  return values;
}

function mostCommon(counts: Uint32Array, column: number): number {
  let best = 0;
  for (let version = 0; version < versions; version++) {
    if (counts[column * versions + version]! >= counts[column * versions + best]!) best = version;
  }
  return best;
}
