import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EditionDraft } from '@ratthall/domain/edition';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paths } from '#config.ts';
import type { Database } from '#db/database.ts';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { publishEdition } from '#editions/editions.service.ts';
import { loadData } from '#loading/load-data.ts';
import { access } from './access-table.ts';
import { startEngines } from './databases.ts';
import { aDraft, aRound, member, openDesk, reporter, secretariat, year as round } from './entries-desk.ts';

const opened = await openDesk();
const { app, database, datasets, personAs, close } = opened;
afterAll(close);

const draft: EditionDraft = {
  year: 2025,
  round,
  set: 'tolv-2012',
  note: { sv: 'Årets siffror', en: 'The figures of the year' },
  foreword: { sv: 'Ett ord.', en: 'A word.' },
  comments: {},
  publishAt: null,
};

const by = { id: 'kim', name: 'Kim Ek' };
const at = new Date('2025-06-01T08:00:00Z');
const publish = (changes: Partial<EditionDraft> = {}) =>
  publishEdition(
    { repository: createEditionsRepository(database), datasets },
    { draft: { ...draft, ...changes }, draftRevision: 1, by, at },
  );

/** Everything that can be read of the edition, in bytes, with what it says of itself in the list. */
const addresses = Object.entries(access).flatMap(([route, { at: example, may }]) =>
  may.includes('visitor') && route.startsWith('GET /api/editions/:edition/') ? example.replace('2026.1', '2025.1') : [],
);
const frozen = addresses.filter((address) => !/\.(pdf|xlsx|pptx|zip)|\/files|\/changes/.test(address));

async function everything(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const address of frozen) {
    const reply = await app.inject({ url: address });
    expect([address, reply.statusCode]).toEqual([address, 200]);
    found[address] = reply.body;
  }
  const { editions } = (await app.inject({ url: '/api/editions' })).json<{ editions: { id: string }[] }>();
  const { standing: _, withdrawal: __, ...own } = editions.find(({ id }) => id === '2025.1') as Record<string, unknown>;
  return { ...found, own: JSON.stringify(own) };
}

let before: Record<string, string> = {};
const isAsBefore = async (): Promise<void> => {
  const now = await everything();
  for (const [address, body] of Object.entries(before)) expect([address, now[address]]).toEqual([address, body]);
  const file = await app.inject({ url: '/api/editions/2025.1/values.csv' });
  const { sha256 } = JSON.parse(now.own!) as { sha256: string };
  expect(createHash('sha256').update(file.rawPayload).digest('hex')).toBe(sha256);
};

beforeAll(async () => {
  await publish();
  before = await everything();
});

test('there is enough of it to try', () => {
  expect(Object.keys(before).length).toBeGreaterThan(12);
});

describe('a published edition is not changed by', () => {
  test('any method at any of its addresses, whoever asks', async () => {
    const person = await personAs(secretariat, { role: 'administrator', member: null });
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      for (const url of ['/api/editions', '/api/editions/2025.1', ...addresses]) {
        const reply = await app.inject({
          method,
          url,
          headers: person.headers,
          payload: { note: { sv: 'x', en: 'x' } },
        });
        expect([method, url, reply.statusCode >= 400 && reply.statusCode < 500]).toEqual([method, url, true]);
      }
    }
    await isAsBefore();
  });

  test('an edition that is published under the same id', async () => {
    const repository = createEditionsRepository(database);
    const [stored] = await repository.list();
    const again = { document: { ...stored!, note: { sv: 'Nytt', en: 'New' } }, draftRevision: 9, author: 'kim' };
    const version = { number: 99, createdAt: at.toISOString() };
    await expect(repository.publish({ ...again, content: Buffer.from('{}') }, version)).rejects.toThrow();
    await isAsBefore();
  });

  test('the next edition of the year, or its withdrawal', async () => {
    expect((await publish({ note: { sv: 'Igen', en: 'Again' } })).id).toBe('2025.2');
    const person = await personAs(secretariat);
    const payload = { edition: '2025.1', reason: { sv: 'Fel', en: 'Wrong' } };
    const reply = await app.inject({ method: 'POST', url: '/api/withdrawals', headers: person.headers, payload });
    expect(reply.statusCode).toBe(200);
    await isAsBefore();
  });

  test('an approval of another figure', async () => {
    await aRound(opened, { status: 'open' });
    const [kim, jo] = [await personAs(reporter), await personAs(secretariat)];
    const said = { kind: 'missing' as const, value: null, typed: {}, missing: 'not-measured' as const };
    await kim.save(aDraft('sludge-lead', 0, said));
    await kim.move('submit', [{ indicator: 'sludge-lead', year: round, revision: 1 }]);
    const reply = await app.inject({
      method: 'POST',
      url: `/api/members/${member}/entries/approve`,
      headers: jo.headers,
      payload: { entries: [{ indicator: 'sludge-lead', year: round, revision: 2 }], comment: '' },
    });
    expect(reply.statusCode, reply.body).toBe(200);
    await isAsBefore();
  });

  test('a draft of the same year that is changed afterwards', async () => {
    const { headers } = await personAs(secretariat);
    const { set, note, comments } = draft;
    const payload = { revision: 0, round, set, note, foreword: { sv: 'Nytt', en: 'New' }, comments, withoutReason: [] };
    const reply = await app.inject({ method: 'PUT', url: '/api/edition-drafts/2025', headers, payload });
    expect(reply.statusCode, reply.body).toBe(200);
    await isAsBefore();
  });

  test('another name in the catalogue, another definition and another value in the data', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ratthall-immutable-'));
    cpSync(paths.data, folder, { recursive: true });
    const edit = (file: string, change: (text: string) => string) => {
      const path = join(folder, file);
      const old = readFileSync(path, 'utf8');
      expect(change(old), file).not.toBe(old);
      writeFileSync(path, change(old));
    };
    edit('indicators.json', (text) => text.replace('"Hushållsavfall (kommunalt avfall)"', '"Något annat"'));
    edit('values/kolada-household-waste.csv', (text) => {
      const line = text.split('\n')[1]!;
      return `${text.trimEnd()}\n${line.replace(/^([^,]+,[^,]+,\d+),(\d+),[\d.]+/, (_, key: string, n: string) => `${key},${Number(n) + 1},123.4`)}\n`;
    });
    const result = await loadData(database, { folder, now: new Date('2025-06-02') });
    rmSync(folder, { recursive: true });
    expect(result.outcome, JSON.stringify(result)).toBe('loaded');
    await datasets.refresh();
    const { body } = await app.inject({ url: '/api/catalogue' });
    expect(body.includes('Något annat')).toBe(true);
    await isAsBefore();
  });
});

describe.each(await startEngines())('$name', ({ open, stop }) => {
  afterAll(stop);

  test('refuses to change what has been published', async () => {
    const own = await open();
    await own.migrate();
    const { editions, editionFiles, withdrawals, corrections } = own.tables;
    await fill(own);
    const attempts: Record<string, () => Promise<void>> = {};
    for (const [name, table] of Object.entries({ editions, editionFiles, withdrawals, corrections })) {
      attempts[`delete ${name}`] = () => own.atomically((write) => [write.delete(table)]);
    }
    attempts['update editions'] = () => own.atomically((write) => [write.update(editions).set({ author: 'x' })]);
    attempts['update files'] = () => own.atomically((write) => [write.update(editionFiles).set({ sha256: 'x' })]);
    attempts['update withdrawals'] = () => own.atomically((write) => [write.update(withdrawals).set({ author: 'x' })]);
    attempts['update corrections'] = () =>
      own.atomically((write) => [write.update(corrections).set({ createdAt: 'x' })]);
    attempts['replace the edition'] = () => own.atomically((write) => [write.insert(editions).values(edition())]);
    for (const table of ['editions', 'edition_files', 'withdrawals', 'corrections']) {
      if (own.engine === 'postgres') attempts[`truncate ${table}`] = () => run(own, `truncate ${table} cascade`);
      else attempts[`put in the place of ${table}`] = () => run(own, `${placing(table)} returning 1`);
    }
    const rows = async () => [
      await own.query.select().from(editions),
      await own.query.select().from(editionFiles),
      await own.query.select().from(withdrawals),
      await own.query.select().from(corrections),
    ];
    const stored = JSON.stringify(await rows());
    for (const [name, attempt] of Object.entries(attempts)) {
      const expected = name.startsWith('replace') ? /unique|duplicate|constraint|stays as it is/i : /stays as it is/;
      expect(await refusal(attempt), name).toMatch(expected);
      expect(JSON.stringify(await rows()), name).toBe(stored);
    }
    await own.close();
  });
});

const edition = () => ({
  id: '2025.1',
  document: {} as never,
  draftRevision: 1,
  author: 'kim',
  content: Buffer.from('a'),
});

async function fill({ atomically, tables }: Database): Promise<void> {
  await atomically((write) => [
    write.insert(tables.editions).values(edition()),
    write.insert(tables.editionFiles).values({
      edition: '2025.1',
      name: 'sv/report.pdf',
      type: 'application/pdf',
      sha256: 'a',
      madeAt: 'x',
      content: Buffer.from('a'),
    }),
    write.insert(tables.withdrawals).values({ edition: '2025.1', document: {} as never, author: 'kim' }),
    write.insert(tables.corrections).values({ id: 'c', edition: '2025.1', createdAt: 'x', document: {} as never }),
  ]);
}

/** SQLite's own way of writing over rows, which deletes them first: refused even where they would say the same. */
const placing = (table: string) => `insert or replace into ${table} select * from ${table}`;

/** No repository can; whoever has the database itself might try. */
async function run({ rows }: Database, sql: string): Promise<void> {
  await rows({ toSQL: () => ({ sql, params: [] }) });
}

/** What the database said, which the query builder wraps. */
async function refusal(attempt: () => Promise<void>): Promise<string> {
  try {
    await attempt();
    return 'nothing';
  } catch (error) {
    return `${String(error)} ${String((error as Error).cause)}`;
  }
}
