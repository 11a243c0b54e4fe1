import type { ComposedSet } from '@ratthall/contract/catalogue-editing';
import { listEditedSets } from '@ratthall/contract/catalogue-editing';
import { Overview } from '@ratthall/contract/network';
import { Profile } from '@ratthall/contract/members';
import { Errors } from 'typebox/value';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '#config.ts';
import { loadData } from '#loading/load-data.ts';
import { anEdition } from './editions-for-tests.ts';
import { openDesk, secretariat } from './entries-desk.ts';
import { anIndicator } from './factories.ts';

const opened = await openDesk();
const { app, database, datasets, personAs, close } = opened;
afterAll(close);
const kim = await personAs(secretariat);

async function ask(method: 'GET' | 'PUT' | 'POST', url: string, payload?: object) {
  const reply = await app.inject({ method, url, headers: kim.headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json() };
}

const text = (sv: string) => ({ sv, en: `${sv} in English` });
const bikes = anIndicator({ id: 'bike-lanes', unit: 'm/inh', shownSource: 'member', reportedBy: 'member' });

const draft = (changes: Partial<ComposedSet> = {}): ComposedSet => ({
  id: 'tio-2027',
  name: text('De tio'),
  description: text('Nästa uppsättning'),
  adopted: 2025,
  revised: null,
  isDefault: false,
  validFrom: null,
  entries: [
    { indicator: 'household-waste', number: '1', complements: null },
    { indicator: 'bike-lanes', number: '2a', complements: null },
    { indicator: 'ghg-total', number: null, complements: '2' },
  ],
  isDraft: true,
  newIndicators: [bikes],
  ...changes,
});

const at = (id: string) => `/api/catalogue-editing/sets/${id}`;
const put = (set: ComposedSet | null, revision: number, id = 'tio-2027') =>
  ask('PUT', at(id), { revision, reason: 'Årsmötet', set });
const idsOfSets = async (edition = '') =>
  (await ask('GET', `/api${edition}/catalogue`)).body.sets.map((one: { id: string }) => one.id);

describe('a draft of a set', () => {
  test('is saved, and is nobody’s to see but the secretariat’s: neither it nor its new indicators', async () => {
    expect(await put(draft(), 0)).toMatchObject({ status: 200, body: { revision: 1, document: draft() } });
    const { body } = await ask('GET', '/api/catalogue-editing/sets');
    expect(Errors(listEditedSets.schema.response[200], body)).toEqual([]);
    expect(body.sets.map((one: { document: ComposedSet }) => one.document.id)).toContain('tio-2027');
    const everything = await app.inject({ url: '/api/catalogue' });
    expect(everything.body).not.toContain('tio-2027');
    expect(everything.body).not.toContain('bike-lanes');
    expect((await ask('GET', '/api/network/overview?set=tio-2027')).status).toBe(400);
    expect((await ask('GET', '/api/indicators/bike-lanes')).status).toBe(404);
  });

  test('is tried: the network’s overview and a member’s profile as they would look, in the shapes of the public ones', async () => {
    const overview = await ask('GET', `${at('tio-2027')}/overview`);
    expect(Errors(Overview, overview.body)).toEqual([]);
    expect(overview.body.indicators.map((one: { number: string }) => one.number)).toEqual(['1', '2a', null]);
    const profile = await ask('GET', `${at('tio-2027')}/members/2580/profile`);
    expect(Errors(Profile, profile.body)).toEqual([]);
    const waste = (body: Profile) => body.indicators.find(({ id }) => id === 'household-waste')!.level;
    const today = await ask('GET', '/api/members/2580/profile');
    expect(waste(profile.body)).toEqual(waste(today.body));
  });

  test.each<[string, Partial<ComposedSet>, string]>([
    ['the same indicator twice', { entries: [...draft().entries, draft().entries[0]!] }, 'tio-2027 entries'],
    ['a number twice', { entries: draft().entries.map((one) => ({ ...one, number: '1' })) }, 'tio-2027 entries'],
    ['nothing in it', { entries: [], newIndicators: [] }, 'tio-2027 entries'],
    [
      'an indicator that there is not',
      { entries: [{ indicator: 'nothing', number: '1', complements: null }], newIndicators: [] },
      'tio-2027 entries',
    ],
    ['a new indicator that there is', { newIndicators: [{ ...bikes, id: 'pasture' }] }, 'set.newIndicators'],
    ['a new indicator without a place', { entries: draft().entries.toSpliced(1, 2) }, 'set.newIndicators'],
    ['a new indicator from nowhere', { newIndicators: [{ ...bikes, shownSource: 'x' }] }, 'bike-lanes shownSource'],
    ['the say that it is shown first', { isDefault: true }, 'set.isDefault'],
    ['the say that it is public', { isDraft: false, newIndicators: [] }, 'set.isDraft'],
    ['another id than its address', { id: 'elva' }, 'set.id'],
    ['no name', { name: text(' ') }, 'tio-2027 name.sv'],
  ])('is refused with %s', async (_, changes, field) => {
    const { status, body } = await put(draft(changes), 1);
    expect(status).toBe(400);
    expect(body.issues.map((issue: { field: string }) => issue.field)).toContain(field);
  });

  test('is refused where somebody has saved since, who is told what stands', async () => {
    expect(await put(draft(), 0)).toMatchObject({
      status: 409,
      body: { code: 'catalogue.changed-meanwhile', current: { revision: 1, document: { id: 'tio-2027' } } },
    });
  });

  test('is withdrawn and taken up again; what is public is not withdrawn', async () => {
    expect(await put(null, 1)).toMatchObject({ status: 200, body: { revision: 2, document: null } });
    expect((await ask('GET', `${at('tio-2027')}/overview`)).status).toBe(404);
    expect((await put(draft(), 2)).status).toBe(200);
    const refused = await put(null, 0, 'tolv-2012');
    expect(refused).toMatchObject({ status: 409, body: { code: 'catalogue.wrong-step' } });
  });
});

test('a set is adopted with its new indicators: public, shown first, proposed for its year; editions and loads leave it so', async () => {
  const { id: edition } = await anEdition(opened);
  await datasets.refresh();
  const published = (await app.inject({ url: `/api/editions/${edition}/catalogue` })).body;
  const adopt = { revision: 3, reason: 'Årsmötet', validFrom: 2023, isDefault: true };
  const adopted = await ask('POST', `${at('tio-2027')}/adopt`, adopt);
  expect(adopted.status, JSON.stringify(adopted.body)).toBe(200);
  expect(adopted.body).toMatchObject({ document: { isDraft: false, isDefault: true, validFrom: 2023 } });
  expect(await idsOfSets()).toContain('tio-2027');
  expect((await ask('GET', '/api/indicators/bike-lanes')).status).toBe(200);
  expect((await ask('GET', '/api/network/overview')).body.set).toBe('tio-2027');
  expect((await ask('GET', '/api/rounds')).body.proposal.indicators).toEqual([
    'household-waste',
    'bike-lanes',
    'ghg-total',
  ]);
  expect(await idsOfSets(`/editions/${edition}`)).not.toContain('tio-2027');
  expect((await app.inject({ url: `/api/editions/${edition}/catalogue` })).body).toBe(published);
  const loaded = await loadData(database, { folder: paths.data, now: new Date('2025-06-01') });
  expect(loaded.outcome).toBe('unchanged');
});
