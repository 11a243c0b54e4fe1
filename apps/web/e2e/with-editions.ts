import { join } from 'node:path';
import { paths } from '@ratthall/api/config';
import { openCurrentDataset } from '@ratthall/api/datasets/current-dataset';
import { createDatasetRepository } from '@ratthall/api/datasets/dataset.repository';
import { openDatabase } from '@ratthall/api/db/database';
import { createEditionsRepository } from '@ratthall/api/editions/editions.repository';
import { publishEdition } from '@ratthall/api/editions/editions.service';
import { loadData } from '@ratthall/api/loading/load-data';
import type { EditionDraft } from '@ratthall/domain/edition';
import { databaseIn, startService } from './service.ts';

const never = 2 ** 31 - 1;

const draft: EditionDraft = {
  year: 2026,
  round: 2025,
  set: 'tolv-2012',
  note: { sv: 'Årets siffror.', en: 'The figures of the year.' },
  foreword: { sv: 'Ett **ord** på vägen.', en: 'A **word** on the way.' },
  comments: { 'household-waste': { sv: 'Avfallet *minskar*.', en: 'Waste *decreases*.' } },
  publishAt: null,
};

/**
 * The service with the real data and three editions: 2026.1 is withdrawn, 2026.2 has a newer one after it, and 2027.1 is
 * in force. They are the same figures, since nothing has been reported in between.
 */
export async function startWithEditions(folder: string) {
  const database = await openDatabase({ engine: 'sqlite', file: join(folder, 'test.db') });
  await loadData(database, { folder: paths.data, now: new Date('2026-10-01') });
  const datasets = await openCurrentDataset(createDatasetRepository(database), {
    everyMs: never,
    prepare: async () => {},
    onError: (error) => {
      throw error;
    },
  });
  const repository = createEditionsRepository(database);
  const by = { id: 'kim', name: 'Kim Ek' };
  const publish = (changes: Partial<EditionDraft>, at: string) =>
    publishEdition(
      { repository, datasets },
      { draft: { ...draft, ...changes }, draftRevision: 1, by, at: new Date(at) },
    );
  await publish({}, '2026-11-01T08:00:00Z');
  await publish({ note: { sv: 'Med en rättelse.', en: 'With a correction.' } }, '2026-12-01T08:00:00Z');
  await publish({ year: 2027 }, '2027-11-01T08:00:00Z');
  await datasets.refresh();
  const reason = { sv: 'Avfallet var räknat två gånger.', en: 'Waste had been counted twice.' };
  const withdrawal = { edition: '2026.1', at: '2026-11-20T08:00:00.000Z', by: by.name, reason };
  const number = Number(datasets.current().version) + 1;
  await repository.withdraw(withdrawal, by.id, { number, createdAt: withdrawal.at });
  datasets.close();
  await database.close();
  return startService({ DATABASE_URL: databaseIn(folder) });
}
