import { coverageOf, currentYear, judgedIn, observationsOf, shownGrid } from '@ratthall/domain/dataset';
import { paceOf, paceStatuses, standingTargets, type PaceStatus } from '@ratthall/domain/target';
import { networkKind } from './network-figures.ts';
import { oncePerDataset } from './once.ts';
import { presentCodes } from './present-codes.ts';

/** How many of the network's N members, its present municipalities, stand how towards a target. */
export type PaceCounts = { target: string; N: number; counts: Record<PaceStatus, number> };

/** The counts for each standing target of an indicator, those of single members left out. */
export const paceCountsOf = oncePerDataset<PaceCounts[]>(
  (dataset, id) => {
    const indicator = dataset.indicators.get(id);
    const grid = indicator && shownGrid(dataset, indicator);
    if (!indicator?.appliesTo.includes(networkKind)) return [];
    const members = presentCodes(dataset, networkKind);
    const present = grid ? currentYear(coverageOf(grid)) : null;
    const targets = standingTargets(indicator.targets);
    const all = targets.map(({ id: target }) => ({ target, N: members.length, counts: none() }));
    for (const code of targets.length > 0 ? members : []) {
      const series = grid ? observationsOf(grid, code) : [];
      const until = judgedIn(present, series);
      targets.forEach((target, i) => all[i]!.counts[paceOf(series, indicator, { target, until }).status]++);
    }
    return all;
  },
  { atMost: 1_000 },
);

function none(): Record<PaceStatus, number> {
  return Object.fromEntries(paceStatuses.map((status) => [status, 0])) as Record<PaceStatus, number>;
}
