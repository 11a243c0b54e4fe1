import type { Dataset } from '@ratthall/domain/dataset';
import { findSet, indicatorsOf } from '#datasets/find.ts';
import { networkFiguresOf, networkKind } from '#datasets/network-figures.ts';

/** The network at a glance: its present municipalities in the indicators of a set. */
export function overviewOf(dataset: Dataset, setId: string | undefined) {
  const set = findSet(dataset, setId);
  return {
    dataVersion: dataset.version,
    set: set.id,
    kind: networkKind,
    indicators: indicatorsOf(dataset, set).map(({ indicator, number, complements }) => ({
      number,
      complements,
      ...networkFiguresOf(dataset, indicator),
    })),
  } as const;
}
