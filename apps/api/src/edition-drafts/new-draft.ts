import type { Dataset } from '@ratthall/domain/dataset';
import { currentEdition, type EditionDraft } from '@ratthall/domain/edition';
import { findSet } from '#datasets/find.ts';

/** What an edition begins with: the newest round, the set of the edition before, and nothing written. */
export function newDraft(
  dataset: Dataset,
  { year, rounds }: { year: number; rounds: readonly number[] },
): EditionDraft {
  const before = currentEdition(dataset.editions, dataset.withdrawals);
  const earlier = rounds.filter((round) => round <= year);
  return {
    year,
    round: earlier.length > 0 ? Math.max(...earlier) : year - 1,
    set: findSet(dataset, before?.set).id,
    note: { sv: '', en: '' },
    foreword: { sv: '', en: '' },
    comments: {},
    publishAt: null,
    withoutReason: [],
  };
}

/** The year of the next edition: the one that is going on. */
export function nextYear(today: string): number {
  return Number(today.slice(0, 4));
}
