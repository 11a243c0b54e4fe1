import { createServer, type AddressInfo } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { firstAdministratorLink } from '#invitations/first-administrator.ts';
import { createInvitationsRepository } from '#invitations/invitations.repository.ts';
import { createMailer } from '#mail/mailer.ts';
import { createPeopleRepository } from '#people/people.repository.ts';
import { lettersTo, tokenTo } from './letters.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const day = 24 * 60 * 60 * 1_000;
const ascending = (a: number, b: number) => a - b;
let time = new Date('2025-06-02T08:00:00Z');
const now = () => time;
const opened = await openTestApp({ now });
const { app, database, outbox, close } = opened;
afterAll(close);

const member = '2580';
const secretariat = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Lo Ek');
const account = { name: 'Kim Berg', password: 'tolv blå cyklar i regn', language: 'sv' };

const post = (url: string, payload: object, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url, payload, headers });
const invite = (email: string, headers = secretariat.headers, role = 'reporter', at: string | null = member) =>
  post('/api/invitations', { email, role, member: at, language: 'sv' }, headers);
const open = (token: string, headers = {}) => post('/api/invitation/open', { token }, headers);
const accept = (token: string, sent: object | null = account, headers = {}) =>
  post('/api/invitation/accept', { token, account: sent }, headers);
const list = async () => (await app.inject({ url: '/api/invitations', headers: secretariat.headers })).json();

describe('an invitation', () => {
  test('is sent with a link that tells its holder what it is about, and is stored as a hash', async () => {
    const reply = await invite('Ny@Kommun.se');
    expect(reply.json()).toMatchObject({
      invitation: { email: 'ny@kommun.se', assignment: { role: 'reporter', member }, isExpired: false },
      link: null,
    });
    const [letter] = lettersTo('ny@kommun.se', outbox);
    expect(letter).toContain('Lo Ek bjuder in dig till Rätt håll');
    expect(letter).toContain('http://ratthall.test/inbjudan#');
    const token = tokenTo('ny@kommun.se', outbox);
    expect((await open(token)).json()).toMatchObject({
      email: 'ny@kommun.se',
      role: 'reporter',
      member: { code: member },
      invitedBy: 'Lo Ek',
      hasAccount: false,
      isSignedIn: false,
    });
    const stored = await database.query.select().from(database.tables.invitations);
    expect(JSON.stringify(stored)).not.toContain(token);
  });

  test('makes an account with the role, signs it in, and works once', async () => {
    await invite('en@kommun.se');
    const token = tokenTo('en@kommun.se', outbox);
    const reply = await accept(token);
    expect(reply.json()).toMatchObject({
      person: { name: 'Kim Berg', email: 'en@kommun.se', assignments: [{ role: 'reporter', member }] },
    });
    const cookie = reply.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
    const session = await app.inject({ url: '/api/session', headers: { cookie } });
    expect(session.json().person.email).toBe('en@kommun.se');
    for (const again of [await open(token), await accept(token)]) expect(again.json().code).toBe('link.not-valid');
  });

  test('is accepted by one of two who come at the same moment', async () => {
    await invite('tva@kommun.se');
    const token = tokenTo('tva@kommun.se', outbox);
    const replies = await Promise.all([accept(token), accept(token)]);
    expect(replies.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
    expect(replies.filter(({ statusCode }) => statusCode >= 500)).toEqual([]);
    const people = await database.query.select().from(database.tables.users);
    expect(people.filter(({ email }) => email === 'tva@kommun.se')).toHaveLength(1);
  });

  test('two of them to one address, accepted at the same moment, make one account', async () => {
    await invite('dubbel@kommun.se');
    const first = tokenTo('dubbel@kommun.se', outbox);
    await invite('dubbel@kommun.se', secretariat.headers, 'approver');
    const second = tokenTo('dubbel@kommun.se', outbox);
    const replies = await Promise.all([accept(first), accept(second)]);
    expect(replies.map(({ statusCode }) => statusCode).sort(ascending)).toEqual([200, 409]);
  });

  test('leads nowhere after fourteen days', async () => {
    await invite('sen@kommun.se');
    const token = tokenTo('sen@kommun.se', outbox);
    time = new Date(time.getTime() + 14 * day);
    expect((await open(token)).json().code).toBe('link.not-valid');
    expect((await accept(token)).statusCode).toBe(404);
    const { invitations } = await list();
    expect(invitations.find((one: { email: string }) => one.email === 'sen@kommun.se').isExpired).toBe(true);
    time = new Date(time.getTime() - 14 * day);
  });

  test('leads nowhere when it has been withdrawn, or when the same has been sent again', async () => {
    const { invitation } = (await invite('ater@kommun.se')).json();
    const url = `/api/invitations/${invitation.id}`;
    const withdrawn = await app.inject({ method: 'DELETE', url, headers: secretariat.headers });
    expect(withdrawn.json()).toEqual({ done: true });
    expect((await open(tokenTo('ater@kommun.se', outbox))).statusCode).toBe(404);
    await invite('ater@kommun.se');
    const older = tokenTo('ater@kommun.se', outbox);
    await invite('ater@kommun.se');
    expect((await open(older)).statusCode).toBe(404);
    expect((await open(tokenTo('ater@kommun.se', outbox))).statusCode).toBe(200);
  });

  test('cannot be withdrawn when it has been accepted', async () => {
    const { invitation } = (await invite('klar@kommun.se')).json();
    await accept(tokenTo('klar@kommun.se', outbox));
    const url = `/api/invitations/${invitation.id}`;
    const reply = await app.inject({ method: 'DELETE', url, headers: secretariat.headers });
    expect(reply.json().code).toBe('invitation.used');
  });

  test('to somebody with an account is accepted by that person, who has signed in', async () => {
    const known = await signedInAs(opened, []);
    const other = await signedInAs(opened, []);
    await invite(known.email);
    const token = tokenTo(known.email, outbox);
    expect((await open(token)).json()).toMatchObject({ hasAccount: true, isSignedIn: false });
    expect((await open(token, known.headers)).json()).toMatchObject({ hasAccount: true, isSignedIn: true });
    for (const [sent, headers] of [
      [null, {}],
      [account, {}],
      [null, other.headers],
    ] as const) {
      expect((await accept(token, sent, headers)).json().code).toBe('invitation.has-account');
    }
    const reply = await accept(token, null, known.headers);
    expect(reply.json().person).toMatchObject({ id: known.id, assignments: [{ role: 'reporter', member }] });
    expect((await invite(known.email)).json().code).toBe('person.has-role');
  });
});

describe('an invitation is refused', () => {
  test.each([
    ['a role of a member without one', { role: 'reporter', member: null }, 400, 'request.invalid'],
    ['a role of the network at a member', { role: 'secretariat', member }, 403, 'action.not-allowed'],
    ['a member that there is not', { role: 'reporter', member: '9999' }, 404, 'member.not-found'],
    ['two addresses in one', { email: 'a@b.se,c@d.se' }, 400, 'request.invalid'],
    ['a line break in the address', { email: 'a@b.se\r\nBcc: c@d.se' }, 400, 'request.invalid'],
    ['a role that there is not', { role: 'owner' }, 400, 'request.invalid'],
  ])('for %s', async (_, changes, status, code) => {
    const sent = { email: 'x@kommun.se', role: 'reporter', member, language: 'sv', ...changes };
    const reply = await post('/api/invitations', sent, secretariat.headers);
    expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
  });

  test('to reporters, and to visitors', async () => {
    const reporter = await signedInAs(opened, [{ role: 'reporter', member }]);
    expect((await invite('x@kommun.se', reporter.headers)).statusCode).toBe(403);
    expect((await post('/api/invitations', {})).statusCode).toBe(401);
    expect((await app.inject({ url: '/api/invitations', headers: reporter.headers })).statusCode).toBe(403);
  });

  test('by its holder, for a password that is too short or too common, which is not repeated', async () => {
    await invite('losen@kommun.se');
    const token = tokenTo('losen@kommun.se', outbox);
    const short = await accept(token, { ...account, password: 'kortare' });
    expect(short.statusCode).toBe(400);
    expect(short.body).toContain('account.password');
    expect(short.body).not.toContain('kortare');
    const common = await accept(token, { ...account, password: 'Sommar2026!!' });
    expect(common.json()).toMatchObject({ code: 'password.too-common', issues: [{ field: 'password', value: null }] });
    expect((await accept(token, null)).json()).toMatchObject({ issues: [{ field: 'account' }] });
    expect((await open(token)).statusCode).toBe(200);
  });
});

test('a mail server that cannot be reached loses nothing: whoever invites is shown the link, once', async () => {
  const silent = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await new Promise((done) => silent.once('listening', done));
  const smtpUrl = `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const mailer = createMailer({ smtpUrl, from: 'a@b.se', outbox, say: () => {} });
  const without = await openTestApp({ mailer });
  const by = await signedInAs(without, [{ role: 'secretariat', member: null }]);
  const payload = { email: 'ny@kommun.se', role: 'reporter', member, language: 'sv' };
  const reply = await without.app.inject({ method: 'POST', url: '/api/invitations', headers: by.headers, payload });
  const token = /^http:\/\/ratthall\.test\/inbjudan#([\w-]{43})$/.exec(reply.json().link)?.[1];
  const found = await without.app.inject({ method: 'POST', url: '/api/invitation/open', payload: { token } });
  expect(found.json().email).toBe('ny@kommun.se');
  silent.close();
  await without.close();
});

describe('the first administrator', () => {
  const invitations = createInvitationsRepository(database);
  const people = createPeopleRepository(database);
  const link = () => firstAdministratorLink({ invitations, people, publicUrl: 'http://ratthall.test', now });
  const tokenOf = (address: string | null) => address?.split('#')[1] ?? '';

  test('is made by the link of the latest start, once, and there is no link after that', async () => {
    const older = tokenOf(await link());
    const address = await link();
    expect(address).toMatch(/^http:\/\/ratthall\.test\/forsta#[\w-]{43}$/);
    const token = tokenOf(address);
    expect((await open(older)).statusCode).toBe(404);
    expect((await open(token)).json()).toMatchObject({ email: null, role: 'administrator', member: null });
    expect((await accept(token)).json()).toMatchObject({ issues: [{ field: 'account.email' }] });
    const reply = await accept(token, { ...account, email: 'forst@ekokommun.se' });
    expect(reply.json()).toMatchObject({
      person: { email: 'forst@ekokommun.se', assignments: [{ role: 'administrator', member: null }] },
      may: [
        'round.read',
        'edition.prepare',
        'members.read',
        'catalogue.manage',
        'values.import',
        'people.read',
        'audit.read',
      ],
    });
    expect(await link()).toBeNull();
  });
});

test('an invitation leads nowhere when the one who sent it may no longer give the role', async () => {
  const sender = await signedInAs(opened, [{ role: 'administrator', member: null }], 'Bo Al');
  await invite('lovad@kommun.se', sender.headers, 'secretariat', null);
  const token = tokenTo('lovad@kommun.se', outbox);
  expect((await open(token)).statusCode).toBe(200);
  const other = await signedInAs(opened, [{ role: 'administrator', member: null }]);
  const url = `/api/people/${sender.id}/roles?role=administrator`;
  expect((await app.inject({ method: 'DELETE', url, headers: other.headers })).statusCode).toBe(200);
  for (const reply of [await open(token), await accept(token)]) {
    expect([reply.statusCode, reply.json().code]).toEqual([404, 'link.not-valid']);
  }
});
