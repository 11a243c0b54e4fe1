import type { Correction } from '@ratthall/domain/correction';
import { expect, onTestFinished, test } from 'vitest';
import { mostOneByOne } from '#corrections/corrections-of.ts';
import { openCurrentDataset } from '#datasets/current-dataset.ts';
import { createDatasetRepository } from '#datasets/dataset.repository.ts';
import { openDatabase } from '#db/database.ts';
import { loadData } from '#loading/load-data.ts';
import { anEdition } from './editions-for-tests.ts';
import { aDataFolder, aValueFile, type ValueFields } from './factories.ts';

const now = new Date('2025-06-01T12:00:00Z');
const years = Array.from({ length: mostOneByOne + 1 }, (_, i) => String(2019 - i));

/** A database in which what the files say has been published, unless it is not to be. */
async function published(rows: ValueFields[], isPublished = true) {
  const database = await openDatabase({ engine: 'sqlite', file: ':memory:' });
  onTestFinished(() => database.close());
  const load = (more: ValueFields[]) =>
    loadData(database, { folder: aDataFolder({ 'values/official.csv': aValueFile(...more) }), now });
  await load(rows);
  const never = { everyMs: 2 ** 31 - 1, prepare: async () => {}, onError: () => {} };
  const datasets = await openCurrentDataset(createDatasetRepository(database), never);
  onTestFinished(datasets.close);
  if (isPublished) await anEdition({ database, datasets }, now, { set: 'first' });
  return {
    load,
    corrections: async (): Promise<Correction[]> => {
      await datasets.refresh();
      return [...datasets.current().corrections];
    },
  };
}

test('a load that changes a published figure is a correction by its central source, with the note of the row', async () => {
  const { load, corrections } = await published([{ value: '400' }]);
  await load([{ value: '400' }, { value: '410', revision: '2', note: '"Ett bolag hade glömts."' }]);
  expect(await corrections()).toMatchObject([
    {
      edition: '2026.1',
      indicator: 'waste',
      source: 'official',
      member: '0001',
      before: { value: 400 },
      after: { value: 410 },
      figures: 1,
      reason: { code: 'earlier-corrected', text: 'Ett bolag hade glömts.' },
      reportedBy: null,
      approvedBy: null,
    },
  ]);
});

test('many changed figures of an indicator are one correction, which says how many, whose and of which years', async () => {
  const { load, corrections } = await published(years.map((year) => ({ year, value: '400' })));
  await load(years.map((year) => ({ year, value: '500' })));
  const [one, ...others] = await corrections();
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    member: null,
    year: null,
    before: null,
    after: null,
    figures: years.length,
    members: ['0001'],
    years: { from: 2019 - mostOneByOne, to: 2019 },
  });
});

test('a load that adds figures of another year corrects nothing, and neither does one before the first edition', async () => {
  const first = await published([{ year: '2019', value: '400' }]);
  await first.load([
    { year: '2019', value: '400' },
    { year: '2020', value: '300' },
  ]);
  expect(await first.corrections()).toEqual([]);
  const unpublished = await published([{ value: '400' }], false);
  await unpublished.load([{ value: '410' }]);
  expect(await unpublished.corrections()).toEqual([]);
});
