import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { previewLetters, previewReminders, sendReminders, type Reminders } from '@ratthall/contract/reminders';
import { Errors } from 'typebox/value';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createMailer } from '#mail/mailer.ts';
import { createRemindersRepository } from '#reminders/reminders.repository.ts';
import { createReminders } from '#reminders/reminders.service.ts';
import { createBoardRepository } from '#rounds/board.repository.ts';
import { createRoundsRepository } from '#rounds/rounds.repository.ts';
import { aDraft, approver, aRound, member, openDesk, reporter, secretariat, year } from './entries-desk.ts';
import { lettersTo } from './letters.ts';

const opened = await openDesk();
const { app, database, datasets, outbox, personAs, close } = opened;
afterAll(close);

const [kim, jo] = [await personAs(reporter), await personAs(secretariat)];
const url = `/api/rounds/${year}/reminders`;

type Reply<T> = { status: number; body: T };

async function ask<T>(
  method: 'GET' | 'POST',
  address: string,
  payload?: object,
  headers = jo.headers,
): Promise<Reply<T>> {
  const reply = await app.inject({ method, url: address, headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json<T>() };
}

const preview = async () => (await ask<Reminders>('GET', url)).body;

const ofMember = async () => (await preview()).members.find((one) => one.member === member);

describe('a reminder', () => {
  test('lists exactly what a member has left, and who is written to', async () => {
    const { status, body } = await ask<Reminders>('GET', url);
    expect(status).toBe(200);
    expect(Errors(previewReminders.schema.response[200], body)).toEqual([]);
    expect(await ofMember()).toMatchObject({
      left: ['public-transport-trips', 'sludge-lead', 'organic-food'],
      awaiting: [],
      recipients: [{ email: kim.email }],
      lastReminded: null,
    });
    expect(body.members.find((one) => one.member === '0180')).toMatchObject({ recipients: [] });
  });

  test('can be read before it is sent, word by word, with a link for each figure', async () => {
    const { body } = await ask<{ letters: { to: string; text: string }[] }>('GET', `${url}/${member}`);
    expect(Errors(previewLetters.schema.response[200], body)).toEqual([]);
    const [letter] = body.letters;
    expect(letter!.to).toContain(kim.email);
    expect(letter!.text).toContain('Siffrorna om 2024 ska vara inne senast 30 juni 2025.');
    expect(letter!.text).toContain('Från kansliet: Välkomna!');
    for (const id of ['public-transport-trips', 'sludge-lead', 'organic-food']) {
      expect(letter!.text).toContain(`http://ratthall.test/rapportera/overtornea?year=2024#${id}`);
    }
    expect(lettersTo(kim.email, outbox)).toEqual([]);
  });

  test('is sent to those who are chosen, and is remembered', async () => {
    const { body } = await ask<{ sent: string[]; unsent: string[] }>('POST', url, { members: [member, '0180'] });
    expect(Errors(sendReminders.schema.response[200], body)).toEqual([]);
    // Nobody reports for Stockholm.
    expect(body).toEqual({ sent: [member], unsent: ['0180'] });
    const [letter] = await ask<{ letters: { text: string }[] }>('GET', `${url}/${member}`).then(
      (reply) => reply.body.letters,
    );
    expect(lettersTo(kim.email, outbox).map((text) => text.replaceAll('\r', '').trim())).toEqual([letter!.text.trim()]);
    expect((await ofMember())?.lastReminded).toBe('2025-06-01T12:00:00.000Z');
  });

  test('tells an approver of what waits there, and the reporter of the rest', async () => {
    const boss = await personAs(approver);
    const said = { kind: 'missing' as const, value: null, typed: {}, missing: 'not-measured' as const };
    await kim.save(aDraft('sludge-lead', 0, said));
    await kim.move('submit', [{ indicator: 'sludge-lead', year, revision: 1 }]);
    expect(await ofMember()).toMatchObject({
      left: ['public-transport-trips', 'organic-food'],
      awaiting: ['sludge-lead'],
      recipients: expect.arrayContaining([
        { name: expect.any(String), email: kim.email, figures: ['public-transport-trips', 'organic-food'] },
        { name: expect.any(String), email: boss.email, figures: ['sludge-lead'] },
      ]),
    });
  });

  test('is refused where there is nobody, nothing, or no open round to remind of', async () => {
    await aRound(opened, { year: 2020, status: 'closed' });
    const code = async (address: string, members: string[] | null) =>
      (await ask<{ code: string }>('POST', address, { members })).body.code;
    expect(await code('/api/rounds/2020/reminders', null)).toBe('round.wrong-step');
    expect(await code('/api/rounds/1950/reminders', null)).toBe('round.not-found');
    expect(await code(url, ['9999'])).toBe('member.not-found');
    expect(await code(url, [])).toBe('request.invalid');
    expect((await ask<{ code: string }>('GET', `${url}/9999`)).body.code).toBe('member.not-found');
    expect((await ask<{ code: string }>('POST', url, { members: null }, kim.headers)).body.code).toBe(
      'action.not-allowed',
    );
  });
});

describe('planned reminders', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ratthall-planned-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  });

  /** A server of its own on the same database, at a time. */
  const serverAt = (time: string, mailTo = folder) =>
    createReminders({
      repository: createRemindersRepository(database),
      board: createBoardRepository(database),
      rounds: createRoundsRepository(database),
      dataset: datasets.current,
      mailer: createMailer({ smtpUrl: null, from: 'ratthall@example.se', outbox: mailTo, say: () => {} }),
      publicUrl: 'http://ratthall.test',
      now: () => new Date(time),
    });

  const letters = () => readdirSync(folder).filter((name) => name.includes(kim.email)).length;

  test('are sent on their day, by daylight in Sweden, to those who are not done', async () => {
    await aRound(opened, { remindOn: ['2025-07-01'] });
    await serverAt('2025-06-30T12:00:00Z').sendPlanned();
    await serverAt('2025-07-01T03:00:00Z').sendPlanned();
    expect(letters()).toBe(0);
    await serverAt('2025-07-01T06:00:00Z').sendPlanned();
    expect(letters()).toBe(1);
  });

  test('are sent once, however often they are looked for, by however many servers', async () => {
    await aRound(opened, { remindOn: ['2025-07-05'] });
    const servers = ['2025-07-05T06:00:00Z', '2025-07-05T06:00:01Z', '2025-07-05T06:00:02Z'].map((at) => serverAt(at));
    await Promise.all(servers.map(({ sendPlanned }) => sendPlanned()));
    await serverAt('2025-07-06T06:00:00Z').sendPlanned();
    expect(letters()).toBe(1);
  });

  test('are made up for when the service was down, but not for ever', async () => {
    await aRound(opened, { remindOn: ['2025-07-10', '2025-07-20'] });
    await serverAt('2025-07-12T12:00:00Z').sendPlanned();
    expect(letters()).toBe(1);
    await serverAt('2025-07-30T12:00:00Z').sendPlanned();
    expect(letters()).toBe(1);
  });

  test('are tried again when no letter could be sent', async () => {
    await aRound(opened, { remindOn: ['2025-08-01'] });
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    await serverAt('2025-08-01T12:00:00Z', file).sendPlanned();
    expect(letters()).toBe(0);
    await serverAt('2025-08-01T12:10:00Z').sendPlanned();
    expect(letters()).toBe(1);
  });

  test('are not sent of a round that is closed, nor to whoever is done', async () => {
    await aRound(opened, { remindOn: ['2025-08-10'], status: 'closed' });
    await serverAt('2025-08-10T12:00:00Z').sendPlanned();
    await aRound(opened, { remindOn: ['2025-08-10'], indicators: ['household-waste'] });
    await serverAt('2025-08-10T12:00:00Z').sendPlanned();
    expect(letters()).toBe(0);
  });
});
