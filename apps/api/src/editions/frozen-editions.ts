import type { Dataset } from '@ratthall/domain/dataset';
import type { PublishedVerdict } from '@ratthall/domain/published-verdict';
import { LRUCache } from 'lru-cache';
import { fromBytes, thaw, type FrozenDataset } from '#datasets/frozen-dataset.ts';
import { fail } from '#fail.ts';
import type { EditionsRepository } from './editions.repository.ts';

/** What an edition keeps. */
export type EditionContent = { dataset: FrozenDataset; verdicts: PublishedVerdict[] };

export type FrozenEdition = { dataset: Dataset; verdicts: readonly PublishedVerdict[] };

export type FrozenEditions = ReturnType<typeof createFrozenEditions>;

const mostInMemory = 4;

/** Published editions as they can be asked: each is read when somebody first does, and a few stay in memory. */
export function createFrozenEditions(repository: Pick<EditionsRepository, 'content'>) {
  const known = new LRUCache<string, Promise<FrozenEdition>>({ max: mostInMemory });

  const read = async (id: string): Promise<FrozenEdition> => {
    const bytes = await repository.content(id);
    if (bytes === null) fail('edition.not-found', { field: 'edition', value: id, expected: 'an id in /api/editions' });
    const { dataset, verdicts } = await fromBytes<EditionContent>(bytes);
    return { dataset: thaw(dataset), verdicts };
  };

  const get = (id: string): Promise<FrozenEdition> => {
    const found = known.get(id) ?? read(id);
    known.set(id, found);
    // What could not be read now may be there the next time.
    found.catch(() => known.delete(id));
    return found;
  };

  return {
    get,
    datasetOf: async (id: string): Promise<Dataset> => (await get(id)).dataset,
  };
}
