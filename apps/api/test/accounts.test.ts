import { afterAll, describe, expect, test } from 'vitest';
import { password, signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp();
const { app, database, close } = opened;
afterAll(close);

const member = '2580';
type Headers = Record<string, string>;
type Asked = { headers?: Headers; payload?: object };
const ask = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, asked: Asked = {}) =>
  app.inject({ method, url, ...asked });
const signIn = async (email: string): Promise<Headers> => {
  const reply = await ask('POST', '/api/session', { payload: { email, password } });
  return { cookie: reply.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ') };
};
const personOf = async (headers: Headers) => (await ask('GET', '/api/session', { headers })).json().person;

const administrator = await signedInAs(opened, [{ role: 'administrator', member: null }], 'Ada Åström');
const secretariat = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Lo Ek');

describe('one’s own account', () => {
  test('has a name and a language that can be changed', async () => {
    const { headers } = await signedInAs(opened, []);
    const payload = { name: '  Kim Öberg ', language: 'en' };
    const reply = await ask('PUT', '/api/account', { headers, payload });
    expect(reply.json().person).toMatchObject({ name: 'Kim Öberg', language: 'en' });
    expect(await personOf(headers)).toMatchObject({ name: 'Kim Öberg', language: 'en' });
    for (const wrong of [{ name: ' ' }, { name: 'a\nb' }, { language: 'de' }, { email: 'other@b.se' }]) {
      expect((await ask('PUT', '/api/account', { headers, payload: { ...payload, ...wrong } })).statusCode).toBe(400);
    }
    expect((await ask('PUT', '/api/account', { payload })).statusCode).toBe(401);
  });

  test('shows where it is signed in, and ends one session or all others', async () => {
    const { email, headers } = await signedInAs(opened, []);
    const [second, third] = [await signIn(email), await signIn(email)];
    const listed = async () => (await ask('GET', '/api/account/sessions', { headers })).json().sessions;
    const sessions = await listed();
    expect(sessions.map(({ isThis }: { isThis: boolean }) => isThis)).toEqual([true, false, false]);
    const secondOwn = (await ask('GET', '/api/account/sessions', { headers: second })).json().sessions[0].id;
    const ended = await ask('DELETE', `/api/account/sessions/${secondOwn}`, { headers });
    expect(ended.json()).toEqual({ done: true });
    expect(await personOf(second)).toBeNull();
    expect(await personOf(third)).not.toBeNull();
    await ask('DELETE', '/api/account/sessions', { headers });
    expect(await personOf(third)).toBeNull();
    expect(await listed()).toHaveLength(1);
  });

  test('never ends a session of somebody else', async () => {
    const { headers } = await signedInAs(opened, []);
    const others = (await ask('GET', '/api/account/sessions', { headers: secretariat.headers })).json().sessions;
    const reply = await ask('DELETE', `/api/account/sessions/${others[0].id}`, { headers });
    expect([reply.statusCode, reply.json().code]).toEqual([404, 'session.not-found']);
    expect(await personOf(secretariat.headers)).not.toBeNull();
  });
});

test('whoever signs in again does so in a new session, and the one before has ended', async () => {
  const { email, headers } = await signedInAs(opened, []);
  await ask('POST', '/api/session', { headers, payload: { email, password } });
  expect(await personOf(headers)).toBeNull();
});

describe('people', () => {
  test('are listed with roles and last sign-in, in Swedish order', async () => {
    const { people } = (await ask('GET', '/api/people', { headers: secretariat.headers })).json();
    const names = people.map(({ name }: { name: string }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
    expect(people.find(({ id }: { id: string }) => id === secretariat.id)).toMatchObject({
      assignments: [{ role: 'secretariat', member: null }],
      lastSignIn: expect.stringMatching(/^\d{4}-/),
    });
  });

  test('are given roles, and lose them at once', async () => {
    const { id, headers } = await signedInAs(opened, []);
    const url = `/api/people/${id}/roles`;
    const { headers: by } = secretariat;
    const given = await ask('POST', url, { headers: by, payload: { role: 'reporter', member } });
    expect(given.json()).toEqual({ done: true });
    expect((await personOf(headers)).assignments).toEqual([{ role: 'reporter', member }]);
    const again = await ask('POST', url, { headers: by, payload: { role: 'reporter', member } });
    expect(again.json().code).toBe('person.has-role');
    for (const _ of ['first', 'second'])
      expect((await ask('DELETE', `${url}?role=reporter&member=${member}`, { headers: by })).statusCode).toBe(200);
    expect((await personOf(headers)).assignments).toEqual([]);
  });

  test('are given a role once, where several give it at the same time, and nobody gives it to themselves', async () => {
    const { id } = await signedInAs(opened, [{ role: 'reporter', member: '0180' }]);
    const url = `/api/people/${id}/roles`;
    const { headers } = secretariat;
    const give = () => ask('POST', url, { headers, payload: { role: 'reporter', member } });
    const replies = await Promise.all([give(), give(), give()]);
    expect(replies.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([200, 409, 409]);
    const { people } = (await ask('GET', '/api/people', { headers })).json();
    expect(people.find((one: { id: string }) => one.id === id).assignments).toHaveLength(2);
    const own = `/api/people/${secretariat.id}/roles`;
    expect((await ask('POST', own, { headers, payload: { role: 'reporter', member } })).statusCode).toBe(403);
  });

  test('are given roles in the network by administrators alone', async () => {
    const { id } = await signedInAs(opened, []);
    const url = `/api/people/${id}/roles`;
    const payload = { role: 'secretariat', member: null };
    expect((await ask('POST', url, { headers: secretariat.headers, payload })).statusCode).toBe(403);
    expect((await ask('POST', url, { headers: administrator.headers, payload })).statusCode).toBe(200);
    expect((await ask('DELETE', `${url}?role=secretariat`, { headers: secretariat.headers })).statusCode).toBe(403);
    const sessions = `/api/people/${id}/sessions`;
    expect((await ask('DELETE', sessions, { headers: secretariat.headers })).statusCode).toBe(403);
    expect((await ask('DELETE', sessions, { headers: administrator.headers })).statusCode).toBe(200);
  });

  test('are signed out everywhere', async () => {
    const { id, headers } = await signedInAs(opened, [{ role: 'reporter', member }]);
    const reply = await ask('DELETE', `/api/people/${id}/sessions`, { headers: secretariat.headers });
    expect(reply.json()).toEqual({ done: true });
    expect(await personOf(headers)).toBeNull();
  });

  test.each([
    ['POST', '/api/people/nobody-at-all/roles', { role: 'reporter', member }, 404, 'person.not-found'],
    ['POST', '/api/people/x/roles', { role: 'reporter', member }, 404, 'person.not-found'],
    ['POST', `/api/people/${administrator.id}/roles`, { role: 'reporter', member: null }, 400, 'request.invalid'],
    ['POST', `/api/people/${administrator.id}/roles`, { role: 'secretariat', member }, 400, 'request.invalid'],
    ['POST', `/api/people/${administrator.id}/roles`, { role: 'reporter', member: '9999' }, 404, 'member.not-found'],
    ['DELETE', '/api/people/nobody-at-all/sessions', undefined, 404, 'person.not-found'],
    ['DELETE', '/api/invitations/nothing-at-all', undefined, 404, 'invitation.not-found'],
  ] as const)('%s %s %j is refused with %i %s', async (method, url, payload, status, code) => {
    const reply = await ask(method, url, { headers: administrator.headers, ...(payload && { payload }) });
    expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
  });
});

test('the last administrator stays one, even when two take each other’s role at the same moment', async () => {
  const other = await signedInAs(opened, [{ role: 'administrator', member: null }]);
  const take = (id: string, headers: Headers) =>
    ask('DELETE', `/api/people/${id}/roles?role=administrator`, { headers });
  const replies = await Promise.all([take(administrator.id, other.headers), take(other.id, administrator.headers)]);
  expect(replies.map(({ statusCode }) => statusCode).filter((status) => status === 200)).toHaveLength(1);
  const left = await database.query.select().from(database.tables.assignments);
  const administrators = left.filter(({ role }) => role === 'administrator').map(({ userId }) => userId);
  expect(administrators).toHaveLength(1);
  const headers = administrators[0] === other.id ? other.headers : administrator.headers;
  const reply = await take(administrators[0]!, headers);
  expect([reply.statusCode, reply.json().code]).toEqual([409, 'person.last-administrator']);
});
