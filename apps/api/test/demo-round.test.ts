import { listCorrections } from '@ratthall/contract/corrections';
import { readChecklist } from '@ratthall/contract/edition-drafts';
import { listEditions } from '@ratthall/contract/editions';
import { readBoard } from '@ratthall/contract/rounds';
import { moveEntries, readReport } from '@ratthall/contract/entries';
import { signIn } from '@ratthall/contract/sessions';
import { boardStates } from '@ratthall/domain/entry';
import { missingReasons } from '@ratthall/domain/observation';
import { roles } from '@ratthall/domain/permissions';
import { afterAll, describe, expect, test } from 'vitest';
import { correction } from '#demo/correct-as.ts';
import { demoYear } from '#demo/make-demo.ts';
import { demoPassword, demoPeople } from '#demo/people.ts';
import { slip } from '#demo/progress.ts';
import { visitTo } from '#demo/visit.ts';
import { demoNow, openHalfReportedDemoApp } from './demo-app.ts';

const { app, datasets, close } = await openHalfReportedDemoApp();
afterAll(close);

const year = demoYear(demoNow);

async function visitAs(role: string, member: string | null = null) {
  const person = demoPeople.find((one) => one.assignment.role === role && one.assignment.member === member);
  const visit = visitTo(app);
  await visit.ask(signIn, { body: { email: person?.email ?? '', password: demoPassword } });
  return visit;
}

const board = await (await visitAs('secretariat')).ask(readBoard, { params: { year } });

test('everybody can sign in, and there is somebody of each role', async () => {
  for (const { email, assignment } of demoPeople) {
    const { person } = await visitTo(app).ask(signIn, { body: { email, password: demoPassword } });
    expect(person?.assignments).toContainEqual(assignment);
  }
  const shown = demoPeople.filter(({ isShown }) => isShown);
  expect(new Set(shown.map(({ assignment }) => assignment.role))).toEqual(new Set(roles));
});

test('the round is open, and has figures at every stage and every reason that can be given for none', () => {
  expect(board.round).toMatchObject({ year, status: 'open', opensOn: '2025-05-02' });
  const cells = board.members.flatMap((one) => one.cells);
  expect(new Set(cells.map(({ state }) => state))).toEqual(new Set(boardStates));
  const given = missingReasons.filter((reason) => reason !== 'not-reported');
  expect(new Set(cells.flatMap(({ missing }) => missing ?? []))).toEqual(new Set(given));
});

test('most members are done, a few have not begun, and some have nobody who reports', () => {
  const isDone = (one: (typeof board.members)[number]) => one.cells.every((cell) => !cell.isLeft);
  const hasNotBegun = (one: (typeof board.members)[number]) => one.cells.every(({ state }) => state === 'not-started');
  expect(board.members.filter(isDone).length).toBeGreaterThan(board.members.length / 2);
  expect(board.members.filter(hasNotBegun).length).toBeGreaterThan(2);
  expect(board.members.filter(({ contacts }) => contacts.length === 0).length).toBeGreaterThan(1);
});

test('a draft has kilometres for mil, and its warning has not been answered', async () => {
  const reporter = await visitAs('reporter', slip.member);
  const { entries, hasApprover } = await reporter.ask(readReport, {
    params: { code: slip.member },
    query: { year: String(year) },
  });
  expect(hasApprover).toBe(true);
  const own = entries.find(({ indicator }) => indicator === slip.indicator);
  expect(own?.entry).toMatchObject({ status: 'draft', content: { kind: 'value', answers: [] } });
  const last = own?.series.findLast(({ value }) => value !== null)?.value ?? 0;
  expect((own?.entry?.content.value ?? 0) / last).toBeGreaterThan(8);

  const seen = { indicator: slip.indicator, year, revision: own?.entry?.revision ?? 0 };
  const submitting = reporter.ask(moveEntries, {
    params: { code: slip.member, act: 'submit' },
    body: { entries: [seen], comment: '' },
  });
  await expect(submitting).rejects.toMatchObject({
    code: 'entry.not-ready',
    issues: [{ value: expect.stringMatching(/slip$/), expected: 'an answer' }],
  });
});

test('what was approved is public, and nothing else that was written', () => {
  const own = [...datasets.current().grids.values()].flatMap((sources) => sources.get('member') ?? []);
  const figures = own.reduce((sum, { states }) => sum + states.filter((state) => state > 0).length, 0);
  const approved = board.members
    .flatMap((one) => one.cells)
    .filter(({ state, hasCentral }) => ['approved', 'missing'].includes(state) && !hasCentral);
  // One more has been put right of what was published before.
  expect(figures).toBe(approved.length + 1);
  expect(figures).toBeGreaterThan(10);
});

describe('an edition has been published of the year before,', () => {
  test('with a foreword and comments in both languages, before the round had begun', async () => {
    const { editions, current } = await visitTo(app).ask(listEditions);
    expect(editions).toHaveLength(1);
    const [edition] = editions;
    expect(current).toBe(`${year}.1`);
    expect(edition).toMatchObject({ id: current, round: year - 1, standing: 'current', publishedBy: 'Nils Påhittad' });
    expect((edition?.publishedAt ?? '') < '2025-05-02').toBe(true);
    const said = [edition?.foreword, ...Object.values(edition?.comments ?? {})];
    expect(said.length).toBeGreaterThan(2);
    expect(said.every((text) => text !== undefined && text.sv !== '' && text.en !== '' && text.sv !== text.en)).toBe(
      true,
    );
  });

  test('without any figure of the year that is being reported now', async () => {
    const { payload } = await app.inject(`/api/editions/${year}.1/values.csv`);
    const years = payload
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => Number(line.split(',')[2]));
    expect(Math.max(...years)).toBe(year - 1);
  });

  test('and a figure of it has been put right since, with the reason and who said so', async () => {
    const { corrections } = await visitTo(app).ask(listCorrections);
    expect(corrections).toMatchObject([
      {
        edition: `${year}.1`,
        member: correction.member,
        indicator: correction.indicator,
        year: year - 1,
        reason: { code: 'earlier-corrected', text: correction.text },
        reportedBy: 'Maj Påhittad',
        approvedBy: 'Nils Påhittad',
      },
    ]);
  });
});

test('what keeps the next edition from being published lies at two or three members, and with the secretariat', async () => {
  const secretariat = await visitAs('secretariat');
  const { items } = await secretariat.ask(readChecklist, { params: { year: year + 1 } });
  const blocking = items.filter(({ isBlocking }) => isBlocking);
  const members = new Set(blocking.flatMap(({ member }) => member ?? []));
  expect(members.size).toBeGreaterThan(0);
  expect(members.size).toBeLessThanOrEqual(3);
  expect(blocking.filter(({ member }) => member === undefined).map(({ code }) => code)).toEqual([
    'round-open',
    'note-missing',
    'note-missing',
    'foreword-missing',
    'foreword-missing',
  ]);
});

test('time has passed between the opening and now, and nothing happens later than now', () => {
  const times = board.members.flatMap((one) => one.cells.flatMap(({ changedAt }) => changedAt ?? []));
  expect(new Set(times).size).toBeGreaterThan(10);
  expect(times.every((time) => time <= demoNow.toISOString() && time >= '2025-05-02')).toBe(true);
});
