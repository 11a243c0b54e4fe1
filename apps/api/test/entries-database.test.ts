import { emptyEntry } from '@ratthall/domain/entry';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { shownGrid, observationsOf } from '@ratthall/domain/dataset';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import { readDataset } from '#datasets/read-dataset.ts';
import { createEntriesRepository, type StoredEntry } from '#entries/entries.repository.ts';
import { createPublishedRepository, type PublishedRow } from '#entries/published.repository.ts';
import { loadData } from '#loading/load-data.ts';
import { startEngines } from './databases.ts';
import { aDataFolder } from './factories.ts';

const engines = await startEngines();
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});

const at = '2025-06-01T12:00:00.000Z';

function aRevision(changes: Partial<StoredEntry> = {}): StoredEntry {
  const content = {
    ...emptyEntry,
    kind: 'value' as const,
    value: 0.1,
    typed: { value: '0,1' },
    publicNote: 'Å "ä" \u2028',
  };
  const key = { member: '0101', year: 2024, indicator: 'waste', revision: 1 };
  return { ...key, status: 'draft', content, comment: '', author: 'kim', createdAt: at, ...changes };
}

function aPublished(changes: Partial<PublishedRow> = {}): PublishedRow {
  return {
    indicator: 'waste',
    source: 'member',
    area: '0101',
    year: 2024,
    revision: 1,
    value: 0.1,
    missing: null,
    definitionVersion: 1,
    flags: ['break'],
    numerator: 1,
    denominator: 10,
    note: 'Ny våg.',
    reference: null,
    origin: 'person',
    author: 'jo',
    createdAt: at,
    status: 'approved',
    ...changes,
  };
}

const only = (...published: ReturnType<typeof aPublished>[]) => ({ published, corrections: [] });

describe.each(engines)('$name', ({ open }) => {
  async function opened() {
    const database = await open();
    onTestFinished(() => database.close());
    await database.migrate();
    await loadData(database, { folder: aDataFolder(), now: new Date(at) });
    return {
      database,
      entries: createEntriesRepository(database),
      published: createPublishedRepository(database),
      shown: async () => {
        const dataset = await readDataset(createDatasetRepository(database));
        const grid = shownGrid(dataset, dataset.indicators.get('waste')!)!;
        return { version: dataset.version, series: observationsOf(grid, '0101') };
      },
    };
  }

  test('of every entry of some years the newest revision is found, exactly as it was written', async () => {
    const { entries } = await opened();
    const newest = aRevision({ revision: 2, status: 'submitted', author: 'lo' });
    await entries.add([aRevision(), aRevision({ indicator: 'sludge' }), aRevision({ year: 2023 })]);
    await entries.add([newest, aRevision({ member: '0102', revision: 7 })]);
    const found = await entries.newestOf('0101', [2024, 2022]);
    expect(found.sort((a, b) => a.indicator.localeCompare(b.indicator))).toEqual([
      aRevision({ indicator: 'sludge' }),
      newest,
    ]);
    expect(await entries.history('0101', 2024, 'waste')).toEqual([aRevision(), newest]);
    expect((await entries.steps('0101', [2024])).filter(({ indicator }) => indicator === 'waste')).toMatchObject([
      { revision: 1, author: 'kim', status: 'draft' },
      { revision: 2, author: 'lo', status: 'submitted' },
    ]);
    expect(await entries.approvedBefore('0101', 2025)).toEqual([]);
    expect(await entries.namesOf(['nobody'])).toEqual(new Map());
  });

  test('a revision that is there already breaks the whole save', async () => {
    const { entries } = await opened();
    await entries.add([aRevision()]);
    await expect(entries.add([aRevision({ indicator: 'sludge' }), aRevision()])).rejects.toThrow();
    expect(await entries.newestOf('0101', [2024])).toHaveLength(1);
  });

  test('an approval is an entry, a public figure and a data version, or nothing of it', async () => {
    const { entries, published, shown } = await opened();
    const approved = aRevision({ status: 'approved' });
    const version = (number: number) => ({ number, createdAt: at, cause: 'approval' });
    const before = await shown();
    await expect(published.approve([approved], only(aPublished()), version(1))).rejects.toThrow();
    expect([await shown(), await entries.newestOf('0101', [2024])]).toEqual([before, []]);

    await published.approve([approved], only(aPublished()), version(2));
    expect(await published.dataVersion()).toBe(2);
    expect(await published.ownOf('0101', ['waste', 'sludge'])).toEqual(new Map([['waste 2024', aPublished()]]));
    const { version: read, series } = await shown();
    expect([read, series.at(-1)]).toEqual([
      '2',
      {
        year: 2024,
        value: 0.1,
        missing: null,
        definitionVersion: 1,
        source: 'member',
        reference: null,
        flags: ['break'],
        numerator: 1,
        denominator: 10,
        note: 'Ny våg.',
      },
    ]);
  });

  test('a figure that has been taken back is not there, and its history is', async () => {
    const { published, shown } = await opened();
    const version = (number: number) => ({ number, createdAt: at, cause: 'approval' });
    const before = await shown();
    await published.approve([aRevision({ status: 'approved' })], only(aPublished()), version(2));
    const back = aPublished({ revision: 2, status: 'withdrawn' });
    await published.approve([aRevision({ revision: 2, status: 'approved' })], only(back), version(3));
    expect((await shown()).series).toEqual(before.series);
    const figure = { indicator: 'waste', area: '0101', year: 2024 };
    expect(await published.history(figure, ['official', 'member'])).toEqual([aPublished(), back]);
    expect(await published.history(figure, ['official'])).toEqual([]);
  });

  test('an approval without a new figure moves no data version', async () => {
    const { published, shown } = await opened();
    const version = { number: 2, createdAt: at, cause: 'approval' };
    await published.approve([aRevision({ status: 'approved' })], only(), version);
    expect((await shown()).version).toBe('1');
  });
});
