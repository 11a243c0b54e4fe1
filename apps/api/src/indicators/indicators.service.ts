import { observationsOf, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import { findIndicator } from '#datasets/find.ts';
import { judgementsOf } from '#datasets/judgements.ts';
import { networkFiguresOf } from '#datasets/network-figures.ts';
import { paceCountsOf } from '#datasets/pace-counts.ts';

/** An indicator across the network, with the direction of every member that has a value of its own. */
export function indicatorSummaryOf(dataset: Dataset, id: string) {
  const indicator = findIndicator(dataset, id);
  const grid = shownGrid(dataset, indicator);
  const hasValue = (code: string) => grid && observationsOf(grid, code).some(({ value }) => value !== null);
  return {
    dataVersion: dataset.version,
    network: networkFiguresOf(dataset, indicator),
    pace: paceCountsOf(dataset, id),
    directions: [...judgementsOf(dataset, id).byMember]
      .filter(([code]) => hasValue(code))
      .map(([member, { direction }]) => ({ member, direction }))
      .sort((a, b) => (a.member < b.member ? -1 : 1)),
  };
}
