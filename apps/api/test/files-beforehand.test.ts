import { downloadMemberReport, downloadReport } from '@ratthall/contract/edition-files';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { createEditionFilesRepository } from '#edition-files/edition-files.repository.ts';
import { createEditionFiles } from '#edition-files/edition-files.service.ts';
import type { Maker } from '#edition-files/makers.ts';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { publishEdition } from '#editions/editions.service.ts';
import { openTestApp } from './test-app.ts';

const { database, datasets, close } = await openTestApp();
afterAll(close);
const members = datasets.current().members.filter(({ leftYear }) => leftYear === null).length;
const perEdition = 2 * (members + 1);

const failed: string[] = [];
let made = 0;
let round = 2014;
let edition = '';

beforeEach(async () => {
  failed.length = made = 0;
  const texts = { note: { sv: '', en: '' }, foreword: { sv: '', en: '' }, comments: {} };
  const draft = { year: ++round, round, set: 'tolv-2012', publishAt: null, ...texts };
  const by = { id: 'kim', name: 'Kim Ek' };
  const parts = { repository: createEditionsRepository(database), datasets };
  ({ id: edition } = await publishEdition(parts, { draft, draftRevision: 1, by, at: new Date(`${round}-11-01`) }));
});

function open(make: Maker['make']) {
  const report = { method: 'GET', make } as const;
  return createEditionFiles({
    repository: createEditionFilesRepository(database),
    makers: [downloadReport, downloadMemberReport].map((endpoint) => ({
      ...report,
      endpoint: { ...endpoint, method: 'GET' },
    })),
    current: datasets.current,
    datasetOf: () => Promise.resolve(datasets.current()),
    load: () => Promise.reject(new Error('nothing is asked')),
    origin: 'http://ratthall.test',
    now: () => new Date(),
    onError: (_, file) => failed.push(file),
  });
}

const make: Maker['make'] = ({ member }) => {
  made++;
  return Promise.resolve(Buffer.from(`of ${member}`));
};

test('every file of an edition is made, and none a second time', async () => {
  const files = open(make);
  await files.makeMissing();
  expect(made).toBe(perEdition);
  expect(await files.progress(edition)).toMatchObject({ made: perEdition, all: perEdition });
  await open(make).makeMissing();
  expect(made).toBe(perEdition);
});

test('what a stop has left undone is done after the next start', async () => {
  const first: ReturnType<typeof open> = open((asked) => {
    if (made === 9) void first.close();
    return make(asked);
  });
  await first.makeMissing();
  expect(await first.progress(edition)).toMatchObject({ made: 10, all: perEdition });
  await open(make).makeMissing();
  expect(made).toBe(perEdition);
});

test('one that cannot be made is told of, and keeps no other from being made', async () => {
  const files = open((asked) => (asked.member === '2580' ? Promise.reject(new Error('no ink')) : make(asked)));
  await files.makeMissing();
  expect(failed).toEqual(['sv', 'en'].map((language) => `${edition} ${language}/members/2580/report.pdf`));
  expect(await files.progress(edition)).toMatchObject({ made: perEdition - 2 });
});
