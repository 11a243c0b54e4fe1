import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Correction } from '@ratthall/domain/correction';
import { eq } from 'drizzle-orm';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { storedCorrections } from '#db/stored-corrections.ts';
import { createMailer } from '#mail/mailer.ts';
import { createNoticesRepository } from '#notices/notices.repository.ts';
import { createNotices } from '#notices/notices.service.ts';
import { createBoardRepository } from '#rounds/board.repository.ts';
import { anEdition } from './editions-for-tests.ts';
import { lettersTo } from './letters.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp({ now: () => new Date('2025-06-01T12:00:00Z') });
const { app, database, datasets, close } = opened;
afterAll(close);

const kim = await signedInAs(opened, [{ role: 'reporter', member: '2580' }], 'Kim Berg');
const liv = await signedInAs(
  opened,
  [
    { role: 'approver', member: '2580' },
    { role: 'reporter', member: '1382' },
  ],
  'Liv Ek',
);
const tom = await signedInAs(opened, [{ role: 'reporter', member: '0180' }], 'Tom Ask');
const jo = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Jo Lind');
const { users } = database.tables;
await database.atomically((write) => [write.update(users).set({ language: 'en' }).where(eq(users.id, liv.id))]);

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ratthall-notices-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

/** A server of its own on the same database, with a folder for its letters. */
const serverAt = (time: string, mailTo = folder) =>
  createNotices({
    repository: createNoticesRepository(database),
    board: createBoardRepository(database),
    dataset: datasets.current,
    mailer: createMailer({ smtpUrl: null, from: 'ratthall@example.se', outbox: mailTo, say: () => {} }),
    publicUrl: 'http://ratthall.test',
    now: () => new Date(time),
  });

const lettersOf = ({ email }: { email: string }) => lettersTo(email, folder);
const choose = (person: { headers: Record<string, string> }, kind: string, isWanted: boolean) =>
  app.inject({
    method: 'PUT',
    url: '/api/account/notices',
    headers: person.headers,
    payload: { notices: [{ kind, isWanted }] },
  });

let made = 0;

/** A correction of the figure of a member, which has changed something of others. */
async function corrected(changes: Partial<Correction>): Promise<void> {
  const number = Number(datasets.current().version) + 1;
  const figure = (value: number) => ({ value, missing: null, definitionVersion: 1 });
  const correction: Correction = {
    id: `${(made += 1)}`,
    edition: '2025.1',
    indicator: 'household-waste',
    source: 'member',
    member: '2580',
    year: 2022,
    before: figure(462),
    after: figure(470),
    figures: 1,
    members: ['2580'],
    years: { from: 2022, to: 2022 },
    reason: { code: 'earlier-corrected', text: 'Grovavfallet saknades.' },
    reportedBy: 'Kim Berg',
    approvedBy: 'Jo Lind',
    approvedAt: '2025-06-01T12:00:00Z',
    effects: [{ kind: 'quartile', member: '0180', year: 2022, before: 1, after: 2 }],
    moreEffects: 0,
    isMajor: true,
    ...changes,
  };
  const { dataVersions } = database.tables;
  await database.atomically((write) => [
    ...storedCorrections(write, database.tables, [correction]),
    write.insert(dataVersions).values({ number, createdAt: correction.approvedAt, cause: 'approval' }),
  ]);
  await datasets.refresh();
}

describe('when an edition is out', () => {
  test('everybody with a role at a member is told once, in their own language; nobody else is', async () => {
    await anEdition(opened, new Date('2025-06-01T08:00:00Z'), { year: 2025 });
    const servers = [serverAt('2025-06-01T08:01:00Z'), serverAt('2025-06-01T08:01:01Z')];
    await Promise.all(servers.map(({ tell }) => tell()));
    await serverAt('2025-06-02T08:00:00Z').tell();
    const [swedish, ...more] = lettersOf(kim);
    expect(more).toEqual([]);
    expect(swedish).toContain('Kim Ek har publicerat utgåva 2025.1');
    expect(swedish).toContain('http://ratthall.test/utgava/2025.1/kommun/lulea\n');
    expect(swedish).toContain('http://ratthall.test/konto#brev');
    const [english, ...others] = lettersOf(liv);
    expect(others).toEqual([]);
    expect(english).toContain('http://ratthall.test/utgava/2025.1/kommun/falkenberg?lang=en');
    expect(lettersOf(jo)).toEqual([]);
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test('nobody is told who has chosen not to be, nor of one that is a week old', async () => {
    await choose(tom, 'edition', false);
    await anEdition(opened, new Date('2025-06-10T08:00:00Z'), { year: 2025 });
    await serverAt('2025-06-17T08:00:01Z').tell();
    expect(readdirSync(folder)).toEqual([]);
    await serverAt('2025-06-11T08:00:00Z').tell();
    expect([lettersOf(kim).length, lettersOf(tom).length]).toEqual([1, 0]);
  });

  test('those whose letter could not be sent are told later, and the others not again', async () => {
    await anEdition(opened, new Date('2025-06-20T08:00:00Z'), { year: 2025 });
    const repository = createNoticesRepository(database);
    // As if the service had gone down right after it had written to one of them.
    await repository.claim([{ kind: 'edition', subject: '2025.3', person: kim.id }], 'x');
    const noFolder = join(folder, 'no-folder');
    writeFileSync(noFolder, '');
    await serverAt('2025-06-20T08:00:01Z', noFolder).tell();
    rmSync(noFolder);
    expect(readdirSync(folder)).toEqual([]);
    await serverAt('2025-06-20T08:10:00Z').tell();
    expect([lettersOf(kim).length, lettersOf(liv).length]).toEqual([0, 1]);
  });
});

describe('when a published figure is corrected', () => {
  test('the people of its member are told what it was, what it is and why, all in one letter', async () => {
    await corrected({});
    await corrected({
      indicator: 'organic-food',
      reason: null,
      before: { value: null, missing: 'late', definitionVersion: 1 },
    });
    const none = { value: null, missing: 'late' as const, definitionVersion: 1 };
    await corrected({ indicator: 'ghg-total', before: none, after: { ...none, missing: 'declined' } });
    const seen = { value: 462.01, missing: null, definitionVersion: 1 };
    await corrected({ year: 2021, before: seen, after: { ...seen, value: 462.02 } });
    await serverAt('2025-06-01T12:01:00Z').tell();
    const [letter, ...more] = lettersOf(kim);
    expect(more).toEqual([]);
    const plain = letter?.replaceAll('\u00a0', ' ');
    expect(plain).toContain(
      'Hushållsavfall (kommunalt avfall), Luleå 2022: från 462 till 470 kg per person. ”Grovavfallet saknades.”',
    );
    expect(plain).toContain('Ekologiska livsmedel, Luleå 2022: från ingen uppgift till 470 %.');
    expect(plain).toContain('Luleå 2022: uppgift saknas både förut och nu.');
    expect(plain).toContain('Luleå 2021: 462 kg per person både förut och nu, så som det visas.');
    expect(plain).toContain('http://ratthall.test/rattelser?members=lulea\n');
    expect(lettersOf(liv)[0]).toContain('This has been corrected since edition 2025.1');
    expect(lettersOf(tom)).toEqual([]);
  });

  test('those who are only touched by what it turned are told if they have asked for it', async () => {
    await choose(tom, 'turned', true);
    await corrected({});
    await serverAt('2025-06-01T12:02:00Z').tell();
    expect(lettersOf(tom)).toHaveLength(1);
    expect(lettersOf(tom)[0]).toContain(
      'Publicerade siffror för andra medlemmar har rättats. Därför har ett omdöme eller en fjärdedel ändrats för Stockholm',
    );
    await choose(kim, 'correction', false);
    await corrected({ effects: [{ kind: 'rank', member: '0180', year: 2022, before: 1, after: 2 }] });
    await serverAt('2025-06-01T12:03:00Z').tell();
    expect([lettersOf(tom).length, lettersOf(kim).length]).toEqual([1, 1]);
  });
});

test('the service tells by itself, once something has been published', async () => {
  const mailer = createMailer({ smtpUrl: null, from: 'ratthall@example.se', outbox: folder, say: () => {} });
  const other = await openTestApp({ mailer, tellEveryMs: 2 ** 31 - 1, now: () => new Date('2025-06-01T12:00:00Z') });
  const person = await signedInAs(other, [{ role: 'reporter', member: '2580' }]);
  await anEdition(other);
  await other.close();
  expect(lettersOf(person)).toHaveLength(1);
});

test('choices are read and saved, each by itself', async () => {
  const read = async () =>
    (await app.inject({ url: '/api/account/notices', headers: jo.headers })).json<{ notices: unknown[] }>().notices;
  expect(await read()).toEqual([
    { kind: 'edition', isWanted: true },
    { kind: 'correction', isWanted: true },
    { kind: 'turned', isWanted: false },
  ]);
  await choose(jo, 'edition', false);
  await choose(jo, 'turned', true);
  expect(await read()).toMatchObject([{ isWanted: false }, { isWanted: true }, { isWanted: true }]);
  expect((await choose(jo, 'weather', true)).statusCode).toBe(400);
});
