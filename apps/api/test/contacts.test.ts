import { listContactQuestions, readContacts } from '@ratthall/contract/contacts';
import { Errors } from 'typebox/value';
import { afterAll, expect, test } from 'vitest';
import { lettersTo } from './letters.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

let today = '2026-11-10T12:00:00Z';
const opened = await openTestApp({ now: () => new Date(today) });
const { app, database, outbox, close } = opened;
afterAll(close);

const sam = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Sam Ek');
const rut = await signedInAs(opened, [{ role: 'reporter', member: '2580' }], 'Rut Ask');

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

async function ask(method: Method, url: string, payload?: object, { headers } = rut) {
  const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json() };
}

const person = { name: 'Kim Berg', title: 'Miljöstrateg', email: 'Kim.Berg@lulea.se', phone: '0920-45 30 00' };

const of = (code: string) => `/api/members/${code}/contacts`;

const save = (code: string, kind: string, revision: number, changes: object = {}, by = sam) =>
  ask('PUT', `${of(code)}/${kind}`, { ...person, revision, ...changes }, by);

test('a member’s own people say who the contacts are, and thereby that it is so', async () => {
  const { status, body } = await save('2580', 'official', 0, {}, rut);
  expect(status).toBe(200);
  expect(Errors(readContacts.schema.response[200], body)).toEqual([]);
  expect(body.contacts).toMatchObject([{ kind: 'official', email: 'kim.berg@lulea.se', isConfirmed: true }]);
});

test('what is confirmed one year is not the next, until somebody says so', async () => {
  const { body } = await save('0180', 'politician', 0);
  const [{ revision }] = body.contacts;
  today = '2027-01-02T12:00:00Z';
  expect((await ask('GET', of('0180'), undefined, sam)).body).toMatchObject({
    year: 2027,
    contacts: [{ isConfirmed: false }],
  });
  const { body: list } = await ask('GET', '/api/member-records', undefined, sam);
  const line = list.members.find(({ code }: { code: string }) => code === '0180');
  expect(line.contacts).toMatchObject({ official: null, politician: { isConfirmed: false } });
  const seen = [{ kind: 'politician', revision }];
  const confirmed = await ask('POST', `${of('0180')}/confirmation`, { seen }, sam);
  expect(confirmed.body.contacts).toMatchObject([{ isConfirmed: true, revision }]);
  today = '2026-11-10T12:00:00Z';
});

test('a contact that is changed or removed is gone, and the log does not say who it was', async () => {
  const { body } = await save('0980', 'official', 0, { name: 'Hemlig Person', email: 'hemlig@gotland.se' });
  const changed = await save('0980', 'official', body.contacts[0].revision, { name: 'Annan Person' });
  const { revision } = changed.body.contacts[0];
  const removed = await ask('DELETE', `${of('0980')}/official?revision=${revision}`, undefined, sam);
  expect([removed.status, removed.body.contacts]).toEqual([200, []]);
  const { contacts, auditEvents } = database.tables;
  const kept = JSON.stringify([
    await database.query.select().from(contacts),
    await database.query.select().from(auditEvents),
  ]);
  expect(kept).toContain('contact.changed');
  expect(kept).not.toMatch(/hemlig|Annan Person/i);
});

test('of two who write, the second is told what is there now', async () => {
  const replies = await Promise.all([
    save('1283', 'official', 0, { name: 'Ett' }),
    save('1283', 'official', 0, { name: 'Två' }),
  ]);
  expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const [first, second] = replies.toSorted((a, b) => a.status - b.status);
  expect(second!.body).toMatchObject({
    code: 'contact.changed-meanwhile',
    current: { contacts: [{ name: first!.body.contacts[0].name }] },
  });
  const { revision } = first!.body.contacts[0];
  const next = await Promise.all([
    save('1283', 'official', revision, { name: 'A' }),
    save('1283', 'official', revision, { name: 'B' }),
  ]);
  expect(next.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('who had an old contact on the screen does not write over a new one', async () => {
  const first = (await save('1382', 'official', 0)).body.contacts[0].revision;
  await ask('DELETE', `${of('1382')}/official?revision=${first}`, undefined, sam);
  await save('1382', 'official', 0, { name: 'Ny' });
  expect((await save('1382', 'official', first, { name: 'Gammal' })).status).toBe(409);
  expect(
    (await ask('POST', `${of('1382')}/confirmation`, { seen: [{ kind: 'official', revision: first }] }, sam)).status,
  ).toBe(409);
});

test.each([
  ['email', { email: 'kim@lulea.se, bo@lulea.se' }],
  ['email', { email: '' }],
  ['name', { name: ' ' }],
  ['phone', { phone: 'ring mig' }],
  ['title', { title: 'a\nb' }],
])('a wrong %s is refused by name: %o', async (field, changes) => {
  const { status, body } = await save('0604', 'official', 0, changes);
  expect([status, body.issues[0].field]).toEqual([400, field]);
});

test('what is not there cannot be removed or confirmed, and there are two kinds', async () => {
  const removed = await ask('DELETE', `${of('0604')}/official?revision=0`, undefined, sam);
  expect([removed.status, removed.body.code]).toEqual([404, 'contact.not-found']);
  const seen = [{ kind: 'official', revision: 0 }];
  expect((await ask('POST', `${of('0604')}/confirmation`, { seen }, sam)).status).toBe(404);
  expect((await save('0604', 'mayor', 0)).status).toBe(404);
  expect((await save('9999', 'official', 0)).status).toBe(404);
});

test('a member’s people see their own contacts and nobody else’s', async () => {
  expect((await ask('GET', of('2580'))).status).toBe(200);
  expect((await ask('GET', of('0180'))).status).toBe(403);
  expect((await ask('GET', '/api/contact-questions')).status).toBe(403);
});

test('those who have not confirmed are asked by one letter, and it is seen that they were', async () => {
  const ulla = await signedInAs(opened, [{ role: 'reporter', member: '2422' }], 'Ulla Vik');
  const { body: list } = await ask('GET', '/api/contact-questions', undefined, sam);
  expect(Errors(listContactQuestions.schema.response[200], list)).toEqual([]);
  const question = (code: string, { members }: typeof list) =>
    members.find(({ member }: { member: string }) => member === code);
  expect(question('2422', list)).toMatchObject({
    missing: ['official', 'politician'],
    to: { name: 'Ulla Vik', email: ulla.email },
    askedAt: null,
  });
  expect(question('2409', list)).toMatchObject({ to: null });

  const { body: preview } = await ask('GET', '/api/contact-questions/2422', undefined, sam);
  expect(preview.letter.subject).toBe('Stämmer kontaktpersonerna för Sorsele?');
  const { body: sent } = await ask('POST', '/api/contact-questions', { members: ['2422', '2409'] }, sam);
  expect(sent).toEqual({ sent: ['2422'], unsent: ['2409'] });
  const [letter, ...more] = lettersTo(ulla.email, outbox);
  expect(more).toEqual([]);
  expect(letter!.replaceAll('\r', '').trim()).toBe(preview.letter.text.trim());
  expect(letter).toContain('http://ratthall.test/rapportera/sorsele');
  expect(question('2422', (await ask('GET', '/api/contact-questions', undefined, sam)).body).askedAt).toMatch(
    /^2026-11-10/,
  );
  expect((await ask('POST', '/api/contact-questions', { members: ['9999'] }, sam)).status).toBe(404);
  expect((await ask('GET', '/api/contact-questions/9999', undefined, sam)).status).toBe(404);
});
