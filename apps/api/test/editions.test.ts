import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import type { Dataset } from '@ratthall/domain/dataset';
import type { EditionDraft } from '@ratthall/domain/edition';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { publishEdition } from '#editions/editions.service.ts';
import { alsoInEditions } from './access-table.ts';
import { getJson, openTestApp } from './test-app.ts';

const { app, database, datasets, close } = await openTestApp();
afterAll(close);

const draft: EditionDraft = {
  year: 2026,
  round: 2025,
  set: 'tolv-2012',
  note: { sv: 'Årets siffror', en: 'The figures of the year' },
  foreword: { sv: 'Ett **ord** på vägen.', en: 'A **word** on the way.' },
  comments: {},
  publishAt: null,
};

const publish = (check?: (dataset: Dataset) => Promise<void>) =>
  publishEdition(
    { repository: createEditionsRepository(database), datasets },
    {
      draft,
      draftRevision: 1,
      by: { id: 'kim', name: 'Kim Ek' },
      at: new Date('2026-11-01T08:00:00Z'),
      ...(check && { check }),
    },
  );

/** The addresses that everybody may read and that an edition has too, each with an example of it. */
// The cube of all values says of which edition it is.
const addresses = alsoInEditions.flatMap(([route, { at }]) =>
  route.endsWith('/values.json') ? [] : at.replace('/editions/2026.1', ''),
);
const inEdition = (address: string) => address.replace('/api/', '/api/editions/2026.1/');

/** What the program that people have for it says of some bytes: one on Linux, another on macOS. */
function sumOf(bytes: Buffer): string {
  const linux = spawnSync('sha256sum', { input: bytes });
  const { stdout } = linux.error ? spawnSync('shasum', ['-a', '256'], { input: bytes }) : linux;
  return stdout.toString().split(' ')[0]!;
}

describe('a published edition', () => {
  const before = new Map<string, string>();
  beforeAll(async () => {
    for (const address of addresses) before.set(address, (await app.inject({ url: address })).body);
    await publish();
    const { valueRevisions, dataVersions } = database.tables;
    const [row] = await database.query.select().from(valueRevisions).limit(1);
    await database.atomically((write) => [
      write
        .insert(valueRevisions)
        .values({ ...row!, revision: 2, value: 12_345, missing: null, createdAt: '2026-11-02' }),
      write.insert(dataVersions).values({ number: 3, createdAt: '2026-11-02T00:00:00Z', cause: 'test' }),
    ]);
    await datasets.refresh();
  });

  test.each(addresses)('still answers %s as it was when it was published', async (address) => {
    const reply = await app.inject({ url: inEdition(address) });
    expect(reply.statusCode).toBe(200);
    expect(reply.body).toBe(before.get(address));
    expect(reply.headers['x-data-version']).toBe('1');
  });

  test('has a checksum that is that of its file', async () => {
    const { body } = await getJson(app, '/api/editions');
    const file = await app.inject({ url: '/api/editions/2026.1/values.csv' });
    expect(body.editions).toMatchObject([
      { id: '2026.1', standing: 'current', publishedBy: 'Kim Ek', withdrawal: null },
    ]);
    expect(body.current).toBe('2026.1');
    expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(body.editions[0].sha256);
    expect(file.body.trimEnd().split('\n')).toHaveLength(body.editions[0].rows + 1);
  });

  test('is named by the catalogue of today, and by none that was frozen before it', async () => {
    const at = async (path: string) => (await getJson(app, `${path}/catalogue`)).body.newestEdition;
    expect(await at('/api')).toEqual({ id: '2026.1', year: 2026, publishedAt: '2026-11-01T08:00:00.000Z' });
    expect(await at('/api/editions/2026.1')).toBeNull();
  });

  test('can be checked with the standard tools, and one digit makes another checksum', async () => {
    const { body } = await getJson(app, '/api/editions');
    const file = (await app.inject({ url: '/api/editions/2026.1/values.csv' })).rawPayload;
    expect(sumOf(file)).toBe(body.editions[0].sha256);
    const digit = file.findIndex((byte) => byte === 0x31);
    const other = Buffer.from(file);
    other[digit] = 0x32;
    expect(sumOf(other)).not.toBe(body.editions[0].sha256);
  });

  test('is not found under an id that nobody has given', async () => {
    expect(await getJson(app, '/api/editions/2026.9/members')).toMatchObject({
      status: 404,
      body: { code: 'edition.not-found' },
    });
    expect(await getJson(app, '/api/editions/newest/members')).toMatchObject({ status: 404 });
  });
});

describe('figures that move while an edition is checked', () => {
  const move = async ({ version }: Dataset): Promise<void> => {
    const row = { number: Number(version) + 1, createdAt: '2026-11-03T00:00:00Z', cause: 'test' };
    await database.atomically((write) => [write.insert(database.tables.dataVersions).values(row)]);
  };

  test('are checked anew, so that what is frozen is what was checked', async () => {
    const checked: string[] = [];
    const edition = await publish(async (dataset) => {
      checked.push(dataset.version);
      if (checked.length === 1) await move(dataset);
    });
    expect(checked).toHaveLength(2);
    expect(checked[1]).not.toBe(checked[0]);
    expect(edition.dataVersion).toBe(checked[1]);
  });

  test('are not published where they do not hold any more', async () => {
    const before = (await getJson(app, '/api/editions')).body.editions;
    let checks = 0;
    const publishing = publish(async (dataset) => {
      if (++checks > 1) throw new Error('not ready');
      await move(dataset);
    });
    await expect(publishing).rejects.toThrow('not ready');
    expect((await getJson(app, '/api/editions')).body.editions).toEqual(before);
  });
});
