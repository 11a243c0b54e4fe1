import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { ErrorReply } from '@ratthall/contract/errors';
import type { ProviderSettings } from '#federation/provider-settings.ts';
import { hashOf } from '#sessions/tokens.ts';
import { client, startProvider, type Account } from './oidc-provider.ts';
import { signInAtProvider } from './oidc-visitor.ts';
import { lettersTo } from './letters.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const member = '2580';
const accounts: Account[] = [];
/** How far from now it is, and the last time that was told: no two are the same, so that the log has an order. */
let ahead = 0;
let told = 0;
const backTo = (id: string) => `http://ratthall.test/api/federation/${id}/answer`;
const own = await startProvider([backTo('1'), backTo('3'), backTo('4')], () => accounts);
const other = await startProvider([backTo('2')], () => accounts);
const settingsOf = (id: string, issuer: string, more: Partial<ProviderSettings> = {}): ProviderSettings => ({
  id,
  issuer,
  name: `Kommun ${id}`,
  clientId: client.id,
  clientSecret: client.secret,
  domains: ['example.se'],
  isSilenceVerified: false,
  ...more,
});
const opened = await openTestApp({
  now: () => new Date((told = Math.max(told + 1, Date.now() + ahead))),
  providers: [
    settingsOf('1', own.issuer),
    settingsOf('2', other.issuer, { isSilenceVerified: true, domains: ['example.se', 'other.example'] }),
    // Another name of the same server, which is therefore not the issuer that it says it is.
    settingsOf('3', own.issuer.replace('127.0.0.1', 'localhost')),
    settingsOf('4', 'http://127.0.0.1:9'),
  ],
});
const { app, database, outbox } = opened;
afterAll(async () => {
  await opened.close();
  await own.close();
  await other.close();
});
beforeEach(() => {
  own.forge(null);
  own.setDown(false);
  ahead = 0;
});

const secretariat = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Lo Ek');
const administrator = await signedInAs(opened, [{ role: 'administrator', member: null }], 'Ada Ask');

type Begun = { address: string; cookie: string };

const askToBegin = (id: string, onwards: string | null = null, language = 'sv') =>
  app.inject({ method: 'POST', url: `/api/federation/${id}/begin`, payload: { onwards, language } });

async function begin(id = '1', onwards: string | null = null, language = 'sv'): Promise<Begun> {
  const reply = await askToBegin(id, onwards, language);
  expect(reply.statusCode, reply.body).toBe(200);
  const [{ name, value }] = reply.cookies as [{ name: string; value: string }];
  return { address: reply.json<{ address: string }>().address, cookie: `${name}=${value}` };
}

const finish = (answer: string, { cookie }: Pick<Begun, 'cookie'>, id = '1') =>
  app.inject({ method: 'POST', url: `/api/federation/${id}/finish`, headers: { cookie }, payload: { answer } });

/** All the way: there, through the provider's pages, and back. */
async function signInAs(account: string, id = '1') {
  const begun = await begin(id);
  return finish(await signInAtProvider(begun.address, account), begun, id);
}

async function lastEvent() {
  const { events } = (await app.inject({ url: '/api/audit', headers: administrator.headers })).json();
  return events[0];
}

const cookieOf = (reply: { cookies: { name: string; value: string }[] }) =>
  reply.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');

async function invite(email: string, role = 'reporter') {
  const payload = { email, role, member: role === 'secretariat' ? null : member, language: 'sv' };
  const reply = await app.inject({ method: 'POST', url: '/api/invitations', headers: administrator.headers, payload });
  expect(reply.statusCode, reply.body).toBe(200);
}

const accountOf = (name: string, more: Partial<Account> = {}): Account => {
  const account = { sub: name, email: `${name}@example.se`, email_verified: true, name: `${name} Åberg`, ...more };
  accounts.push(account);
  return account;
};

describe('somebody who is known', () => {
  test('is signed in with the account that has the verified address, and found again by issuer and subject', async () => {
    const kim = await signedInAs(opened, [{ role: 'reporter', member }]);
    const account = accountOf('kim', { email: kim.email.toUpperCase() });
    const begun = await begin('1', '/rapportera/lulea?year=2024');
    const reply = await finish(await signInAtProvider(begun.address, 'kim'), begun);
    expect(reply.json()).toMatchObject({
      session: { person: { id: kim.id, assignments: [{ role: 'reporter', member }] } },
      onwards: '/rapportera/lulea?year=2024',
    });
    expect(await lastEvent()).toMatchObject({
      kind: 'session.started',
      subject: { id: kim.id },
      details: { method: 'provider', provider: 'Kommun 1' },
    });
    account.email = 'another@example.se';
    const again = await signInAs('kim');
    expect(again.json().session.person.id).toBe(kim.id);
    const headers = { cookie: cookieOf(again) };
    const { sessions } = (await app.inject({ url: '/api/account/sessions', headers })).json();
    expect(sessions[0]).toMatchObject({ isThis: true, method: 'provider', provider: 'Kommun 1' });
    const ways = (await app.inject({ url: '/api/account/ways-in', headers })).json();
    expect(ways).toMatchObject({ hasPassword: true, providers: ['Kommun 1'] });
  });

  test('by an invitation alone gets an account without a password, and what the invitation promises', async () => {
    accountOf('nils', { name: 'Nils\nÅberg' });
    await invite('nils@example.se');
    await invite('nils@example.se', 'secretariat');
    const reply = await signInAs('nils');
    const { person } = reply.json().session;
    expect(person).toMatchObject({ name: 'Nils Åberg', email: 'nils@example.se' });
    expect(person.assignments).toHaveLength(2);
    const headers = { cookie: cookieOf(reply) };
    expect((await app.inject({ url: '/api/account/ways-in', headers })).json()).toMatchObject({
      hasPassword: false,
      isCodeOffered: false,
    });
    const payload = { email: 'nils@example.se' };
    const before = lettersTo('nils@example.se', outbox).length;
    await app.inject({ method: 'POST', url: '/api/password/forgotten', payload });
    expect(lettersTo('nils@example.se', outbox)).toHaveLength(before);
    const password = await app.inject({ method: 'POST', url: '/api/session', payload: { ...payload, password: 'x' } });
    expect(password.json().code).toBe('session.wrong-credentials');
  });

  test('gets what a later invitation promises with the next sign-in', async () => {
    accountOf('later');
    await invite('later@example.se');
    await signInAs('later');
    await invite('later@example.se', 'secretariat');
    expect((await signInAs('later')).json().session.person.assignments).toHaveLength(2);
  });

  test('may come from a provider that says nothing of addresses, where the settings say that it looks after them', async () => {
    const bo = await signedInAs(opened, []);
    const { email_verified: _, ...silent } = accountOf('bo', { email: bo.email });
    accounts.splice(accounts.length - 1, 1, silent);
    expect((await signInAs('bo', '1')).json().code).toBe('federation.email-not-verified');
    expect((await signInAs('bo', '2')).json().session.person.id).toBe(bo.id);
  });

  test('has a session like all others: hashed, in one cookie that scripts cannot read, ending the one before', async () => {
    accountOf('eva');
    await invite('eva@example.se');
    const first = await signInAs('eva');
    const begun = await begin('1', null, 'en');
    const answer = await signInAtProvider(begun.address, 'eva');
    const second = await finish(answer, { cookie: `${begun.cookie}; ${cookieOf(first)}` });
    expect(second.statusCode).toBe(200);
    const before = await app.inject({ url: '/api/session', headers: { cookie: cookieOf(first) } });
    expect(before.json().person).toBeNull();
    for (const cookie of second.cookies) expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    const stored = await database.query.select().from(database.tables.sessions);
    for (const { token } of stored) expect(decodeURIComponent(cookieOf(second))).not.toContain(token);
  });
});

/** What is refused: how it comes about, and what is said of it. */
const wide = { sub: 'refused', email: 'refused@example.se', email_verified: true };
accounts.push(wide);
const ages = 3_600;

describe('is refused, with a code and a line in the log:', () => {
  const now = () => Math.floor(Date.now() / 1_000);
  test.each<[string, Parameters<typeof own.forge>[0], string]>([
    ['the token of another issuer', () => ({ claims: { iss: 'https://evil.example' } }), 'federation.refused'],
    ['the token for somebody else', () => ({ claims: { aud: 'another-service' } }), 'federation.refused'],
    [
      'a token that has run out',
      () => ({ claims: { exp: now() - ages, iat: now() - 2 * ages } }),
      'federation.refused',
    ],
    ['a token with another nonce', () => ({ claims: { nonce: 'not the one that was sent' } }), 'federation.refused'],
    ['a token without a nonce', () => ({ claims: { nonce: undefined } }), 'federation.refused'],
    ['a token signed with another key', () => ({ key: 'another' }), 'federation.refused'],
  ])('%s', async (_, forge, code) => {
    own.forge(forge);
    await isRefused(await signInAs('refused'), code);
  });

  test('a state that comes back for the second time', async () => {
    accountOf('twice');
    await invite('twice@example.se');
    const begun = await begin();
    const answer = await signInAtProvider(begun.address, 'twice');
    expect((await finish(answer, begun)).statusCode).toBe(200);
    await isRefused(await finish(answer, begun), 'federation.not-valid');
  });

  test('two answers with one state at the same moment: one alone gets in', async () => {
    accountOf('moment');
    await invite('moment@example.se');
    const begun = await begin();
    const answer = await signInAtProvider(begun.address, 'moment');
    const replies = await Promise.all([finish(answer, begun), finish(answer, begun)]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 400]);
  });

  test('the state of another browser, of none, and of another provider', async () => {
    const [begun, others] = [await begin(), await begin()];
    const answer = await signInAtProvider(begun.address, 'refused');
    await isRefused(await finish(answer, others), 'federation.not-valid');
    await isRefused(await finish(answer, { cookie: 'other=1' }), 'federation.not-valid');
    await isRefused(await finish(answer, begun, '2'), 'federation.not-valid', 'Kommun 2');
    await isRefused(await finish('?code=x', begun), 'federation.not-valid');
  });

  test('a state that is older than ten minutes', async () => {
    const begun = await begin();
    const answer = await signInAtProvider(begun.address, 'refused');
    ahead = 10 * 60_000 + 1;
    await isRefused(await finish(answer, begun), 'federation.not-valid');
  });

  test('somebody whom nobody knows, and whose invitation has run out or been withdrawn', async () => {
    const reply = await signInAs('refused');
    await isRefused(reply, 'federation.unknown-person');
    expect((await lastEvent()).details.email).toBe('refused@example.se');
    await invite('refused@example.se');
    ahead = 15 * 24 * 3_600_000;
    await isRefused(await signInAs('refused'), 'federation.unknown-person');
    const { users } = database.tables;
    const everybody = await database.query.select().from(users);
    expect(everybody.some(({ email }) => email === 'refused@example.se')).toBe(false);
  });

  test('an address that is not verified, not there, of another domain, or of two', async () => {
    const unverified = accountOf('unverified', { email: secretariat.email, email_verified: false });
    await isRefused(await signInAs('unverified'), 'federation.email-not-verified');
    unverified.email_verified = 'false';
    await isRefused(await signInAs('unverified', '2'), 'federation.email-not-verified', 'Kommun 2');
    accounts.push({ sub: 'without' });
    await isRefused(await signInAs('without'), 'federation.email-not-verified');
    accountOf('foreign', { email: 'kim@other.example' });
    await invite('kim@other.example');
    await isRefused(await signInAs('foreign'), 'federation.email-not-verified');
    accountOf('both', { email: 'kim@other.example@example.se' });
    await isRefused(await signInAs('both'), 'federation.email-not-verified');
  });

  test('somebody new who has been given the address of somebody who was there before', async () => {
    const account = accountOf('old');
    await invite('old@example.se');
    await signInAs('old');
    account.email = 'moved@example.se';
    accountOf('new', { email: 'old@example.se' });
    await isRefused(await signInAs('new'), 'federation.other-person');
  });

  test('whoever thinks better of it', async () => {
    const begun = await begin();
    const answer = await signInAtProvider(begun.address, 'refused', 'cancel');
    expect(answer).toContain('error=access_denied');
    await isRefused(await finish(answer, begun), 'federation.cancelled');
    await isRefused(await finish(answer, begun), 'federation.not-valid');
  });

  test('another error of the provider, and a code that is none', async () => {
    for (const made of [
      (state: string) => `?error=server_error&state=${state}&iss=${own.issuer}`,
      (state: string) => `?code=none&state=${state}&iss=${own.issuer}`,
    ]) {
      const begun = await begin();
      const state = new URL(begun.address).searchParams.get('state') ?? '';
      await isRefused(await finish(made(state), begun), 'federation.refused');
    }
  });

  test('a provider that cannot be reached, is down, or is not the issuer that it says', async () => {
    await isRefused(await askToBegin('4'), 'federation.unreachable', 'Kommun 4');
    await isRefused(await askToBegin('3'), 'federation.refused', 'Kommun 3');
    const begun = await begin();
    const answer = await signInAtProvider(begun.address, 'refused');
    own.setDown(true);
    await isRefused(await finish(answer, begun), 'federation.unreachable');
  });

  async function isRefused(reply: Awaited<ReturnType<typeof finish>>, code: string, provider = 'Kommun 1') {
    expect([reply.json<ErrorReply>().code, reply.json().issues?.length ?? 1]).toEqual([code, 1]);
    expect(reply.statusCode).toBeLessThan(500);
    expect(reply.cookies).toEqual([]);
    expect(await lastEvent()).toMatchObject({ kind: 'session.refused', details: { provider } });
    expect((await lastEvent()).details.reason).toContain(code);
  }
});

test('what was begun is stored as a hash, with a cookie that other sites and scripts cannot use', async () => {
  const reply = await askToBegin('1');
  const asked = new URL(reply.json<{ address: string }>().address).searchParams;
  expect(asked.get('code_challenge_method')).toBe('S256');
  expect(asked.get('response_type')).toBe('code');
  expect(reply.cookies).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 600 }]);
  const stored = await database.query.select().from(database.tables.federatedSignIns);
  const state = asked.get('state') ?? '';
  expect(stored.map(({ stateHash }) => stateHash)).toContain(hashOf(`1 ${state} ${reply.cookies[0]!.value}`));
  expect(JSON.stringify(stored)).not.toContain(state);
});

describe('nobody is sent on to another site: onwards', () => {
  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/a\nb',
    '',
    'a',
    '/ä',
  ])('%j', async (onwards) => {
    const reply = await askToBegin('1', onwards);
    expect([reply.statusCode, reply.json().code, reply.json().issues[0].field]).toEqual([
      400,
      'request.invalid',
      'onwards',
    ]);
  });
});

test('a provider that there is not is refused by name', async () => {
  for (const id of ['9', 'x', '__proto__']) {
    const reply = await askToBegin(id);
    expect([reply.statusCode, reply.json().code]).toEqual([404, 'federation.not-found']);
  }
  expect((await app.inject('/api/federation')).json().providers).toHaveLength(4);
});

test('what comes back is moved behind the #, where it is sent to nobody any more', async () => {
  const reply = await app.inject('/api/federation/1/answer?code=a%2Fb&state=c');
  expect([reply.statusCode, reply.headers.location]).toEqual([303, '/logga-in/svar/1#code=a%2Fb&state=c']);
  expect(reply.headers['cache-control']).toBe('no-store');
  const headers = { cookie: (await begin('1', null, 'en')).cookie };
  const english = await app.inject({ url: '/api/federation/1/answer?code=a', headers });
  expect(english.headers.location).toBe('/logga-in/svar/1?lang=en#code=a');
  expect((await app.inject('/api/federation/9/answer?code=a')).json().code).toBe('federation.not-found');
});
