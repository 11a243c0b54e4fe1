import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Checklist,
  EditionDraft as DraftShape,
  listEditionDrafts,
  type ChecklistItem,
  type EditionDraft,
} from '@ratthall/contract/edition-drafts';
import { Edition as EditionShape } from '@ratthall/contract/editions';
import { Errors } from 'typebox/value';
import { afterAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { createChecklists } from '#edition-drafts/checklist.service.ts';
import { createEditionDraftsRepository } from '#edition-drafts/edition-drafts.repository.ts';
import { createEditionDrafts } from '#edition-drafts/edition-drafts.service.ts';
import { createPlannedEditions } from '#edition-drafts/planned-editions.service.ts';
import { createEditionsRepository } from '#editions/editions.repository.ts';
import { createFrozenEditions } from '#editions/frozen-editions.ts';
import { createMailer } from '#mail/mailer.ts';
import { createPeopleRepository } from '#people/people.repository.ts';
import { createReviewsRepository } from '#reviews/reviews.repository.ts';
import { createRoundsRepository } from '#rounds/rounds.repository.ts';
import { aDraft, approver, aRound, member, openDesk, reporter, secretariat, year as round } from './entries-desk.ts';
import { lettersTo } from './letters.ts';

const opened = await openDesk();
const { app, database, datasets, personAs, close } = opened;
afterAll(close);

const [jo, lo, kim] = [await personAs(secretariat), await personAs(secretariat), await personAs(reporter)];

/** What the reporter has said is with the member's approver, who has not confirmed it. */
await personAs(approver);

const text = (sv: string, en = `${sv} in English`) => ({ sv, en });

const content = {
  round,
  set: 'tolv-2012',
  note: text('Årets siffror'),
  foreword: text('Ett **år**.'),
  comments: { 'organic-food': text('Mer än förut.') },
  withoutReason: [] as string[],
};

type Changes = Partial<typeof content>;

async function ask(method: 'GET' | 'PUT' | 'POST', url: string, payload?: object, headers = jo.headers) {
  const reply = await app.inject({ method, url, headers, ...(payload && { payload }) });
  return { status: reply.statusCode, body: reply.json() };
}

const at = (year: number) => `/api/edition-drafts/${year}`;
const read = async (year: number) => (await ask('GET', at(year))).body as EditionDraft;
const save = (year: number, revision: number, changes: Changes = {}, headers = jo.headers) =>
  ask('PUT', at(year), { revision, ...content, round: Math.min(round, year - 1), ...changes }, headers);
const publish = (year: number, revision: number, headers = jo.headers) =>
  ask('POST', `${at(year)}/publish`, { revision }, headers);
const plan = (year: number, revision: number, publishAt: string | null) =>
  ask('PUT', `${at(year)}/time`, { revision, publishAt });
const codesOf = async (year: number) => {
  const { items } = (await ask('GET', `${at(year)}/checklist`)).body as { items: ChecklistItem[] };
  return [...new Set(items.filter(({ isBlocking }) => isBlocking).map(({ code }) => code))];
};
const editionsOf = async (year: number): Promise<string[]> => {
  const { editions } = (await ask('GET', '/api/editions')).body as { editions: { id: string; year: number }[] };
  return editions.filter((one) => one.year === year).map(({ id }) => id);
};
const logged = async (kind: string) =>
  (await database.query.select().from(database.tables.auditEvents)).filter((event) => event.kind === kind);

describe('a draft', () => {
  test('begins with the newest round and nothing written, and is nobody’s until it is saved', async () => {
    const { body } = await ask('GET', '/api/edition-drafts');
    expect(Errors(listEditionDrafts.schema.response[200], body)).toEqual([]);
    expect(body).toMatchObject({ drafts: [], proposal: { year: 2025, round, set: 'tolv-2012', revision: 0 } });
    expect(await read(2024)).toMatchObject({ revision: 0, author: null, foreword: { sv: '', en: '' } });
  });

  test('is saved by whoever has seen the newest revision, and a save of nothing writes nothing', async () => {
    const first = await save(2020, 0);
    expect(Errors(DraftShape, first.body)).toEqual([]);
    expect(first).toMatchObject({ status: 200, body: { revision: 1, ...content, round: 2019 } });
    expect(await save(2020, 1)).toMatchObject({ status: 200, body: { revision: 1 } });
    expect(await save(2020, 0, { note: content.note })).toMatchObject({ status: 200, body: { revision: 1 } });
    const second = await save(2020, 1, { note: text('Nytt') }, lo.headers);
    expect(second.body).toMatchObject({ revision: 2, note: { sv: 'Nytt' } });
    const late = await save(2020, 1, { note: text('Sent') });
    expect(late).toMatchObject({
      status: 409,
      body: {
        code: 'edition.changed-meanwhile',
        current: { revision: 2, note: { sv: 'Nytt' }, author: { id: lo.id } },
      },
    });
    expect((await logged('edition.saved')).filter(({ details }) => details.year === '2020')).toHaveLength(2);
  });

  test('is written once where several save at the same moment, and the others are told what stands', async () => {
    const notes = ['a', 'b', 'c'].map((note) => text(note));
    const replies = await Promise.all(notes.map((note) => save(2021, 0, { note })));
    expect(replies.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
    const { note } = await read(2021);
    for (const { status, body } of replies) if (status === 409) expect(body.current.note).toEqual(note);
  });

  test.each([
    ['comments', { comments: { happiness: text('Ja') } }, 'ids of indicators in /api/catalogue'],
    ['round', { round: 2031 }, '2019 or an earlier year'],
    ['withoutReason', { withoutReason: ['9999'] }, 'codes of members in /api/members'],
    ['note.sv', { note: { sv: 'x'.repeat(301), en: '' } }, 'Why it is published, in a sentence'],
    ['note.en', { note: { sv: 'utan' } as never }, expect.any(String)],
  ])('is refused for a wrong %s', async (field, wrong, expected) => {
    const { status, body } = await save(2019, 0, wrong as Changes);
    expect([status, body.code]).toEqual([400, 'request.invalid']);
    expect(body.issues).toContainEqual(expect.objectContaining({ field, expected }));
  });

  test('is refused for a set or a year that there is not', async () => {
    expect(await save(2019, 0, { set: 'nothing' })).toMatchObject({
      status: 400,
      body: { code: 'indicator-set.not-found' },
    });
    expect(await save(2040, 0)).toMatchObject({ status: 400, body: { issues: [{ field: 'year' }] } });
    expect((await ask('GET', '/api/edition-drafts/newest')).status).toBe(404);
  });

  test('is not saved in the name of whoever has signed in since in the same browser', async () => {
    const sent = { ...content, round: 2010, person: lo.id, revision: 0 };
    expect(await ask('PUT', at(2014), sent)).toMatchObject({ body: { code: 'session.of-another' } });
    expect((await read(2014)).revision).toBe(0);
  });

  test('keeps comments that say something, by indicator', async () => {
    const comments = { 'sludge-lead': text(' ', ''), 'organic-food': text('Mer') };
    const { body } = await save(2018, 0, { comments });
    expect(body.comments).toEqual({ 'organic-food': text('Mer') });
  });
});

describe('the checklist', () => {
  test('says what has to be mended and where, and follows what is saved, reported and closed', async () => {
    const { body } = await ask('GET', `${at(2025)}/checklist`);
    expect(Errors(Checklist, body)).toEqual([]);
    expect(body.items).toContainEqual({ code: 'round-open', year: round, isBlocking: true });
    expect(await codesOf(2025)).toEqual(['round-open', 'note-missing', 'foreword-missing']);
    await save(2025, 0);
    expect(await codesOf(2025)).toEqual(['round-open']);
    await kim.save(aDraft('organic-food', 0, { value: 45, typed: { value: '45' } }));
    await kim.move('submit', [{ indicator: 'organic-food', year: round, revision: 1 }]);
    const { items } = (await ask('GET', `${at(2025)}/checklist`)).body as { items: ChecklistItem[] };
    const ofMember = items.filter((item) => item.member === member);
    expect(ofMember).toContainEqual(
      expect.objectContaining({ code: 'entry-open', indicator: 'organic-food', status: 'awaiting' }),
    );
    expect(ofMember).toContainEqual(
      expect.objectContaining({ code: 'missing-without-reason', indicator: 'sludge-lead' }),
    );
    await save(2025, 1, { withoutReason: [member] });
    await kim.move('withdraw', [{ indicator: 'organic-food', year: round, revision: 2 }]);
    await aRound(opened, { status: 'closed' });
    expect(await codesOf(2025)).toEqual([]);
  });

  test('has no figures to look at where there is no round', async () => {
    await save(2016, 0, { round: 1995 });
    expect(await codesOf(2016)).toEqual(['round-missing']);
  });
});

describe('publishing', () => {
  test('is refused while something stands against it, with all that does, and nothing is published', async () => {
    await save(2015, 0, { round: 1990, foreword: text('', '') });
    const { status, body } = await publish(2015, 1);
    expect([status, body.code]).toEqual([409, 'edition.not-ready']);
    expect(body.items.map(({ code }: ChecklistItem) => code)).toEqual([
      'round-missing',
      'foreword-missing',
      'foreword-missing',
    ]);
    expect(await editionsOf(2015)).toEqual([]);
  });

  test('shows beforehand exactly what is published then', async () => {
    const { revision } = await read(2025);
    const { body: preview } = await ask('GET', `${at(2025)}/preview`);
    expect(Errors(EditionShape, preview)).toEqual([]);
    expect(await publish(2025, revision - 1)).toMatchObject({
      status: 409,
      body: { code: 'edition.changed-meanwhile' },
    });
    expect(await publish(2025, revision)).toMatchObject({ status: 200, body: { edition: '2025.1' } });
    const { body } = await ask('GET', '/api/editions');
    expect(body.editions).toEqual([preview]);
    expect(await read(2025)).toMatchObject({ published: { edition: '2025.1', isChanged: false }, publishAt: null });
    expect(await logged('edition.published')).toMatchObject([{ actor: jo.id, details: { edition: '2025.1' } }]);
  });

  test('is done once, however many press at the same moment', async () => {
    const { revision } = (await save(2025, (await read(2025)).revision, { note: text('En gång till') })).body;
    const replies = await Promise.all([
      publish(2025, revision),
      publish(2025, revision, lo.headers),
      publish(2025, revision),
    ]);
    expect(replies.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
    expect(await editionsOf(2025)).toEqual(['2025.2', '2025.1']);
  });

  test('is not done again where nothing is new', async () => {
    const { revision } = await read(2025);
    expect(await codesOf(2025)).toEqual(['nothing-new']);
    expect((await publish(2025, revision)).body.code).toBe('edition.not-ready');
  });

  test('is for the secretariat, and so is everything about it', async () => {
    for (const [method, url] of [
      ['GET', at(2025)],
      ['PUT', at(2025)],
      ['POST', `${at(2025)}/publish`],
      ['PUT', `${at(2025)}/time`],
      ['POST', '/api/withdrawals'],
    ] as const) {
      expect((await ask(method, url, method === 'GET' ? undefined : {}, kim.headers)).status).toBe(403);
      expect((await app.inject({ method, url })).statusCode).toBe(401);
    }
  });
});

describe('an edition at a set time', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'ratthall-editions-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  });

  /** A server of its own on the same database, at a time. */
  const serverAt = (time: string) => {
    const repository = createEditionDraftsRepository(database);
    const editions = createEditionsRepository(database);
    const rounds = createRoundsRepository(database);
    const now = () => new Date(time);
    const reviews = createReviewsRepository(database);
    const checklists = createChecklists({ reviews, rounds, editions: createFrozenEditions(editions), datasets, now });
    return createPlannedEditions({
      repository,
      drafts: createEditionDrafts({ repository, editions, rounds, checklists, datasets, now }),
      people: createPeopleRepository(database),
      datasets,
      mailer: createMailer({ smtpUrl: null, from: 'ratthall@example.se', outbox: folder, say: () => {} }),
      publicUrl: 'http://ratthall.test',
      now,
    });
  };

  const letters = () => readdirSync(folder).length;

  test('is set and called off by whoever has seen the draft, for a moment to come', async () => {
    const { revision } = (await save(2025, (await read(2025)).revision, { note: text('Vid en viss tid') })).body;
    expect(await plan(2025, revision, '2025-06-01T11:59:00Z')).toMatchObject({
      status: 400,
      body: { issues: [{ field: 'publishAt' }] },
    });
    expect((await plan(2025, revision, 'tomorrow')).status).toBe(400);
    expect((await plan(2025, revision, '2025-13-45T25:61:00Z')).status).toBe(400);
    expect((await plan(2025, revision - 1, '2025-07-01T07:00:00Z')).body.code).toBe('edition.changed-meanwhile');
    expect((await plan(2017, 0, '2025-07-01T07:00:00Z')).body.code).toBe('request.invalid');
    const planned = await plan(2025, revision, '2025-07-01T09:00:00+02:00');
    expect(planned.body).toMatchObject({ publishAt: '2025-07-01T07:00:00.000Z', revision: revision + 1 });
    expect((await plan(2025, revision + 1, null)).body).toMatchObject({ publishAt: null, revision: revision + 2 });
    expect(await logged('edition.planned')).toMatchObject([{ details: { publishAt: '2025-07-01T07:00:00.000Z' } }]);
    expect(await logged('edition.plan-cancelled')).toHaveLength(1);
  });

  test('is published when its time has come, once, by the one who set it, whoever mended the text since', async () => {
    const { revision } = await read(2025);
    await plan(2025, revision, '2025-07-01T07:00:00Z');
    await save(2025, revision + 1, { note: text('Med en sista ändring') }, lo.headers);
    await serverAt('2025-07-01T06:59:00Z').publishDue();
    expect(await editionsOf(2025)).toEqual(['2025.2', '2025.1']);
    const servers = ['2025-07-01T07:00:00Z', '2025-07-01T07:00:01Z', '2025-07-01T07:00:02Z'].map(serverAt);
    await Promise.all(servers.map(({ publishDue }) => publishDue()));
    await serverAt('2025-07-02T07:00:00Z').publishDue();
    expect(await editionsOf(2025)).toEqual(['2025.3', '2025.2', '2025.1']);
    const { body } = await ask('GET', '/api/editions');
    expect(body.editions[0]).toMatchObject({ note: { sv: 'Med en sista ändring' }, id: '2025.3' });
    expect((await logged('edition.published')).at(-1)).toMatchObject({ actor: jo.id });
    expect(letters()).toBe(0);
  });

  test('is not published where the checklist is not clear: the draft says why, and the secretariat is told once', async () => {
    const { revision } = (await save(2025, (await read(2025)).revision, { note: text('Rättat') })).body;
    await plan(2025, revision, '2025-07-03T07:00:00Z');
    await aRound(opened, { status: 'open' });
    const servers = ['2025-07-03T07:00:00Z', '2025-07-03T07:00:01Z'].map(serverAt);
    await Promise.all(servers.map(({ publishDue }) => publishDue()));
    await serverAt('2025-07-04T07:00:00Z').publishDue();
    await aRound(opened, { status: 'closed' });
    await serverAt('2025-07-05T07:00:00Z').publishDue();
    expect(await editionsOf(2025)).toEqual(['2025.3', '2025.2', '2025.1']);
    expect(await read(2025)).toMatchObject({
      publishAt: null,
      notPublished: { planned: '2025-07-03T07:00:00.000Z', blocks: ['round-open'] },
    });
    expect(lettersTo(jo.email, folder)).toHaveLength(1);
    expect(lettersTo(lo.email, folder)).toHaveLength(1);
    expect(letters()).toBe(2);
    expect(lettersTo(jo.email, folder)[0]).toContain('http://ratthall.test/kansli/utgavor/2025');
    expect(await logged('edition.not-published')).toMatchObject([{ actor: null, details: { year: '2025' } }]);
  });
});

describe('a withdrawal', () => {
  const withdraw = (edition: string, reason = text('Fel siffror.')) =>
    ask('POST', '/api/withdrawals', { edition, reason });

  test('is said in both languages, once, and the edition stays where it is', async () => {
    expect(await withdraw('2025.3', text('Fel', ' '))).toMatchObject({
      status: 400,
      body: { issues: [{ field: 'reason.en' }] },
    });
    expect((await withdraw('2025.9')).body.code).toBe('edition.not-found');
    const replies = await Promise.all([withdraw('2025.3'), withdraw('2025.3'), withdraw('2025.3')]);
    expect(replies.map(({ status }) => status).sort((a, b) => a - b)).toEqual([200, 409, 409]);
    const { body } = await ask('GET', '/api/editions');
    expect(body.current).toBe('2025.2');
    expect(body.editions[0]).toMatchObject({
      id: '2025.3',
      standing: 'withdrawn',
      withdrawal: { reason: text('Fel siffror.') },
    });
    expect((await ask('GET', '/api/editions/2025.3/members')).status).toBe(200);
    expect(await logged('edition.withdrawn')).toMatchObject([
      { actor: expect.any(String), details: { edition: '2025.3' } },
    ]);
  });

  test('lets what it said be published once more, and not what the edition that stands again says', async () => {
    const { revision } = (await save(2025, (await read(2025)).revision, { note: text('Med en sista ändring') })).body;
    expect(await codesOf(2025)).toEqual([]);
    await save(2025, revision, { note: text('En gång till') });
    expect(await codesOf(2025)).toEqual(['nothing-new']);
  });
});
