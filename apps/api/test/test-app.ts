import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { buildApp, type AppParts } from '#app.ts';
import { paths } from '#config.ts';
import { openCurrentDataset, type CurrentDataset } from '#datasets/current-dataset.ts';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import { prepareDataset } from '#datasets/prepare.ts';
import { openDatabase, type Database } from '#db/database.ts';
import { loadData } from '#loading/load-data.ts';
import { createMailer } from '#mail/mailer.ts';

export type TestApp = {
  app: FastifyInstance;
  database: Database;
  datasets: CurrentDataset;
  /** The folder that letters are put in. */
  outbox: string;
  close: () => Promise<void>;
};

const never = 2 ** 31 - 1;

type Wanted = Partial<AppParts> & {
  folder?: string;
  /** Puts everything into the empty database, where data files are not all there is. */
  fill?: (database: Database) => Promise<void>;
};

/** The whole service on a database in memory, with the real data unless another folder is given. */
export async function openTestApp({ folder = paths.data, fill, ...parts }: Wanted = {}): Promise<TestApp> {
  const database = await openDatabase({ engine: 'sqlite', file: ':memory:' });
  await (fill ?? filledFrom(folder))(database);
  const datasets = await openCurrentDataset(createDatasetRepository(database), {
    everyMs: never,
    prepare: prepareDataset,
    onError: (error) => {
      throw error;
    },
  });
  const outbox = mkdtempSync(join(tmpdir(), 'ratthall-outbox-'));
  const app = await buildApp({
    datasets,
    database,
    publicUrl: 'http://ratthall.test',
    sessionSecret: 'for the tests, and for nothing but them',
    mailer: createMailer({ smtpUrl: null, from: 'ratthall@example.se', outbox, say: () => {} }),
    logger: false,
    ...parts,
  });
  await app.ready();
  const close = async () => {
    await app.close();
    datasets.close();
    await database.close();
    rmSync(outbox, { recursive: true });
  };
  return { app, database, datasets, outbox, close };
}

const filledFrom = (folder: string) => async (database: Database) => {
  const result = await loadData(database, { folder, now: new Date('2025-06-01') });
  if (result.outcome === 'refused') throw new Error(JSON.stringify(result.problems, null, 2));
};

/** What the service answers at an address, with the body read as JSON. */
export async function getJson(app: FastifyInstance, url: string, headers: Record<string, string> = {}) {
  const reply = await app.inject({ method: 'GET', url, headers });
  return { status: reply.statusCode, headers: reply.headers, body: reply.json() };
}
