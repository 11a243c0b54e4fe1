import type { IndicatorSet } from './indicator.ts';

/** The set that was decided for the figures of a year: the one that came into force last. Null where none says so. */
export function setOfYear<T extends Pick<IndicatorSet, 'validFrom'>>(sets: readonly T[], year: number): T | null {
  let found: T | null = null;
  for (const set of sets) {
    const from = set.validFrom ?? null;
    if (from !== null && from <= year && from >= (found?.validFrom ?? from)) found = set;
  }
  return found;
}
