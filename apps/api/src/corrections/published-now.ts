import type { Dataset } from '@ratthall/domain/dataset';
import { currentEdition } from '@ratthall/domain/edition';
import type { FrozenEditions } from '#editions/frozen-editions.ts';

/** The edition that is to be cited, and what it says. */
export type PublishedNow = { id: string; dataset: Dataset };

export type FindPublished = (today: Dataset) => Promise<PublishedNow | null>;

/** Finds what is published in the newest edition that stands; null before the first. */
export function createFindPublished({ datasetOf }: Pick<FrozenEditions, 'datasetOf'>): FindPublished {
  return async ({ editions, withdrawals }) => {
    const id = currentEdition(editions, withdrawals)?.id;
    return id === undefined ? null : { id, dataset: await datasetOf(id) };
  };
}
