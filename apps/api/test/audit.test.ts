import { afterAll, expect, test } from 'vitest';
import { password, signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

let seconds = 0;
const now = () => new Date(Date.UTC(2025, 5, 2, 8, 0, seconds++));
const opened = await openTestApp({ now });
const { app, close } = opened;
afterAll(close);

const administrator = await signedInAs(opened, [{ role: 'administrator', member: null }], 'Ada Ask');
const read = async (query = '', headers: Record<string, string> = administrator.headers) => {
  const reply = await app.inject({ url: `/api/audit${query}`, headers });
  return { status: reply.statusCode, ...reply.json() };
};

test('what happens to accounts and roles is logged: who, whom, what', async () => {
  const { headers } = administrator;
  const kim = await signedInAs(opened, [], 'Kim Berg');
  const member = '2580';
  await app.inject({
    method: 'POST',
    url: `/api/people/${kim.id}/roles`,
    headers,
    payload: { role: 'reporter', member },
  });
  await app.inject({ method: 'DELETE', url: `/api/people/${kim.id}/sessions`, headers });
  const payload = { email: 'ny@kommun.se', role: 'reporter', member, language: 'sv' };
  await app.inject({ method: 'POST', url: '/api/invitations', headers, payload });
  const { events } = await read();
  const ada = { id: administrator.id, name: 'Ada Ask' };
  const subject = { id: kim.id, name: 'Kim Berg' };
  expect(events.slice(0, 4)).toMatchObject([
    {
      kind: 'invitation.made',
      actor: ada,
      subject: null,
      details: { email: 'ny@kommun.se', role: 'reporter', member },
    },
    { kind: 'session.ended-by-other', actor: ada, subject },
    { kind: 'role.given', actor: ada, subject, details: { role: 'reporter', member } },
    { kind: 'session.started', actor: subject, subject },
  ]);
});

test('a refused sign-in is logged with the account if there is one, and never with what was typed', async () => {
  const { email } = administrator;
  for (const typed of [email, 'hemligt@losenord.se']) {
    const payload = { email: typed, password: `not ${password}` };
    await app.inject({ method: 'POST', url: '/api/session', payload, remoteAddress: '192.0.2.7' });
  }
  const { events } = await read();
  expect(events.slice(0, 2)).toMatchObject([
    { kind: 'session.refused', actor: null, subject: null, details: { address: '192.0.2.7' } },
    { kind: 'session.refused', actor: null, subject: { name: 'Ada Ask' } },
  ]);
  expect(JSON.stringify(events)).not.toContain('hemligt');
  expect(JSON.stringify(events)).not.toContain(password);
});

test('the log is read a page at a time, and nothing is left out between pages', async () => {
  for (const _ of Array.from({ length: 60 })) {
    const payload = { name: `Ada ${seconds}`, language: 'sv' };
    await app.inject({ method: 'PUT', url: '/api/account', headers: administrator.headers, payload });
  }
  const first = await read();
  const second = await read(`?before=${encodeURIComponent(first.next)}`);
  const ids = [...first.events, ...second.events].map(({ id }: { id: string }) => id);
  expect(first.events).toHaveLength(50);
  expect(new Set(ids).size).toBe(ids.length);
  expect(second.next).toBeNull();
  expect(second.events.at(-1).kind).toBe('session.started');
});

test('only administrators read it', async () => {
  const secretariat = await signedInAs(opened, [{ role: 'secretariat', member: null }]);
  expect((await read('', secretariat.headers)).status).toBe(403);
  expect((await read('', {})).status).toBe(401);
  expect((await read('?before=yesterday')).status).toBe(400);
});
