import { shownGrid, valueOf, versionOf } from '@ratthall/domain/dataset';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import { readDataset } from '#datasets/read-dataset.ts';
import type { Database } from '#db/database.ts';
import { loadData } from '#loading/load-data.ts';
import { startEngines } from './databases.ts';
import { aDataFolder, aValueFile } from './factories.ts';

const engines = await startEngines();
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});

const now = new Date('2025-06-01T12:00:00Z');

describe.each(engines)('$name', ({ open }) => {
  async function openEmpty(): Promise<Database> {
    const database = await open();
    onTestFinished(() => database.close());
    await database.migrate();
    return database;
  }

  async function openFilled(folder = aDataFolder()): Promise<Database> {
    const database = await openEmpty();
    expect(await loadData(database, { folder, now })).toMatchObject({ outcome: 'loaded', dataVersion: 1 });
    return database;
  }

  test('migrating again leaves what is there', async () => {
    const database = await openFilled();
    await database.migrate();
    expect(await database.query.select().from(database.tables.valueRevisions)).toHaveLength(3);
  });

  test('a load that is run again writes nothing and does not move the data version', async () => {
    const folder = aDataFolder();
    const database = await openFilled(folder);
    expect(await loadData(database, { folder, now })).toMatchObject({ outcome: 'unchanged', dataVersion: 1 });
    expect(await database.query.select().from(database.tables.dataVersions)).toHaveLength(1);
  });

  test('a figure that has changed in the files gets a new revision, and the old one stays', async () => {
    const database = await openFilled();
    const folder = aDataFolder({ 'values/official.csv': aValueFile({ area: '0101', value: '401.5' }) });
    expect(await loadData(database, { folder, now })).toMatchObject({ outcome: 'loaded', dataVersion: 2 });
    expect(await revisionsOf(database, '0101')).toEqual([
      [1, 400],
      [2, 401.5],
    ]);
  });

  test('what a person has written is left alone by a load', async () => {
    const database = await openFilled();
    const { valueRevisions, dataVersions } = database.tables;
    const [loaded] = (await database.query.select().from(valueRevisions)).filter(({ area }) => area === '0101');
    await database.atomically((write) => [
      write.insert(valueRevisions).values({ ...loaded!, revision: 2, value: 390, origin: 'person', author: 'a' }),
      write.insert(dataVersions).values({ number: 2, createdAt: now.toISOString(), cause: 'save' }),
    ]);
    const folder = aDataFolder({ 'values/official.csv': aValueFile({ area: '0101', value: '500' }) });
    expect(await loadData(database, { folder, now })).toMatchObject({ outcome: 'unchanged', dataVersion: 2 });
    expect(await revisionsOf(database, '0101')).toEqual([
      [1, 400],
      [2, 390],
    ]);
  });

  test('a unit of work with one statement that fails leaves nothing behind', async () => {
    const database = await openFilled();
    const { areas, dataVersions } = database.tables;
    const version = { number: 2, createdAt: now.toISOString(), cause: 'test' };
    const work = database.atomically((write) => [
      write.insert(dataVersions).values(version),
      write
        .insert(areas)
        .values({ code: '0101', slug: 'x', name: 'x', kind: 'region', neighbours: [], origin: 'load' }),
    ]);
    await expect(work).rejects.toThrow();
    expect(await database.query.select().from(dataVersions)).toHaveLength(1);
  });

  test('a row with both a value and a reason, or with neither, cannot be stored', async () => {
    const database = await openFilled();
    const { valueRevisions } = database.tables;
    const [row] = await database.query.select().from(valueRevisions);
    for (const wrong of [
      { value: 1, missing: 'late' as const },
      { value: null, missing: null },
    ]) {
      const insert = database.atomically((write) => [
        write.insert(valueRevisions).values({ ...row!, ...wrong, revision: 9 }),
      ]);
      await expect(insert).rejects.toThrow();
    }
  });

  test('a dataset has the newest revision of every figure, and blank is not zero in it', async () => {
    const rows = [
      { area: '0101', flags: 'rounded odd', definition: '1' },
      { area: '0101', revision: '2', value: '0' },
      { area: '0102', value: '', missing: 'declined' },
      { area: 'NETWORK', value: '333.25' },
    ];
    const database = await openFilled(aDataFolder({ 'values/official.csv': aValueFile(...rows) }));
    const dataset = await readDataset(createDatasetRepository(database));
    const grid = shownGrid(dataset, dataset.indicators.get('waste')!)!;
    expect(dataset.version).toBe('1');
    expect([valueOf(grid, '0101', 2020), versionOf(grid, '0101', 2020)]).toEqual([0, 1]);
    expect(valueOf(grid, '0102', 2020)).toBeNull();
    expect(valueOf(grid, 'NETWORK', 2020)).toBe(333.25);
    expect(dataset.members.map(({ name }) => name)).toEqual(['Alby', 'Region Först', 'Östby']);
  });
});

async function revisionsOf({ query, tables }: Database, area: string) {
  const rows = (await query.select().from(tables.valueRevisions)).filter((row) => row.area === area);
  return rows.map(({ revision, value }) => [revision, value]).sort(([a], [b]) => Number(a) - Number(b));
}
