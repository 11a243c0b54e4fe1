import type { Dataset } from '@ratthall/domain/dataset';
import { LRUCache } from 'lru-cache';

/** Works something out once for each dataset and key, and forgets it with the dataset. */
export function oncePerDataset<T extends object>(
  workOut: (dataset: Dataset, key: string) => T,
  { atMost }: { atMost: number },
): (dataset: Dataset, key: string) => T {
  const known = new WeakMap<Dataset, LRUCache<string, T>>();
  return (dataset, key) => {
    let own = known.get(dataset);
    if (!own) known.set(dataset, (own = new LRUCache<string, T>({ max: atMost })));
    let found = own.get(key);
    if (!found) own.set(key, (found = workOut(dataset, key)));
    return found;
  };
}
