import type { Board, BoardCell, Round, RoundPlan } from '@ratthall/contract/rounds';
import { Board as BoardShape, Round as RoundShape, listRounds } from '@ratthall/contract/rounds';
import { emptyEntry, type EntryContent, type EntryStatus } from '@ratthall/domain/entry';
import { Errors } from 'typebox/value';
import { afterAll, describe, expect, test } from 'vitest';
import { createBoardRepository } from '#rounds/board.repository.ts';
import { createRoundsRepository } from '#rounds/rounds.repository.ts';
import { startEngines } from './databases.ts';
import { signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp({ now: () => new Date('2026-02-10T12:00:00Z') });
const { app, database, close } = opened;
afterAll(close);

const secretariat = await signedInAs(opened, [{ role: 'secretariat', member: null }], 'Sam Ek');
const reporter = await signedInAs(opened, [{ role: 'reporter', member: '2580' }], 'Rut Ask');

const plan: RoundPlan = {
  indicators: ['public-transport-trips', 'organic-food', 'household-waste', 'sludge-lead'],
  opensOn: '2026-02-01',
  dueOn: '2026-03-31',
  closesOn: '2026-04-30',
  message: 'Hör av er om något är oklart.',
  remindOn: ['2026-03-15'],
};

async function ask(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, headers = secretariat.headers) {
  const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json() };
}

const create = (year: number, changes: Partial<RoundPlan> = {}) =>
  ask('POST', '/api/rounds', { year, ...plan, ...changes });

const change = (year: number, revision: number, changes: Partial<RoundPlan>) =>
  ask('PUT', `/api/rounds/${year}`, { revision, ...plan, ...changes });

describe('a round', () => {
  test('is proposed with the default set, for the year that has ended', async () => {
    const { body } = await ask('GET', '/api/rounds');
    expect(Errors(listRounds.schema.response[200], body)).toEqual([]);
    expect(body).toMatchObject({ today: '2026-02-10', proposal: { year: 2025, dueOn: '2026-03-24' } });
    expect(body.proposal.indicators).toContain('organic-food');
    expect((await ask('POST', '/api/rounds', { ...body.proposal, year: 1999 })).status).toBe(200);
    expect((await ask('POST', '/api/rounds', body.proposal)).status).toBe(200);
    expect((await ask('GET', '/api/rounds')).body).toMatchObject({ proposal: { year: 2024 } });
  });

  test('is planned, opened, closed and opened again, each time by somebody', async () => {
    const created = await create(2001);
    expect(created.status).toBe(200);
    expect(Errors(RoundShape, created.body)).toEqual([]);
    expect(created.body).toMatchObject({ status: 'planned', revision: 1, author: { name: 'Sam Ek' }, may: ['open'] });
    const steps = [];
    for (const [revision, act] of (['open', 'close', 'reopen'] as const).entries()) {
      steps.push((await ask('POST', `/api/rounds/2001/${act}`, { revision: revision + 1 })).body as Round);
    }
    expect(steps.map(({ status, revision, may }) => [status, revision, may])).toEqual([
      ['open', 2, ['close']],
      ['closed', 3, ['reopen']],
      ['open', 4, ['close']],
    ]);
  });

  test('takes no step that does not follow, and none that is not one', async () => {
    await create(2002);
    const wrong = await ask('POST', '/api/rounds/2002/close', { revision: 1 });
    expect([wrong.status, wrong.body.code]).toEqual([409, 'round.wrong-step']);
    expect((await ask('POST', '/api/rounds/2002/delete', { revision: 1 })).status).toBe(404);
  });

  test('has one for a year', async () => {
    await create(2003);
    const again = await create(2003);
    expect([again.status, again.body.code]).toEqual([409, 'round.exists']);
  });

  test('is changed by whoever has seen the newest revision, and a change of nothing writes nothing', async () => {
    await create(2004);
    expect((await change(2004, 1, {})).body).toMatchObject({ revision: 1 });
    const changed = await change(2004, 1, { dueOn: '2026-04-10', indicators: ['organic-food', 'organic-food'] });
    expect(changed.body).toMatchObject({ revision: 2, dueOn: '2026-04-10', indicators: ['organic-food'] });
    const late = await change(2004, 1, { dueOn: '2026-04-20' });
    expect([late.status, late.body.code, late.body.issues[0].expected]).toEqual([
      409,
      'round.changed-meanwhile',
      '2, the newest revision',
    ]);
    const lateStep = await ask('POST', '/api/rounds/2004/open', { revision: 1 });
    expect(lateStep.body.code).toBe('round.changed-meanwhile');
  });

  test('two changes at once: one of them is written, the other is refused', async () => {
    await create(2005);
    const replies = await Promise.all(
      ['2026-04-01', '2026-04-02', '2026-04-03'].map((dueOn) => change(2005, 1, { dueOn })),
    );
    expect(replies.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
    expect((await ask('GET', '/api/rounds/2005/board')).body.round.revision).toBe(2);
  });

  test.each([
    ['year', { year: 2027 }, '2026 or an earlier year'],
    ['dueOn', { dueOn: '2026-01-31' }, 'a day on or after opensOn'],
    ['closesOn', { closesOn: '2026-03-01', remindOn: [] }, 'a day on or after dueOn'],
    ['remindOn', { remindOn: ['2026-06-01'] }, 'days from opensOn to closesOn'],
    ['remindOn', { remindOn: ['2026-02-30'] }, 'a day of the calendar'],
    ['opensOn', { opensOn: 'soon' }, 'A date such as 2026-03-31'],
    ['indicators', { indicators: ['happiness'] }, 'ids of indicators in /api/catalogue'],
    ['indicators', { indicators: [] }, 'The indicators that are asked for'],
    ['colour', { colour: 'green' }, expect.stringContaining('nothing of this name')],
  ])('is refused for a wrong %s: %j', async (field, wrong, expected) => {
    const { status, body } = await ask('POST', '/api/rounds', { year: 2025, ...plan, ...wrong });
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.issues[0]).toMatchObject({ field, expected });
  });

  test('that there is none of is not found', async () => {
    for (const [method, url, payload] of [
      ['GET', '/api/rounds/1950/board', undefined],
      ['PUT', '/api/rounds/1950', { revision: 1, ...plan }],
      ['POST', '/api/rounds/1950/open', { revision: 1 }],
    ] as const) {
      const { status, body } = await ask(method, url, payload);
      expect([url, status, body.code]).toEqual([url, 404, 'round.not-found']);
    }
  });

  test('is the business of the secretariat: others are refused', async () => {
    for (const [method, url, payload] of [
      ['GET', '/api/rounds', undefined],
      ['GET', '/api/rounds/2001/board', undefined],
      ['POST', '/api/rounds', { year: 2020, ...plan }],
      ['PUT', '/api/rounds/2001', { revision: 4, ...plan }],
      ['POST', '/api/rounds/2001/close', { revision: 4 }],
    ] as const) {
      expect((await ask(method, url, payload, { cookie: '' })).body.code).toBe('session.required');
      expect((await ask(method, url, payload, reporter.headers)).body.code).toBe('action.not-allowed');
    }
  });
});

describe('the board of a round', () => {
  const year = 2013;

  async function writeEntry(indicator: string, status: EntryStatus, changes: Partial<EntryContent> = {}, revision = 1) {
    await database.atomically((write) => [
      write.insert(database.tables.entryRevisions).values({
        member: '2580',
        year,
        indicator,
        revision,
        status,
        content: { ...emptyEntry, kind: 'value', value: 1, ...changes },
        comment: '',
        author: reporter.id,
        createdAt: `2026-02-0${revision}T10:00:00.000Z`,
      }),
    ]);
  }

  const readBoard = async (): Promise<Board> => (await ask('GET', `/api/rounds/${year}/board`)).body;

  const cellsOf = async (code = '2580'): Promise<BoardCell[]> =>
    (await readBoard()).members.find(({ member }) => member === code)!.cells;

  const cellOf = async (indicator: string): Promise<BoardCell> =>
    (await cellsOf()).find((cell) => cell.indicator === indicator)!;

  test('has every present member with the indicators that are made for it, in the order of the round', async () => {
    await create(year);
    const board = await readBoard();
    expect(Errors(BoardShape, board)).toEqual([]);
    const { members } = (await app.inject('/api/members')).json<{
      members: { code: string; leftYear: number | null }[];
    }>();
    const present = members.filter(({ leftYear }) => leftYear === null).map(({ code }) => code);
    expect(board.members.map(({ member }) => member)).toEqual(present);
    expect((await cellsOf()).map(({ indicator }) => indicator)).toEqual(plan.indicators);
    expect((await cellsOf('0021')).map(({ indicator }) => indicator)).not.toContain('sludge-lead');
  });

  test('says where a central source has the figure already: then nothing is left to do', async () => {
    expect(await cellOf('household-waste')).toMatchObject({ state: 'not-started', hasCentral: true, isLeft: false });
  });

  test('goes by the newest revision, through every state', async () => {
    const indicator = 'public-transport-trips';
    const seen = [];
    for (const [at, status] of (['draft', 'awaiting', 'returned', 'submitted', 'approved'] as const).entries()) {
      await writeEntry(indicator, status, {}, at + 1);
      const { state, isLeft, changedAt } = await cellOf(indicator);
      seen.push([state, isLeft, changedAt?.slice(0, 10)]);
    }
    expect(seen).toEqual([
      ['draft', true, '2026-02-01'],
      ['awaiting', false, '2026-02-02'],
      ['returned', true, '2026-02-03'],
      ['submitted', false, '2026-02-04'],
      ['approved', false, '2026-02-05'],
    ]);
  });

  test('says why a figure is missing', async () => {
    await writeEntry('sludge-lead', 'approved', { kind: 'missing', value: null, missing: 'not-applicable' });
    expect(await cellOf('sludge-lead')).toMatchObject({ state: 'missing', missing: 'not-applicable', isLeft: false });
  });

  test('names the people of a member, and when there was last contact', async () => {
    const { members } = await readBoard();
    const own = members.find(({ member }) => member === '2580')!;
    expect(own.contacts).toMatchObject([{ name: 'Rut Ask', email: reporter.email, roles: ['reporter'] }]);
    // It signed in after it wrote: the sessions go by the time of the machine.
    expect(own.lastContact).toMatchObject({ kind: 'signed-in' });
    const other = members.find(({ member }) => member === '0180')!;
    expect(other).toMatchObject({ contacts: [], lastContact: null });
  });
});

const engines = await startEngines();
afterAll(async () => {
  for (const engine of engines) await engine.stop();
});

test.each(engines)('the newest revisions are read alike on $name', async ({ open }) => {
  const own = await open();
  await own.migrate();
  const rounds = createRoundsRepository(own);
  const document = (year: number, dueOn: string) => ({ ...plan, year, status: 'planned' as const, dueOn });
  for (const [year, revision, dueOn] of [
    [2024, 1, '2026-03-01'],
    [2025, 1, '2026-03-02'],
    [2024, 2, '2026-03-03'],
  ] as const) {
    await rounds.add({ year, revision, document: document(year, dueOn), author: 'a', createdAt: '2026-01-01' });
  }
  const newest = (await rounds.rounds()).map(({ revision, document: { year, dueOn } }) => [year, revision, dueOn]);
  expect(newest).toHaveLength(2);
  expect(newest).toEqual(
    expect.arrayContaining([
      [2024, 2, '2026-03-03'],
      [2025, 1, '2026-03-02'],
    ]),
  );
  expect((await rounds.round(2024))?.document).toEqual(document(2024, '2026-03-03'));
  const again = rounds.add({ year: 2024, revision: 2, document: document(2024, ''), author: 'b', createdAt: '' });
  await expect(again).rejects.toThrow();

  const entry = { member: '2580', indicator: 'organic-food', content: emptyEntry, comment: '', author: 'a' };
  const rows = [
    { ...entry, year: 2024, revision: 1, status: 'draft' as const, createdAt: '2026-01-01' },
    { ...entry, year: 2024, revision: 2, status: 'submitted' as const, createdAt: '2026-01-02' },
    { ...entry, year: 2023, revision: 3, status: 'approved' as const, createdAt: '2026-01-03' },
  ];
  await own.atomically((write) => [write.insert(own.tables.entryRevisions).values(rows)]);
  const board = createBoardRepository(own);
  expect(await board.entries(2024)).toMatchObject([
    { member: '2580', indicator: 'organic-food', status: 'submitted', content: emptyEntry, createdAt: '2026-01-02' },
  ]);
  expect(await board.lastWritten(2024)).toEqual([{ of: 'a', at: '2026-01-02' }]);
  expect(await board.people()).toEqual([]);
  await own.close();
});
