import type { MedianChange } from '@ratthall/contract/member-records';
import { currentYear, shownGrid, type Dataset } from '@ratthall/domain/dataset';
import type { Member } from '@ratthall/domain/membership';
import { networkKind } from '#datasets/network-figures.ts';
import { presentCodes } from '#datasets/present-codes.ts';
import { yearSummaries } from '#datasets/year-summaries.ts';

/** What becomes of the network's medians where a member is present, or is not: of those in which it has a figure. */
export function medianChanges(
  dataset: Dataset,
  { code, kind }: Pick<Member, 'code' | 'kind'>,
  isPresent: boolean,
): MedianChange[] {
  if (kind !== networkKind) return [];
  const now = presentCodes(dataset, networkKind);
  const others = now.filter((one) => one !== code);
  const after = isPresent ? [...others, code] : others;
  return [...dataset.indicators.values()].flatMap((indicator): MedianChange | never[] => {
    const grid = shownGrid(dataset, indicator);
    if (!grid || !indicator.appliesTo.includes(networkKind)) return [];
    const before = yearSummaries(grid, now);
    const year = currentYear(before);
    const [old, next] = [before, yearSummaries(grid, after)].map((years) => years.find((one) => one.year === year));
    if (year === null || !old || !next || (old.n === next.n && old.N === next.N)) return [];
    const shown = ({ n, N, median }: typeof old) => ({ n, N, median });
    return { indicator: indicator.id, year, before: shown(old), after: shown(next) };
  });
}
