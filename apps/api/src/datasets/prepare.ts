import { setImmediate as others } from 'node:timers/promises';
import type { Dataset } from '@ratthall/domain/dataset';
import { networkFiguresOf } from './network-figures.ts';
import { networkStanding } from './network-standing.ts';
import { paceCountsOf } from './pace-counts.ts';
import { farDistanceOf } from './peers.ts';

/** Works out what every view of a dataset builds on, one indicator and kind at a time so that requests can come in between. */
export async function prepareDataset(dataset: Dataset): Promise<void> {
  for (const indicator of dataset.indicators.values()) {
    networkFiguresOf(dataset, indicator);
    await others();
    paceCountsOf(dataset, indicator.id);
    await others();
    for (const kind of indicator.appliesTo) {
      networkStanding(dataset, indicator, kind);
      await others();
    }
  }
  for (const kind of ['municipality', 'region'] as const) {
    farDistanceOf(dataset, kind);
    await others();
  }
}
