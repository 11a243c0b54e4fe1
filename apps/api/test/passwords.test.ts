import { afterAll, describe, expect, test } from 'vitest';
import { createMailer } from '#mail/mailer.ts';
import { lettersTo, tokenTo } from './letters.ts';
import { password, signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const outbox = mkdtempSync(join(tmpdir(), 'ratthall-letters-'));
const letters: string[] = [];
let told: () => void = () => {};
/** Comes back when the next letter lies there. */
const nextLetter = () => new Promise<void>((resolve) => (told = resolve));
const mailer = createMailer({
  smtpUrl: null,
  from: 'a@b.se',
  outbox,
  say(line) {
    letters.push(line);
    told();
  },
});
let time = new Date('2025-06-02T08:00:00Z');
const opened = await openTestApp({ mailer, now: () => time });
const { app, database, close } = opened;
afterAll(async () => {
  await close();
  rmSync(outbox, { recursive: true });
});

const ascending = (a: number, b: number) => a - b;
const fresh = 'tolv blå cyklar i regn';
const ask = (email: string) => app.inject({ method: 'POST', url: '/api/password/forgotten', payload: { email } });
const reset = (token: string, chosen = fresh) =>
  app.inject({ method: 'POST', url: '/api/password/reset', payload: { token, password: chosen } });
const signIn = (email: string, secret: string) =>
  app.inject({ method: 'POST', url: '/api/session', payload: { email, password: secret } });
const whoIs = async (headers: Record<string, string>) =>
  (await app.inject({ url: '/api/session', headers })).json().person;

async function linkFor(email: string): Promise<string> {
  const letter = nextLetter();
  await ask(email);
  await letter;
  return tokenTo(email, outbox);
}

describe('a forgotten password', () => {
  test('is asked for with the same answer, whether there is such an account or not', async () => {
    const { email } = await signedInAs(opened, []);
    const letter = nextLetter();
    const [known, unknown] = [await ask(email), await ask('ingen@kommun.se')];
    await letter;
    expect([known.statusCode, known.body]).toEqual([unknown.statusCode, unknown.body]);
    expect(letters.filter((line) => line.includes('ingen@kommun.se'))).toEqual([]);
    expect(lettersTo(email, outbox)).toEqual([expect.stringContaining('http://ratthall.test/aterstall#')]);
  });

  test('is replaced by means of the link, which works once and ends every session', async () => {
    const { email, headers } = await signedInAs(opened, []);
    const token = await linkFor(email);
    const stored = await database.query.select().from(database.tables.verifications);
    expect(JSON.stringify(stored)).not.toContain(token);
    expect((await reset(token)).json()).toEqual({ done: true });
    expect(await whoIs(headers)).toBeNull();
    expect((await signIn(email, password)).statusCode).toBe(401);
    expect((await signIn(email, fresh)).statusCode).toBe(200);
    expect((await reset(token)).json().code).toBe('link.not-valid');
  });

  test('is replaced by one of two who use the link at the same moment', async () => {
    const { email } = await signedInAs(opened, []);
    const token = await linkFor(email);
    const replies = await Promise.all([reset(token, `${fresh} ett`), reset(token, `${fresh} två`)]);
    expect(replies.map(({ statusCode }) => statusCode).sort(ascending)).toEqual([200, 404]);
  });

  test('is not replaced with an older link, or after an hour', async () => {
    const { email } = await signedInAs(opened, []);
    const older = await linkFor(email);
    const newer = await linkFor(email);
    expect((await reset(older)).statusCode).toBe(404);
    time = new Date(time.getTime() + 60 * 60_000);
    expect((await reset(newer)).json().code).toBe('link.not-valid');
    expect((await signIn(email, password)).statusCode).toBe(200);
  });

  test('is not replaced by one that is tried first, or by the name of whose it is', async () => {
    const { email } = await signedInAs(opened, [], 'Kim Bergstrand');
    const token = await linkFor(email);
    for (const chosen of ['Password1234', 'kimbergstrand', '123456789012']) {
      expect((await reset(token, chosen)).json().code).toBe('password.too-common');
    }
    expect((await reset(token)).statusCode).toBe(200);
  });
});

describe('a password is changed', () => {
  const change = (headers: Record<string, string>, present: string, chosen = fresh) =>
    app.inject({ method: 'PUT', url: '/api/account/password', headers, payload: { present, password: chosen } });

  test('by whoever knows the present one: other sessions end, this one does not, and a letter says so', async () => {
    const { email, headers } = await signedInAs(opened, []);
    const elsewhere = (await signIn(email, password)).cookies[0]!;
    const cookie = `${elsewhere.name}=${encodeURIComponent(elsewhere.value)}`;
    expect(await whoIs({ cookie })).not.toBeNull();
    const letter = nextLetter();
    expect((await change(headers, password)).statusCode).toBe(200);
    await letter;
    expect(await whoIs(headers)).not.toBeNull();
    expect(await whoIs({ cookie })).toBeNull();
    expect(lettersTo(email, outbox).at(-1)).toContain('har just ändrats');
    expect((await signIn(email, fresh)).statusCode).toBe(200);
  });

  test('by nobody else, and to none that is common', async () => {
    const { headers } = await signedInAs(opened, []);
    expect((await change({}, password)).statusCode).toBe(401);
    const wrong = await change(headers, 'not the right one');
    expect([wrong.statusCode, wrong.json().code]).toEqual([400, 'password.wrong']);
    expect((await change(headers, password, 'qwerty123456')).json().code).toBe('password.too-common');
  });
});

test('a password and a link are neither repeated nor logged when they are wrong', async () => {
  const { headers } = await signedInAs(opened, []);
  const short = 'hemligt';
  for (const [method, url, payload] of [
    ['PUT', '/api/account/password', { present: { short }, password: short }],
    ['POST', '/api/password/reset', { token: short, password: short }],
    ['POST', '/api/session', { email: 'kim@kommun.se', password: short.repeat(40) }],
    ['POST', '/api/invitation/accept', { token: short, account: { password: short } }],
    ['POST', '/api/session', [{ password: short }]],
  ] as const) {
    const reply = await app.inject({ method, url, headers, payload: payload as object });
    expect(reply.statusCode).toBe(400);
    expect(reply.body).not.toContain(short);
  }
});
