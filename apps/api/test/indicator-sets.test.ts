import type { ComposedSet } from '@ratthall/contract/catalogue-editing';
import { listEditedSets } from '@ratthall/contract/catalogue-editing';
import { Overview } from '@ratthall/contract/network';
import { Profile } from '@ratthall/contract/members';
import { Errors } from 'typebox/value';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '#config.ts';
import { loadData } from '#loading/load-data.ts';
import { createCatalogueEditingRepository } from '#catalogue-editing/catalogue-editing.repository.ts';
import { createSetComposing } from '#catalogue-editing/indicator-sets.service.ts';
import { openCatalogueDesk, text } from './catalogue-desk.ts';
import { anEdition } from './editions-for-tests.ts';
import { anIndicator } from './factories.ts';

const opened = await openCatalogueDesk();
const { app, ask, kim, changesOf, takeBack, database, datasets, close } = opened;
afterAll(close);

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

describe('what is public of sets', () => {
  const first = async () => (await ask('GET', '/api/network/overview')).body.set;

  test('goes back: an adopted set is a draft again, its indicators are gone, and the one before is shown first', async () => {
    const taken = await takeBack('indicatorSets', 'tio-2027');
    expect(taken.status, JSON.stringify(taken.body)).toBe(200);
    expect(await idsOfSets()).not.toContain('tio-2027');
    expect((await ask('GET', '/api/indicators/bike-lanes')).status).toBe(404);
    expect(await first()).toBe('tolv-2012');
    const { body } = await ask('GET', '/api/catalogue-editing/sets');
    expect(body.sets.find((one: { document: ComposedSet }) => one.document.id === 'tio-2027').document).toEqual(
      draft(),
    );
  });

  test('and forth: taking that back adopts it again', async () => {
    expect((await takeBack('indicatorSets', 'tio-2027')).status).toBe(200);
    expect(await first()).toBe('tio-2027');
    expect((await ask('GET', '/api/indicators/bike-lanes')).status).toBe(200);
  });

  test('stays once a round asks for one of its indicators, with the reason', async () => {
    const { roundRevisions } = database.tables;
    const [row] = await database.query.select().from(roundRevisions);
    const document = { ...row!.document, indicators: ['bike-lanes'] };
    await database.atomically((write) => [write.insert(roundRevisions).values({ ...row!, revision: 99, document })]);
    expect(await takeBack('indicatorSets', 'tio-2027', 4)).toMatchObject({
      status: 409,
      body: { code: 'catalogue.wrong-step', issues: [{ field: 'set.newIndicators', value: 'bike-lanes' }] },
    });
  });

  test('that is decided for a coming year is shown first by itself when that year comes, in the name of who decided', async () => {
    const { newest } = (await changesOf('indicatorSets', 'tolv-2012'))[0]!;
    const decided = { revision: newest, reason: 'Stämman', validFrom: 2027, isDefault: true };
    const { body } = await ask('POST', `${at('tolv-2012')}/adopt`, decided);
    expect(body.document).toMatchObject({ isDefault: false, defaultFrom: 2027, validFrom: 2027 });
    const repository = createCatalogueEditingRepository(database);
    const showDueAt = (time: string) =>
      createSetComposing({ repository, datasets, now: () => new Date(time) }).showDue();
    await showDueAt('2026-12-31T22:30:00Z');
    expect(await first()).toBe('tio-2027');
    // In Sweden the year has begun by then.
    await Promise.all([showDueAt('2026-12-31T23:30:00Z'), showDueAt('2026-12-31T23:30:00Z')]);
    await showDueAt('2027-01-02T08:00:00Z');
    expect(await first()).toBe('tolv-2012');
    const [shown] = await changesOf('indicatorSets', 'tolv-2012');
    expect(shown).toMatchObject({ revision: newest + 2, reason: 'Stämman', author: { id: kim.id } });
    const loaded = await loadData(database, { folder: paths.data, now: new Date('2025-06-01') });
    expect(loaded.outcome).toBe('unchanged');
  });

  test('that was shown first by itself goes back when somebody takes that back, and stays so', async () => {
    expect((await takeBack('indicatorSets', 'tolv-2012')).status).toBe(200);
    expect(await first()).toBe('tio-2027');
    const repository = createCatalogueEditingRepository(database);
    await createSetComposing({ repository, datasets, now: () => new Date('2027-01-02T08:00:00Z') }).showDue();
    expect(await first()).toBe('tio-2027');
  });
});
