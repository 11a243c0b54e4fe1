import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { codeOf, stepAt } from '#two-factor/totp.ts';
import { lettersTo } from './letters.ts';
import { password, signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

let time = new Date('2026-03-01T12:00:00.000Z');
const opened = await openTestApp({ now: () => tick() });
const { app, database, outbox, close } = opened;
afterAll(close);
beforeEach(() => pass(10 * 60));

const administrator = await signedInAs(opened, [{ role: 'administrator', member: null }], 'Ada Ask');
const secretariat = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Lo Ek');

type Person = Awaited<ReturnType<typeof signedInAs>>;
type Headers = Record<string, string>;

let addresses = 0;
/** Everything from an address of its own: how often one address may fail is limited elsewhere. */
const anAddress = () => `2001:db8:0:${(++addresses).toString(16)}::1`;
const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, headers: Headers, payload?: object) =>
  app.inject({ method, url, headers, remoteAddress: anAddress(), ...(payload && { payload }) });
/** No two times are the same, so that the log has an order. */
function tick(): Date {
  pass(0.001);
  return time;
}
function pass(seconds: number): void {
  time = new Date(time.getTime() + seconds * 1_000);
}
const bytesOf = (text: string): Buffer => {
  const bits = Array.from(text, (one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'));
  return Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};
const codeNow = (secret: string, ahead = 0) => codeOf(bytesOf(secret), stepAt(time) + ahead);
const prepare = async ({ headers }: Person): Promise<string> =>
  (await ask('POST', '/api/account/code/prepare', headers, { present: password })).json().secret;
const signIn = ({ email }: Person, more: object = {}) => ask('POST', '/api/session', {}, { email, password, ...more });
const kinds = async (): Promise<string[]> =>
  (await ask('GET', '/api/audit', administrator.headers)).json().events.map(({ kind }: { kind: string }) => kind);

/** Somebody who has turned it on, with the secret and the recovery codes. */
async function withCode() {
  const person = await signedInAs(opened, [{ role: 'reporter', member: '2580' }]);
  const secret = await prepare(person);
  const reply = await ask('PUT', '/api/account/code', person.headers, { code: codeNow(secret) });
  expect(reply.statusCode, reply.body).toBe(200);
  pass(60);
  return { person, secret, codes: reply.json<{ codes: string[] }>().codes };
}

describe('turning it on', () => {
  test('asks for the password, then for a code, and only then for a code at each sign-in', async () => {
    const person = await signedInAs(opened, []);
    const wrong = await ask('POST', '/api/account/code/prepare', person.headers, { present: 'not this one' });
    expect([wrong.json().code, wrong.json().issues[0].field]).toEqual(['password.wrong', 'present']);
    const secret = await prepare(person);
    expect((await signIn(person)).json().isCodeWanted).toBe(false);
    const early = await ask('PUT', '/api/account/code', person.headers, { code: '000000' });
    expect([early.statusCode, early.json().code]).toEqual([400, 'two-factor.wrong-code']);
    const code = codeNow(secret);
    const on = await ask('PUT', '/api/account/code', person.headers, { code: `${code.slice(0, 3)} ${code.slice(3)}` });
    expect(on.json().codes).toHaveLength(10);
    expect((await ask('GET', '/api/account/ways-in', person.headers)).json()).toEqual({
      hasPassword: true,
      providers: [],
      isCodeOffered: true,
      isCodeOn: true,
      recoveryCodesLeft: 10,
    });
    const asked = await signIn(person);
    expect(asked.json()).toMatchObject({ person: null, isCodeWanted: true });
    expect(asked.cookies).toEqual([]);
    expect((await kinds())[0]).toBe('two-factor.on');
    await expect.poll(() => lettersTo(person.email, outbox).at(-1)).toContain('efter en engångskod');
  });

  test('is refused twice, before it was begun, and where the secret could not be kept', async () => {
    const { person } = await withCode();
    const again = await ask('POST', '/api/account/code/prepare', person.headers, { present: password });
    expect([again.statusCode, again.json().code]).toEqual([409, 'two-factor.on-already']);
    const nobody = await signedInAs(opened, []);
    const put = await ask('PUT', '/api/account/code', nobody.headers, { code: '123456' });
    expect([put.statusCode, put.json().code]).toEqual([409, 'two-factor.not-begun']);
    const without = await openTestApp({ isSecretKept: false });
    const { headers } = await signedInAs(without, []);
    const payload = { present: password };
    const reply = await without.app.inject({ method: 'POST', url: '/api/account/code/prepare', headers, payload });
    expect([reply.statusCode, reply.json().code]).toEqual([409, 'two-factor.not-offered']);
    await without.close();
  });

  test('keeps neither the secret nor a recovery code so that it could be read in the database', async () => {
    const { secret, codes } = await withCode();
    const stored = JSON.stringify(await database.query.select().from(database.tables.twoFactors));
    for (const one of [secret, bytesOf(secret).toString('base64url'), ...codes]) expect(stored).not.toContain(one);
  });
});

describe('signing in', () => {
  test('takes the code of now and its neighbours, with spaces in it, and no other', async () => {
    const { person, secret } = await withCode();
    for (const ahead of [-5, -2, 2, 5]) {
      const reply = await signIn(person, { code: codeNow(secret, ahead) });
      expect([reply.statusCode, reply.json().code]).toEqual([400, 'two-factor.wrong-code']);
    }
    const code = codeNow(secret, 1);
    const reply = await signIn(person, { code: ` ${code.slice(0, 3)} ${code.slice(3)} ` });
    expect(reply.json()).toMatchObject({ person: { id: person.id }, isCodeWanted: false, recoveryCodesLeft: null });
    const headers = { cookie: reply.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join() };
    const { sessions } = (await ask('GET', '/api/account/sessions', headers)).json();
    expect(sessions[0]).toMatchObject({ isThis: true, method: 'one-time-code', provider: null });
  });

  test('never takes the same code twice, not even at the same moment, nor the one that turned it on', async () => {
    const person = await signedInAs(opened, []);
    const secret = await prepare(person);
    const first = codeNow(secret);
    await ask('PUT', '/api/account/code', person.headers, { code: first });
    expect((await signIn(person, { code: first })).json().code).toBe('two-factor.used-code');
    pass(60);
    const code = codeNow(secret);
    const replies = await Promise.all([signIn(person, { code }), signIn(person, { code })]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 400]);
    expect((await signIn(person, { code })).json().code).toBe('two-factor.used-code');
  });

  test('says nothing of a code to whoever does not know the password', async () => {
    const { person, secret } = await withCode();
    for (const code of [undefined, codeNow(secret)]) {
      const reply = await signIn(person, { password: 'not this one', ...(code && { code }) });
      expect([reply.statusCode, reply.json().code]).toEqual([401, 'session.wrong-credentials']);
    }
  });

  test('takes a recovery code once, and says how many are left', async () => {
    const { person, codes } = await withCode();
    const code = codes[3]!.toUpperCase().replaceAll('-', ' ');
    expect((await signIn(person, { code })).json()).toMatchObject({ person: { id: person.id }, recoveryCodesLeft: 9 });
    expect((await kinds()).slice(0, 2).toSorted()).toEqual(['session.started', 'two-factor.code-used']);
    expect((await signIn(person, { code })).json().code).toBe('two-factor.wrong-code');
    const replies = await Promise.all([signIn(person, { code: codes[0] }), signIn(person, { code: codes[0] })]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 400]);
    const other = await withCode();
    expect((await signIn(other.person, { code: codes[1] })).json().code).toBe('two-factor.wrong-code');
  });

  test('is locked for a quarter of an hour after ten wrong codes, also for the right one', async () => {
    const { person, secret, codes } = await withCode();
    const wrong = await Promise.all(Array.from({ length: 12 }, () => signIn(person, { code: '000000' })));
    const statuses = wrong.map(({ statusCode }) => statusCode);
    expect([400, 429].map((status) => statuses.filter((one) => one === status).length)).toEqual([10, 2]);
    for (const code of [codeNow(secret), codes[0]]) {
      const reply = await signIn(person, { code });
      expect([reply.statusCode, reply.json().code]).toEqual([429, 'two-factor.locked']);
    }
    expect((await kinds())[0]).toBe('two-factor.refused');
    pass(15 * 60);
    expect((await signIn(person, { code: codeNow(secret) })).statusCode).toBe(200);
  });

  test('begins to count anew after a success', async () => {
    const { person, secret } = await withCode();
    for (let i = 0; i < 9; i++) await signIn(person, { code: '000000' });
    expect((await signIn(person, { code: codeNow(secret) })).statusCode).toBe(200);
    pass(60);
    for (let i = 0; i < 9; i++) expect((await signIn(person, { code: '000000' })).statusCode).toBe(400);
    expect((await signIn(person, { code: codeNow(secret) })).statusCode).toBe(200);
  });
});

describe('turning it off', () => {
  test('asks for the password', async () => {
    const { person } = await withCode();
    const wrong = await ask('POST', '/api/account/code/off', person.headers, { present: 'x' });
    expect(wrong.json().code).toBe('password.wrong');
    expect((await ask('POST', '/api/account/code/off', person.headers, { present: password })).statusCode).toBe(200);
    expect((await signIn(person)).json().person.id).toBe(person.id);
    const again = await ask('POST', '/api/account/code/off', person.headers, { present: password });
    expect([again.statusCode, again.json().code]).toEqual([409, 'two-factor.not-on']);
  });

  test('can be done by the secretariat for a reporter, who is told by letter; for their own by administrators alone', async () => {
    const { person } = await withCode();
    const url = `/api/people/${person.id}/code`;
    const listed = async () =>
      (await ask('GET', '/api/people', secretariat.headers))
        .json()
        .people.find(({ id }: { id: string }) => id === person.id).hasCode;
    expect(await listed()).toBe(true);
    expect((await ask('DELETE', url, person.headers)).statusCode).toBe(403);
    expect((await ask('DELETE', url, secretariat.headers)).statusCode).toBe(200);
    expect(await listed()).toBe(false);
    expect((await kinds())[0]).toBe('two-factor.off');
    await expect.poll(() => lettersTo(person.email, outbox).at(-1)).toContain('Lo Ek har stängt av engångskoden');
    expect((await signIn(person)).json().person.id).toBe(person.id);
    const own = `/api/people/${secretariat.id}/code`;
    expect((await ask('DELETE', own, secretariat.headers)).statusCode).toBe(403);
    expect((await ask('DELETE', own, administrator.headers)).statusCode).toBe(200);
    const nobody = await ask('DELETE', '/api/people/nobody-at-all/code', administrator.headers);
    expect([nobody.statusCode, nobody.json().code]).toEqual([404, 'person.not-found']);
  });
});

test('new recovery codes end the old ones', async () => {
  const { person, codes } = await withCode();
  const renewed = await ask('POST', '/api/account/code/recovery', person.headers, { present: password });
  expect(renewed.json().codes).toHaveLength(10);
  expect((await signIn(person, { code: codes[0] })).json().code).toBe('two-factor.wrong-code');
  expect((await signIn(person, { code: renewed.json().codes[0] })).json().recoveryCodesLeft).toBe(9);
});
