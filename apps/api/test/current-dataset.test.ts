import { expect, onTestFinished, test } from 'vitest';
import { openCurrentDataset } from '#datasets/current-dataset.ts';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import { openDatabase, type Database } from '#db/database.ts';
import { loadData } from '#loading/load-data.ts';
import { aDataFolder } from './factories.ts';

const everyMs = 2 ** 31 - 1;
const createdAt = '2025-06-01T12:00:00.000Z';

async function openLoaded(): Promise<Database> {
  const database = await openDatabase({ engine: 'sqlite', file: ':memory:' });
  onTestFinished(() => database.close());
  await loadData(database, { folder: aDataFolder(), now: new Date(createdAt) });
  return database;
}

const move = ({ atomically, tables }: Database, number: number) =>
  atomically((write) => [write.insert(tables.dataVersions).values({ number, createdAt, cause: 'test' })]);

test('whoever has written finds it after a refresh, even if the data was being read already', async () => {
  const database = await openLoaded();
  const problems: unknown[] = [];
  let second: Promise<void> | undefined;
  const datasets = await openCurrentDataset(createDatasetRepository(database), {
    everyMs,
    // What is being read at this moment was read before the next write.
    prepare: async () => {
      if (second) return;
      await move(database, 3);
      second = datasets.refresh();
    },
    onError: (error) => problems.push(error),
  });
  onTestFinished(() => datasets.close());
  await move(database, 2);
  await datasets.refresh();
  expect(datasets.current().version).toBe('2');
  await second;
  expect([datasets.current().version, problems]).toEqual(['3', []]);
});

test('data that cannot be read is left as it was, and tried again the next time', async () => {
  const database = await openLoaded();
  const problems: unknown[] = [];
  let isBroken = true;
  const datasets = await openCurrentDataset(createDatasetRepository(database), {
    everyMs,
    prepare: () => (isBroken ? Promise.reject(new Error('broken')) : Promise.resolve()),
    onError: (error) => problems.push(error),
  });
  onTestFinished(() => datasets.close());
  await move(database, 2);
  await datasets.refresh();
  expect([datasets.current().version, problems.length]).toEqual(['1', 1]);
  isBroken = false;
  await datasets.refresh();
  expect(datasets.current().version).toBe('2');
});
