import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '@ratthall/domain/dataset';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import type { CatalogueTable } from '#db/amended.ts';
import { AppError, fail } from '#fail.ts';
import type {
  CatalogueEditingRepository,
  DocumentChange,
  StoredDocument,
  ValueRow,
} from './catalogue-editing.repository.ts';

export type Amending = { repository: CatalogueEditingRepository; datasets: CurrentDataset; now: Clock };

/** What somebody wants to be saved: a document, having seen a revision of it. */
export type Wanted<T> = { id: string; revision: number; reason: string; by: string; document: T | null };

type Rules<T> = {
  table: CatalogueTable;
  /** Refuses what cannot be; `before` is null for what is new. */
  check: (dataset: Dataset, before: T | null) => void;
  /** Further documents that are changed with it. */
  alongside?: (dataset: Dataset) => { table: CatalogueTable; id: string; document: unknown }[];
  /** Revisions of figures that follow from the change. */
  values?: (dataset: Dataset, before: T | null) => Promise<Omit<ValueRow, 'author' | 'createdAt'>[]>;
};

export type Stands<T> = Pick<StoredDocument, 'revision' | 'author' | 'changedAt'> & { document: T | null };

const attempts = 5;

/** Saves a document of the catalogue with all that follows from it, or nothing of it. */
export async function amend<T extends { id: string }>(
  { repository, datasets, now }: Amending,
  { id, revision, reason, by, document }: Wanted<T>,
  { table, check, alongside = () => [], values = async () => [] }: Rules<T>,
): Promise<Stands<T>> {
  for (let attempt = 1; ; attempt++) {
    const number = await repository.dataVersion();
    if (datasets.current().version !== String(number)) await datasets.refresh();
    const dataset = datasets.current();
    const stored = await repository.documents<T>(table);
    const found = stored.find(({ key }) => key === id);
    refuseUnseen(found, revision);
    const before = found && !found.isRemoved ? found.document : null;
    if (before === null && document === null) fail('catalogue.not-found', unknown(id));
    if (isDeepStrictEqual(before, document)) return standing(found);
    check(dataset, before);
    const createdAt = now().toISOString();
    const told = { reason: reason.trim(), author: by, createdAt };
    const positionIn = (all: readonly StoredDocument[], key: string) =>
      all.find((one) => one.key === key)?.position ?? 1 + Math.max(-1, ...all.map(({ position }) => position));
    const changes: DocumentChange[] = [
      { table, key: id, revision: revision + 1, before, after: document, position: positionIn(stored, id), ...told },
    ];
    for (const other of alongside(dataset)) {
      const all = await repository.documents(other.table);
      const own = all.find(({ key }) => key === other.id);
      const added = changes.filter((one) => one.table === other.table && all.every(({ key }) => key !== one.key));
      changes.push({
        table: other.table,
        key: other.id,
        revision: (own?.revision ?? 0) + 1,
        before: own && !own.isRemoved ? own.document : null,
        after: other.document,
        position: positionIn(all, other.id) + (own ? 0 : added.length),
        ...told,
      });
    }
    const rows = (await values(dataset, before)).map((row) => ({ ...row, author: by, createdAt }));
    try {
      // Read before the figures were: who has written meanwhile has taken this number.
      await repository.save(changes, rows, { number: number + 1, createdAt });
      await datasets.refresh();
      return standing((await repository.documents<T>(table)).find(({ key }) => key === id));
    } catch (error) {
      // Somebody else may have taken the data version, or the revision, which is then told.
      if (error instanceof AppError || attempt === attempts) throw error;
    }
  }
}

/** A document as it is answered: null where it has been taken away. */
export function standing<T>(stored: StoredDocument<T> | undefined): Stands<T> {
  const { revision = 0, author = null, changedAt = null } = stored ?? {};
  return { document: stored && !stored.isRemoved ? stored.document : null, revision, author, changedAt };
}

function refuseUnseen(found: StoredDocument | undefined, seen: number): void {
  const newest = found?.revision ?? 0;
  if (newest === seen) return;
  const expected = `${newest}, the newest revision`;
  const current = standing(found);
  throw new AppError('catalogue.changed-meanwhile', [{ field: 'revision', value: String(seen), expected }], {
    current,
  });
}

export function unknown(id: string) {
  return { field: 'id', value: id, expected: 'the id of something that is in the catalogue' };
}
