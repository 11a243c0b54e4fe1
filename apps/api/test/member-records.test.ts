import { readMemberRecord, listMemberRecords, type MemberRecord } from '@ratthall/contract/member-records';
import { Errors } from 'typebox/value';
import { afterAll, describe, expect, test } from 'vitest';
import { paths } from '#config.ts';
import { loadData } from '#loading/load-data.ts';
import { anEdition } from './editions-for-tests.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp({ now: () => new Date('2026-11-10T12:00:00Z') });
const { app, database, datasets, close } = opened;
afterAll(close);

const sam = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Sam Ek');
const ada = await signedInAs(opened, [{ role: 'administrator', member: null }], 'Ada Lo');

async function ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, { headers } = sam) {
  const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json() };
}

const read = async (code: string): Promise<MemberRecord> => (await ask('GET', `/api/member-records/${code}`)).body;

const membershipOf = ({ name, joinedYear, leftYear, note, revision }: MemberRecord) => ({
  name,
  joinedYear,
  leftYear,
  note,
  revision,
});

/** Changes a member from what stands. */
const change = async (code: string, changes: object, by = sam) =>
  ask('PUT', `/api/member-records/${code}`, { ...membershipOf(await read(code)), reason: 'Beslut', ...changes }, by);

const populate = (code: string, rows: object[], more: object = {}) =>
  ask('PUT', `/api/member-records/${code}/populations`, {
    rows,
    source: 'SCB',
    isConfirmed: false,
    reason: 'SCB har rättat',
    ...more,
  });

const overview = async () =>
  (await app.inject('/api/network/overview')).json<{
    indicators: { id: string; latest: { n: number; N: number } | null }[];
  }>();

describe('members', () => {
  test('are listed present and past, beside those who could become one', async () => {
    const { body } = await ask('GET', '/api/member-records');
    expect(Errors(listMemberRecords.schema.response[200], body)).toEqual([]);
    expect(body.members).toHaveLength(106);
    expect(body.candidates).toHaveLength(311 - 106);
    const csv = await app.inject({ url: '/api/member-records.csv', headers: sam.headers });
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.body.split('\r\n')).toHaveLength(106 + 2);
  });

  test('have populations, and a fee by the rate of the year', async () => {
    const { body } = await ask('GET', '/api/member-records/0180');
    expect(Errors(readMemberRecord.schema.response[200], body)).toEqual([]);
    expect(body.fee).toMatchObject({ year: 2026, amount: 49_000, populationYear: 2024 });
    expect((await read('0604')).fee?.amount).toBe(Math.round(4_000 + 0.3 * (await read('0604')).fee!.population));
  });

  test('a member that leaves keeps its page and its figures, and is counted nowhere', async () => {
    const before = (await overview()).indicators.find(({ id }) => id === 'household-waste')!.latest!;
    const { body: told } = await ask('GET', '/api/member-records/0604/consequences?present=no');
    const waste = told.medians.find(({ indicator }: { indicator: string }) => indicator === 'household-waste');
    expect([waste.before.N - waste.after.N, waste.before.n - waste.after.n]).toEqual([1, 1]);

    const { status, body } = await change('0604', { joinedYear: 1990, leftYear: 2025 });
    expect([status, body.leftYear]).toEqual([200, 2025]);
    const after = (await overview()).indicators.find(({ id }) => id === 'household-waste')!.latest!;
    expect([after.n, after.N]).toEqual([waste.after.n, waste.after.N]);
    expect(after.N).toBe(before.N - 1);
    const profile = await app.inject('/api/members/0604/profile');
    expect(profile.statusCode).toBe(200);
    expect(profile.json().member).toMatchObject({ leftYear: 2025 });
    const peers = await app.inject('/api/members/0665/similar');
    expect(JSON.stringify(peers.json())).not.toContain('"0604"');

    const [latest] = body.history;
    expect(latest).toMatchObject({
      part: 'memberships',
      reason: 'Beslut',
      by: { name: 'Sam Ek' },
      after: { leftYear: 2025 },
    });
    const restored = await ask('POST', '/api/member-records/0604/restorations', {
      part: 'memberships',
      year: null,
      revision: latest.revision,
      seen: latest.newest,
      reason: 'Det var en annan kommun',
    });
    expect(restored.body).toMatchObject({ leftYear: null, revision: body.revision + 1 });
    expect((await overview()).indicators.find(({ id }) => id === 'household-waste')!.latest).toEqual(before);
  });

  test('a new member comes from those that are none, and can be taken back while nothing hangs on it', async () => {
    const added = await ask('POST', '/api/member-records', {
      code: '0114',
      joinedYear: 2026,
      note: null,
      reason: 'Styrelsen',
    });
    expect([added.status, added.body.name]).toEqual([200, 'Upplands Väsby']);
    expect((await app.inject('/api/members/0114/profile')).statusCode).toBe(200);
    const again = await ask('POST', '/api/member-records', { code: '0114', joinedYear: 2026, note: null, reason: 'x' });
    expect([again.status, again.body.code]).toEqual([409, 'member-record.is-member']);

    const person = await signedInAs(opened, [{ role: 'reporter', member: '0114' }]);
    const back = { part: 'memberships', year: null, revision: 1, seen: 1, reason: 'Fel' };
    const inUse = await ask('POST', '/api/member-records/0114/restorations', back);
    expect([inUse.status, inUse.body.code]).toEqual([409, 'member-record.in-use']);
    await app.inject({
      method: 'DELETE',
      url: `/api/people/${person.id}/roles?role=reporter&member=0114`,
      headers: sam.headers,
    });
    expect((await ask('POST', '/api/member-records/0114/restorations', back)).body).toBeNull();
    expect((await ask('GET', '/api/member-records/0114')).status).toBe(404);
    expect((await app.inject('/api/members/0114/profile')).statusCode).toBe(404);
  });

  test('a name changes, and its address does not', async () => {
    const { slug } = await read('0126');
    const { body } = await change('0126', { name: '  Stor-Huddinge ' });
    expect([body.name, body.slug]).toEqual(['Stor-Huddinge', slug]);
    const { members } = (await app.inject('/api/members')).json();
    expect(members.find(({ code }: { code: string }) => code === '0126')).toMatchObject({
      name: 'Stor-Huddinge',
      slug,
    });
  });

  test('what is saved as it stands writes nothing', async () => {
    const { version } = datasets.current();
    await change('0980', {});
    await populate('0980', [{ ...(await read('0980')).populations.at(-1)!, isByPerson: undefined, source: undefined }]);
    expect(datasets.current().version).toBe(version);
  });

  test.each([
    ['leftYear', { joinedYear: 2000, leftYear: 1999 }],
    ['leftYear', { leftYear: 2027 }],
    ['joinedYear', { joinedYear: 1901 }],
    ['name', { name: '  ' }],
    ['reason', { reason: ' ' }],
    ['note', { note: 'a\u0000b' }],
  ])('a wrong %s is refused by name: %o', async (field, changes) => {
    const { status, body } = await change('2580', changes);
    expect([status, body.code, body.issues[0].field]).toEqual([400, 'request.invalid', field]);
  });

  test.each([
    ['POST', '/api/member-records', { code: '9999', joinedYear: 2020, note: null, reason: 'x' }],
    ['GET', '/api/member-records/0115', undefined],
    ['GET', '/api/member-records/0000', undefined],
    ['GET', '/api/member-records/9999/consequences?present=no', undefined],
  ] as const)('%s %s is not found', async (method, url, payload) => {
    const { status, body } = await ask(method, url, payload);
    expect([status, body.code]).toEqual([404, 'member.not-found']);
  });
});

describe('two who change the same', () => {
  test('the second is told what the first has written, and nothing is lost', async () => {
    const seen = membershipOf(await read('1283'));
    const sent = (by: typeof sam, note: string) =>
      ask('PUT', '/api/member-records/1283', { ...seen, note, reason: 'x' }, by);
    const replies = await Promise.all([sent(sam, 'Sams'), sent(ada, 'Adas')]);
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    const [first, second] = replies.toSorted((a, b) => a.status - b.status);
    expect(second!.body).toMatchObject({
      code: 'member-record.changed-meanwhile',
      current: { note: first!.body.note },
    });
    expect((await read('1283')).history).toHaveLength(1);
  });

  test('who changes the name and who changes the years have changed the same member', async () => {
    const seen = membershipOf(await read('1380'));
    const first = await ask('PUT', '/api/member-records/1380', { ...seen, name: 'Halmstads stad', reason: 'x' });
    expect(first.status).toBe(200);
    expect((await ask('PUT', '/api/member-records/1380', { ...seen, joinedYear: 1999, reason: 'x' })).status).toBe(409);
  });

  test('a change is not taken back that somebody else has changed since', async () => {
    await change('1384', { note: 'ett' });
    await change('1384', { note: 'två' });
    const back = { part: 'memberships', year: null, revision: 1, seen: 1, reason: 'x' };
    expect((await ask('POST', '/api/member-records/1384/restorations', back)).status).toBe(409);
    const unknown = await ask('POST', '/api/member-records/1384/restorations', { ...back, revision: 9, seen: 2 });
    expect([unknown.status, unknown.body.issues[0].field]).toEqual([400, 'revision']);
  });
});

describe('populations', () => {
  test('are added and corrected, and public right after', async () => {
    const { populations } = await read('2582');
    const last = populations.at(-1)!;
    const rows = [
      { year: 2024, population: last.population + 100, revision: 0 },
      { year: 2025, population: last.population + 300, revision: 0 },
    ];
    const { status, body } = await populate('2582', rows);
    expect(status).toBe(200);
    expect(body.populations.slice(-2)).toMatchObject([
      { year: 2024, population: last.population + 100, isByPerson: true, revision: 1, source: 'SCB' },
      { year: 2025, population: last.population + 300, isByPerson: true, revision: 1 },
    ]);
    const member = datasets.current().members.find(({ code }) => code === '2582');
    expect(member).toMatchObject({ population: last.population + 300, populationYear: 2025 });

    const back = { part: 'populations', year: 2025, revision: 1, seen: 1, reason: 'Inte klart' };
    const restored = await ask('POST', '/api/member-records/2582/restorations', back);
    expect(restored.body.populations.at(-1)).toMatchObject({ year: 2024 });
  });

  test('a jump of more than a fifth is asked about once', async () => {
    const { population } = (await read('2580')).populations.at(-1)!;
    const rows = [{ year: 2024, population: population * 10, revision: 0 }];
    const asked = await populate('2580', rows);
    expect([asked.status, asked.body.code, asked.body.issues[0]]).toMatchObject([
      400,
      'population.jump',
      { field: '2024', value: String(population * 10) },
    ]);
    expect((await populate('2580', rows, { isConfirmed: true })).status).toBe(200);
  });

  test('all of them or none', async () => {
    await populate('1315', [{ year: 2020, population: 10_600, revision: 0 }], { isConfirmed: true });
    const rows = [
      { year: 2019, population: 10_500, revision: 0 },
      { year: 2020, population: 10_700, revision: 0 },
    ];
    const { status, body } = await populate('1315', rows, { isConfirmed: true });
    expect([status, body.code]).toEqual([409, 'member-record.changed-meanwhile']);
    expect(body.current.populations.find(({ year }: { year: number }) => year === 2020).population).toBe(10_600);
    expect((await read('1315')).populations.find(({ year }) => year === 2019)?.isByPerson).toBe(false);
  });

  test.each([
    ['rows', [{ year: 2024, population: 0, revision: 0 }]],
    ['rows', [{ year: 2024, population: 1.5, revision: 0 }]],
    ['rows', [{ year: 2027, population: 10, revision: 0 }]],
    [
      'rows',
      [
        { year: 2024, population: 10, revision: 0 },
        { year: 2024, population: 10, revision: 0 },
      ],
    ],
    ['rows', []],
  ])('wrong %s are refused: %o', async (field, rows) => {
    const { status, body } = await populate('0665', rows);
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.issues[0].field).toMatch(new RegExp(`^${field}`));
  });
});

test('an edition does not move when a member leaves, is renamed, or has its population corrected', async () => {
  await anEdition(opened, new Date('2026-11-09T08:00:00Z'));
  const addresses = [
    'members',
    'network/overview',
    'members/2422/profile?peers=size',
    'members/2422/similar',
    'values.csv',
    'catalogue',
  ];
  const bodies = async () =>
    Promise.all(addresses.map(async (path) => (await app.inject(`/api/editions/2026.1/${path}`)).body));
  const before = await bodies();
  await change('2422', { name: 'Nya Sorsele', leftYear: 2026 });
  await populate('0980', [{ year: 2024, population: 62_000, revision: 0 }], { isConfirmed: true });
  expect(datasets.current().members.find(({ code }) => code === '2422')).toMatchObject({
    name: 'Nya Sorsele',
    leftYear: 2026,
  });
  expect(await bodies()).toEqual(before);
});

test('loading the data files again leaves alone what a person has written', async () => {
  await change('2180', { name: 'Gävle stad', joinedYear: 1995 });
  await populate('2180', [{ year: 2024, population: 104_000, revision: 0 }]);
  const before = await read('2180');
  const result = await loadData(database, { folder: paths.data, now: new Date('2026-11-10') });
  expect(result.outcome).toBe('unchanged');
  expect(await read('2180')).toEqual(before);
  expect(before).toMatchObject({ name: 'Gävle stad', joinedYear: 1995 });
});
