import { shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import { oncePerDataset } from './once.ts';
import { yearSummaries, type YearSummary } from './year-summaries.ts';

type Group = { codes: readonly string[]; summaries: Map<string, YearSummary[]> };

// A county, say, is the same group for each of its members: what is worked out for one serves them all.
const groupOf = oncePerDataset<Group>((_, codes) => ({ codes: codes.split(','), summaries: new Map() }), {
  atMost: 200,
});

/** The spread over a group of members, year by year, in the shown source of an indicator. */
export function groupSummaries(dataset: Dataset, indicator: Indicator, codes: readonly string[]): YearSummary[] {
  const group = groupOf(dataset, [...codes].sort().join());
  let found = group.summaries.get(indicator.id);
  if (!found) {
    const grid = shownGrid(dataset, indicator);
    group.summaries.set(indicator.id, (found = grid && codes.length > 0 ? yearSummaries(grid, group.codes) : []));
  }
  return found;
}
