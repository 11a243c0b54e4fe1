import { afterAll, describe, expect, test } from 'vitest';
import { password, signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp();
const { app, database, close } = opened;
afterAll(close);

const session = (headers: Record<string, string>) => app.inject({ url: '/api/session', headers });

describe('a session', () => {
  test('is nobody without a cookie, and with a false one', async () => {
    expect((await session({})).json()).toEqual({ person: null, may: [] });
    expect((await session({ cookie: 'ratthall.session_token=made.up' })).json().person).toBeNull();
  });

  test('says who has signed in, with which roles, and what may be offered', async () => {
    const { id, headers } = await signedInAs(opened, [{ role: 'secretariat', member: null }]);
    const reply = await session(headers);
    expect(reply.json()).toMatchObject({
      person: { id, assignments: [{ role: 'secretariat', member: null }] },
      may: ['round.read', 'edition.prepare', 'members.read', 'catalogue.manage', 'values.import', 'people.read'],
    });
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  test('is stored as a hash: what is in the database is not what is in the cookie', async () => {
    const { id, headers } = await signedInAs(opened, []);
    const stored = (await database.query.select().from(database.tables.sessions)).filter(({ userId }) => userId === id);
    expect(stored).toHaveLength(1);
    expect(decodeURIComponent(headers.cookie)).not.toContain(stored[0]!.token);
  });

  test('has ended when somebody has signed out, wherever the cookie is kept', async () => {
    const { headers } = await signedInAs(opened, []);
    expect((await session(headers)).json().person).not.toBeNull();
    await app.inject({ method: 'DELETE', url: '/api/session', headers });
    expect((await session(headers)).json().person).toBeNull();
  });

  test('has a cookie that scripts and other sites cannot use', async () => {
    const { email } = await signedInAs(opened, []);
    const reply = await app.inject({ method: 'POST', url: '/api/session', payload: { email, password } });
    expect(reply.cookies).toMatchObject([{ httpOnly: true, sameSite: 'Lax', path: '/' }]);
  });
});

test('a wrong password and an unknown address are refused alike', async () => {
  const { email } = await signedInAs(opened, []);
  const wrong = await app.inject({ method: 'POST', url: '/api/session', payload: { email, password: 'not this one' } });
  const unknown = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { email: 'nobody@example.se', password },
  });
  for (const reply of [wrong, unknown]) {
    expect([reply.statusCode, reply.json().code]).toEqual([401, 'session.wrong-credentials']);
    expect(reply.cookies).toEqual([]);
  }
});

describe('what the page of another site makes a browser send', () => {
  test.each([
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://other.ratthall.test' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://ratthall.test' }, 401],
    [{ origin: 'http://ratthall.test' }, 401],
    [{}, 401],
  ])('%j', async (headers, status) => {
    const payload = { email: 'nobody@example.se', password: 'whatever' };
    const reply = await app.inject({ method: 'POST', url: '/api/session', headers, payload });
    expect(reply.statusCode).toBe(status);
  });
});
