import {
  fewestForQuartiles,
  percentileRank,
  practicallyEqual,
  quartileClass,
  rankBand,
  rankOf,
} from '@ratthall/domain/comparison';
import { valueOf, versionOf, type Grid } from '@ratthall/domain/dataset';
import type { Polarity } from '@ratthall/domain/indicator';
import { median, quartiles } from '@ratthall/domain/spread';

type Place = {
  /** The member itself, and its peers. */
  code: string;
  peers: readonly string[];
  latest: { year: number; value: number };
  polarity: Polarity;
  sigma: number | null;
};

/**
 * Where a member stands in the year of its latest value, among those of its peers that have a value of that year by the
 * same definition. Null with fewer than five values.
 */
export function levelOf(grid: Grid, { code, peers, latest, polarity, sigma }: Place) {
  const { year, value: own } = latest;
  const version = versionOf(grid, code, year);
  const peerValues: number[] = [];
  for (const peer of peers) {
    const value = versionOf(grid, peer, year) === version ? valueOf(grid, peer, year) : null;
    if (value !== null) peerValues.push(value);
  }
  peerValues.sort((a, b) => a - b);
  const values = [own, ...peerValues];
  const rank = rankOf(values, polarity, own);
  const percentile = percentileRank(values, polarity, own);
  const middle = median(values);
  if (rank === null || percentile === null || middle === null) return null;
  const bounds = values.length < fewestForQuartiles ? null : quartiles(values);
  return {
    year,
    ...rank,
    N: 1 + peers.length,
    percentile,
    rankBand: sigma === null ? null : rankBand(values, polarity, { own, sigma }),
    quartile: bounds && quartileClass(own, bounds, polarity),
    median: middle,
    peerValues,
    practicallyEqual: sigma === null ? null : practicallyEqual(own, middle, sigma),
  };
}
