import { listGroups } from '@ratthall/contract/groups';
import { Errors } from 'typebox/value';
import { afterAll, expect, test } from 'vitest';
import { paths } from '#config.ts';
import { loadData } from '#loading/load-data.ts';
import { anEdition } from './editions-for-tests.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp({ now: () => new Date('2026-11-10T12:00:00Z') });
const { app, database, close } = opened;
afterAll(close);

const sam = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Sam Ek');

async function ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) {
  const reply = await app.inject({ method, url, headers: sam.headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json() };
}

const content = {
  name: { sv: 'Kommuner vid Vättern', en: 'By Lake Vättern' },
  description: { sv: 'De som har strand mot sjön.', en: 'Those with a shore on the lake.' },
  members: ['0604', '0665', '0980'],
};

const add = (changes: object = {}) =>
  ask('POST', '/api/groups', { ...content, reason: 'Önskat på årsmötet', ...changes });

const profile = (id: string, edition = '') => app.inject(`/api${edition}/members/0604/profile?peers=group-${id}`);

test('a group is made, and can be chosen at once', async () => {
  const { status, body } = await add();
  expect(status).toBe(200);
  expect(body).toMatchObject({ id: 'kommuner-vid-vattern', revision: 1, history: [{ by: { name: 'Sam Ek' } }] });
  expect(Errors(listGroups.schema.response[200], (await ask('GET', '/api/groups')).body)).toEqual([]);
  expect((await profile(body.id)).statusCode).toBe(200);
  expect(JSON.stringify((await app.inject('/api/catalogue')).json().groups)).toContain('Vättern');
});

test('its address stays though its name and members change', async () => {
  const { body: made } = await add({ name: { sv: 'Gamla', en: 'Old' } });
  const { body } = await ask('PUT', `/api/groups/${made.id}`, {
    ...content,
    name: { sv: 'Nya', en: 'New' },
    members: ['0665', '0665', '0604'],
    revision: 1,
    reason: 'Bättre namn',
  });
  expect(body).toMatchObject({ id: 'gamla', name: { sv: 'Nya' }, members: ['0604', '0665'], revision: 2 });
  expect((await profile('gamla')).statusCode).toBe(200);
});

test('one that is taken away answers clearly, keeps its id and its editions, and can be brought back', async () => {
  const { body: made } = await add({ name: { sv: 'Tillfällig', en: 'For now' } });
  await anEdition(opened, new Date('2026-11-09T08:00:00Z'));
  const removed = await ask('POST', `/api/groups/${made.id}/removal`, { revision: 1, reason: 'Inaktuell' });
  expect(removed.body).toMatchObject({ isRemoved: true, revision: 2, members: content.members });
  const reply = await profile(made.id);
  expect([reply.statusCode, reply.json().code, reply.json().issues[0].field]).toEqual([
    400,
    'peers.not-found',
    'peers',
  ]);
  expect((await profile(made.id, '/editions/2026.1')).statusCode).toBe(200);

  expect((await add({ name: { sv: 'Tillfällig', en: 'Another' } })).body.id).toBe('tillfallig-2');
  const change = await ask('PUT', `/api/groups/${made.id}`, { ...content, revision: 2, reason: 'x' });
  expect([change.status, change.body.code]).toEqual([404, 'group.not-found']);

  const back = { revision: 2, seen: 2, reason: 'Behövs ändå' };
  expect((await ask('POST', `/api/groups/${made.id}/restorations`, back)).body).toMatchObject({
    isRemoved: false,
    name: { sv: 'Tillfällig' },
    revision: 3,
  });
  expect((await profile(made.id)).statusCode).toBe(200);
});

test('of two who change one, the second is told what is there', async () => {
  const { body: made } = await add({ name: { sv: 'Två', en: 'Two' } });
  const change = (sv: string) =>
    ask('PUT', `/api/groups/${made.id}`, { ...content, name: { sv, en: sv }, revision: 1, reason: 'x' });
  const replies = await Promise.all([change('Ett'), change('Annat')]);
  expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
  const [first, second] = replies.toSorted((a, b) => a.status - b.status);
  expect(second!.body).toMatchObject({ code: 'group.changed-meanwhile', current: { name: first!.body.name } });
});

test('two made at once have ids of their own', async () => {
  const replies = await Promise.all([1, 2].map(() => add({ name: { sv: 'Samtidig', en: 'At once' } })));
  expect(replies.map(({ body }) => body.id as string).toSorted((a, b) => a.localeCompare(b))).toEqual([
    'samtidig',
    'samtidig-2',
  ]);
});

test.each([
  ['members', 400, { members: [] }],
  ['members', 404, { members: ['0114'] }],
  ['name/sv', 400, { name: { sv: ' ', en: 'x' } }],
  ['name', 400, { name: { sv: 'x' } }],
  ['description/en', 400, { description: { sv: 'x', en: 'a\nb' } }],
  ['reason', 400, { reason: '' }],
])('wrong %s are refused with %i: %o', async (field, status, changes) => {
  const reply = await add(changes);
  expect(reply.status).toBe(status);
  expect(reply.body.issues[0].field.replaceAll('.', '/')).toMatch(new RegExp(`^${field}`));
});

test('one that there is not cannot be changed', async () => {
  const { status, body } = await ask('PUT', '/api/groups/finns-inte', { ...content, revision: 0, reason: 'x' });
  expect([status, body.code, body.issues[0].field]).toEqual([404, 'group.not-found', 'id']);
});

test('loading the data files again leaves alone what a person has changed and taken away', async () => {
  const { body: old } = await ask('GET', '/api/groups');
  const loaded = old.groups.find(({ id }: { id: string }) => id === 'residensstader');
  await ask('PUT', '/api/groups/residensstader', { ...content, revision: loaded.revision, reason: 'x' });
  await ask('POST', '/api/groups/norrlandskusten/removal', { revision: 0, reason: 'x' });
  const before = (await ask('GET', '/api/groups')).body;
  expect((await loadData(database, { folder: paths.data, now: new Date('2026-11-10') })).outcome).toBe('unchanged');
  expect((await ask('GET', '/api/groups')).body).toEqual(before);
});
