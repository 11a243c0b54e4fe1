import type { Dataset } from '@ratthall/domain/dataset';
import type { DraftSet, Indicator, IndicatorSet } from '@ratthall/domain/indicator';
import type { CatalogueTable } from '#db/amended.ts';
import { partsOf, refuseWrong, replaced } from './checked-catalogue.ts';

/** A set as it is stored: a draft has its new indicators with it, until it is adopted. */
export type KeptSet = IndicatorSet | DraftSet;

/** A set before and after a change; `heir` is the set that was shown first before it, and is so again without it. */
export type SetChange = { before: KeptSet | null; after: KeptSet; year: number; heir?: IndicatorSet | null };

export const isDraftSet = (set: KeptSet | null): set is DraftSet => set !== null && 'isDraft' in set;

/** Whether the year has come in which a set is to be shown first. */
export const isDue = ({ defaultFrom }: IndicatorSet, year: number) =>
  typeof defaultFrom === 'number' && defaultFrom <= year;

/** What changes with a set: who is shown first instead, and the indicators that come or go with it. */
export function alongsideSet({ sets }: Dataset, { before, after, year, heir }: SetChange) {
  const documents: { table: CatalogueTable; id: string; document: unknown }[] = [];
  const put = (table: CatalogueTable, id: string, document: unknown) => documents.push({ table, id, document });
  const wasDraft = isDraftSet(before);
  if (wasDraft && !isDraftSet(after)) for (const one of before.newIndicators) put('indicators', one.id, one);
  if (!wasDraft && isDraftSet(after)) for (const one of after.newIndicators) put('indicators', one.id, null);
  const others = sets.filter(({ id }) => id !== after.id);
  if (after.isDefault)
    for (const one of others)
      if (one.isDefault || isDue(one, year))
        put('indicatorSets', one.id, { ...one, isDefault: false, defaultFrom: null });
  if (before?.isDefault && !after.isDefault && heir) put('indicatorSets', heir.id, { ...heir, isDefault: true });
  return documents;
}

/** Refuses a catalogue that could not stand once a set, and all that changes with it, is another. */
export function refuseSetChange(dataset: Dataset, change: SetChange): void {
  const { after } = change;
  const { indicators, sets, ...parts } = partsOf(dataset);
  const documents = alongsideSet(dataset, change);
  const withOthers = <T extends { id: string }>(table: CatalogueTable, all: readonly T[]): readonly T[] =>
    documents.reduce(
      (found, one) => (one.table === table ? replaced(found, one.id, one.document as T | null) : found),
      all,
    );
  const publicly = isDraftSet(after) ? null : after;
  refuseWrong(dataset, {
    ...parts,
    indicators: withOthers<Indicator>('indicators', indicators),
    sets: replaced(withOthers<IndicatorSet>('indicatorSets', sets), after.id, publicly),
  });
}
