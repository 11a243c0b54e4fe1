import { eq } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { aContent, aDraft, approver, member, openDesk, reporter, secretariat, year } from './entries-desk.ts';

const { app, database, datasets, personAs, close } = await openDesk();
afterAll(close);
const [kim, lo, jo, sam] = [
  await personAs(reporter),
  await personAs(reporter),
  await personAs(secretariat),
  await personAs({ role: 'reporter', member: '2580' }),
];
const at = (indicator: string, revision: number) => ({ indicator, year, revision });
const metal = (name: string, value: number) => ({ value, inputs: { [name]: value }, typed: { [name]: String(value) } });

describe('a report', () => {
  test('has what the round asks for and what there is a central figure of, in the order of the set', async () => {
    const { status, body, headers } = await kim.report();
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toMatchObject({ member, year, today: '2025-06-01', hasApprover: false, round: { status: 'open' } });
    const asked = body.entries.filter((entry: { isAsked: boolean }) => entry.isAsked);
    expect(asked.map((entry: { indicator: string }) => entry.indicator)).toEqual([
      'public-transport-trips',
      'sludge-lead',
      'organic-food',
    ]);
    for (const entry of asked) expect(entry).toMatchObject({ entry: null, may: ['save'], submittedBy: null });
    expect(body.years[0]).toBe(2024);
  });

  test('of a year without a round has what the members themselves report, asked for by nobody', async () => {
    const { body } = await kim.report('?year=2019');
    expect(body.round).toBeNull();
    const ids = body.entries.map((entry: { indicator: string }) => entry.indicator);
    expect(ids).toEqual(expect.arrayContaining(['public-transport-trips', 'business-travel-energy', 'ghg-total']));
    const total = body.entries.find((entry: { indicator: string }) => entry.indicator === 'ghg-total');
    expect(total).toMatchObject({ isAsked: false, central: { source: 'kolada' }, published: { source: 'kolada' } });
    expect(total.peers.q1).toBeLessThan(total.peers.q3);
  });

  test('is for the member itself and for the secretariat', async () => {
    expect((await jo.report()).status).toBe(200);
    expect((await sam.report()).body.code).toBe('action.not-allowed');
    expect((await app.inject(`/api/members/${member}/report`)).json().code).toBe('session.required');
  });

  test('tells what the figures are compared with besides: populations of other years, and what is not in the report', async () => {
    const { body } = await kim.report('?year=2022');
    const reported = body.entries.map(({ indicator }: { indicator: string }) => indicator);
    expect(body.populations).toContainEqual({ year: 2022, population: expect.any(Number) });
    expect(body.populations.length).toBeGreaterThan(1);
    expect(body.beside.length).toBeGreaterThan(0);
    expect(body.beside.filter(({ indicator }: { indicator: string }) => reported.includes(indicator))).toEqual([]);
  });

  test('of a year that has not come is refused', async () => {
    const { status, body } = await kim.report('?year=2026');
    expect([status, body.code, body.issues]).toEqual([
      400,
      'request.invalid',
      [{ field: 'year', value: '2026', expected: 'a year that has come: to 2025' }],
    ]);
  });
});

describe('a draft', () => {
  test('is saved however unfinished, and comes back letter by letter', async () => {
    const content = aContent({ kind: null, value: null, typed: { value: '12,,5 kanske' }, internalNote: 'Fråga Eva' });
    const { status, body } = await kim.save({ ...at('sludge-lead', 0), content });
    expect([status, body.saved[0].entry]).toMatchObject([200, { revision: 1, status: 'draft', content }]);
    const { body: report } = await lo.report();
    const found = report.entries.find((entry: { indicator: string }) => entry.indicator === 'sludge-lead');
    expect(found).toMatchObject({ entry: { content, author: { id: kim.id } }, may: ['save', 'submit'] });
  });

  test('that says what stands already writes nothing, even if it was begun from an older revision', async () => {
    await kim.save(aDraft('sludge-cadmium', 0, metal('cadmium', 1.5)));
    const again = await kim.save(aDraft('sludge-cadmium', 0, metal('cadmium', 1.5)));
    expect(again).toMatchObject({ status: 200, body: { saved: [{ entry: { revision: 1 } }] } });
    expect((await kim.history('sludge-cadmium')).body.revisions).toHaveLength(1);
  });

  test('is refused with what stands there where somebody else has written meanwhile, and nothing is saved', async () => {
    await kim.save(aDraft('sludge-mercury', 0, metal('mercury', 0.5)));
    await lo.save(aDraft('sludge-mercury', 1, metal('mercury', 0.6)));
    const { status, body } = await kim.save(
      aDraft('sludge-mercury', 1, metal('mercury', 0.7)),
      aDraft('certified-schools'),
    );
    expect([status, body.code]).toEqual([409, 'entry.changed-meanwhile']);
    expect(body.conflicts).toMatchObject([
      { indicator: 'sludge-mercury', year, current: { revision: 2, content: { value: 0.6 }, author: { id: lo.id } } },
    ]);
    expect((await kim.history('certified-schools')).body.revisions).toEqual([]);
    expect((await kim.save(aDraft('sludge-mercury', 2, metal('mercury', 0.7)))).status).toBe(200);
  });

  test('that somebody else typed in the same browser is not saved in the name of the one who is signed in now', async () => {
    const drafted = aDraft('certified-schools');
    const refused = await lo.saveFor(kim.id, drafted);
    expect([refused.status, refused.body.code]).toEqual([401, 'session.of-another']);
    expect((await kim.history('certified-schools')).body.revisions).toEqual([]);
    expect((await kim.saveFor(kim.id, drafted)).status).toBe(200);
  });

  test('of two that are sent at once is saved once', async () => {
    const replies = await Promise.all(
      [kim, lo].map((person, i) => person.save(aDraft('organic-food', 0, { value: 30 + i, typed: {} }))),
    );
    expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
    expect((await kim.history('organic-food')).body.revisions).toHaveLength(1);
  });

  const wrong: [string, object, object][] = [
    ['of an unknown indicator', { indicator: 'nothing' }, { field: 'entries.0.indicator', value: 'nothing' }],
    ['of a year that has not come', { year: 2026 }, { field: 'entries.0.year', value: '2026' }],
    ['of a year before the indicator', { year: 1950 }, { field: 'entries.0.year', value: '1950' }],
    ['seen before it was written', { revision: 9 }, { field: 'sludge-lead 2024 revision', value: '9' }],
    ['with an unknown input', { content: aContent({ inputs: { litres: 1 } }) }, { field: 'entries.0.content.inputs' }],
    ['with a field that is none', { content: aContent({ typed: { a: 'b' } }) }, { field: 'entries.0.content.typed' }],
    ['with an unknown scope', { content: aContent({ scope: ['moon'] }) }, { field: 'entries.0.content.scope' }],
    [
      'with a value that its inputs do not make',
      { content: aContent({ value: 12, inputs: { lead: 13 } }) },
      { field: 'entries.0.content.value', value: '12' },
    ],
    [
      'with an answer to no check',
      { content: aContent({ answers: [{ check: 'x', reason: 'other', text: 'y', isPublic: false }] }) },
      { field: 'entries.0.content.answers', value: 'x' },
    ],
    ['with a number as text', { content: { ...aContent(), value: '12' } }, { field: 'entries.0.content.value' }],
    ['with a value too much', { content: { ...aContent(), colour: 'red' } }, { field: 'entries.0.content.colour' }],
    [
      'that ends in nothing',
      { content: aContent({ publicNote: 'a\u0000b' }) },
      { field: 'entries.0.content.publicNote' },
    ],
  ];

  test.each(wrong)('%s is refused, naming field, value and expectation', async (_, changes, issue) => {
    const { status, body } = await kim.save({ ...aDraft('sludge-lead', 1), ...changes });
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.issues[0]).toMatchObject(issue);
    expect(body.issues[0].expected).not.toBe('');
  });

  test('twice in one save is refused', async () => {
    const { status } = await kim.save(aDraft('sludge-lead', 1), aDraft('sludge-lead', 1));
    expect(status).toBe(400);
  });

  test('of a region is refused where the indicator is made for municipalities only', async () => {
    const region = await personAs({ role: 'reporter', member: '0021' });
    const payload = { entries: [aDraft('sludge-lead')] };
    const reply = await app.inject({
      method: 'PUT',
      url: '/api/members/0021/entries',
      headers: region.headers,
      payload,
    });
    expect(reply.json().issues).toMatchObject([{ field: 'entries.0.indicator', value: 'sludge-lead' }]);
  });

  test('is for reporters of the member and the secretariat, not for its approver or others', async () => {
    const reader = await personAs(approver);
    expect((await sam.save(aDraft('co2-industry'))).status).toBe(403);
    expect((await reader.save(aDraft('co2-industry'))).status).toBe(403);
    expect((await jo.save(aDraft('co2-industry'))).status).toBe(200);
    const { assignments } = database.tables;
    await database.atomically((write) => [write.delete(assignments).where(eqUser(reader.id))]);
  });

  function eqUser(id: string) {
    return eq(database.tables.assignments.userId, id);
  }
});

test('a member reports while a round takes the year in; earlier years go through the same door', async () => {
  expect((await kim.save({ ...aDraft('certified-schools'), year: 2020 })).status).toBe(200);
  const early = await kim.save({ ...aDraft('certified-schools'), year: 2025 });
  expect([early.status, early.body.code, early.body.conflicts]).toEqual([409, 'round.not-open', []]);
  expect((await jo.save({ ...aDraft('certified-schools'), year: 2025 })).status).toBe(200);
});

test('nothing that is public has moved by all of this', () => {
  expect(datasets.current().version).toBe('1');
});
