import { join } from 'node:path';
import { openDatabase } from '@ratthall/api/db/database';
import { writeDemoData } from '@ratthall/api/demo/write-demo-data';
import { loadData } from '@ratthall/api/loading/load-data';
import type { Started } from './desk.ts';
import { databaseIn, startService } from './service.ts';

/** The service on the figures of the demo network up to the year before `year`, with nobody in it yet and no round. */
export async function startWithoutPeople(folder: string, { year }: { year: number }): Promise<Started> {
  const data = join(folder, 'data');
  const outbox = join(folder, 'outbox');
  writeDemoData(data, { year });
  const database = await openDatabase({ engine: 'sqlite', file: join(folder, 'test.db') });
  const { outcome } = await loadData(database, { folder: data, now: new Date() });
  await database.close();
  if (outcome !== 'loaded') throw new Error(`The data of the demo network was ${outcome}.`);
  const SESSION_SECRET = 'signs the cookies of people that there are not';
  return { ...(await startService({ DATABASE_URL: databaseIn(folder), OUTBOX: outbox, SESSION_SECRET })), outbox };
}
