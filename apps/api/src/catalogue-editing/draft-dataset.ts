import type { ComposedSet } from '@ratthall/contract/catalogue-editing';
import type { Dataset } from '@ratthall/domain/dataset';
import { replaced } from './checked-catalogue.ts';

type Tried = { set: string; dataset: Dataset };

const kept = new WeakMap<Dataset, Tried>();

/**
 * What is public with a set beside it that is not: every view can be made of it. The last one is kept for as long as the
 * data stands, since what is worked out for the overview serves the profiles too.
 */
export function withDraft(dataset: Dataset, { newIndicators, ...composed }: ComposedSet): Dataset {
  const { isDraft: _isDraft, ...set } = composed;
  const key = JSON.stringify([set, newIndicators]);
  const known = kept.get(dataset);
  if (known?.set === key) return known.dataset;
  const indicators = new Map([...dataset.indicators, ...newIndicators.map((one) => [one.id, one] as const)]);
  const tried = { ...dataset, indicators, sets: replaced(dataset.sets, set.id, set) };
  kept.set(dataset, { set: key, dataset: tried });
  return tried;
}
