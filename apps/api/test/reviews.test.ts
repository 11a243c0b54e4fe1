import { listReviews, readReview, type Review, type ReviewQueue } from '@ratthall/contract/reviews';
import { Errors } from 'typebox/value';
import { afterAll, expect, test } from 'vitest';
import { aContent, aDraft, member, openDesk, reporter, secretariat, year } from './entries-desk.ts';

const opened = await openDesk();
const { app, personAs, close } = opened;
afterAll(close);

const [kim, jo] = [await personAs(reporter), await personAs(secretariat)];

type Reply<T> = { status: number; body: T };

async function ask<T>(url: string, headers: Record<string, string> = jo.headers): Promise<Reply<T>> {
  const reply = await app.inject({ url, headers });
  return { status: reply.statusCode, body: reply.json<T>() };
}

const queue = async () => (await ask<ReviewQueue>(`/api/reviews?year=${year}`)).body;

const review = async () => (await ask<Review>(`/api/reviews/${member}?year=${year}`)).body;

/** Answers to every warning that an entry is refused for. */
async function submit(indicator: string, revision: number, changes: Parameters<typeof aContent>[0] = {}) {
  await kim.save(aDraft(indicator, revision, changes));
  const refused = await kim.move('submit', [{ indicator, year, revision: revision + 1 }]);
  if (refused.status === 200) return;
  const answers = refused.body.issues.map(({ value }: { value: string }) => ({
    check: value,
    reason: 'real-change' as const,
    text: 'Det stämmer.',
    isPublic: false,
  }));
  await kim.save(aDraft(indicator, revision + 1, { ...changes, answers }));
  const again = await kim.move('submit', [{ indicator, year, revision: revision + 2 }]);
  expect(again.status, JSON.stringify(again.body)).toBe(200);
}

test('nothing waits before anything has been submitted, drafts least of all', async () => {
  await kim.save(aDraft('sludge-lead'));
  expect(await queue()).toEqual({ year, members: [] });
  expect(await review()).toEqual({ member, year, entries: [] });
});

test('a reviewer sees what was submitted, what the checks say of it with the answers, and what may be done', async () => {
  await submit('organic-food', 0, { value: 99, typed: { value: '99' } });
  const { status, body } = await ask<Review>(`/api/reviews/${member}?year=${year}`);
  expect(status).toBe(200);
  expect(Errors(readReview.schema.response[200], body)).toEqual([]);
  const [entry] = body.entries;
  expect(body.entries).toHaveLength(1);
  expect(entry).toMatchObject({ indicator: 'organic-food', isClean: false, submittedBy: { id: kim.id } });
  expect(entry!.may).toEqual(['withdraw', 'return', 'approve']);
  const warned = entry!.findings.filter(({ severity }) => severity === 'warn').map(({ check }) => check);
  expect(warned.length).toBeGreaterThan(0);
  expect(entry!.entry!.content.answers.map(({ check }) => check)).toEqual(expect.arrayContaining(warned));
});

test('a figure that nothing was noticed about is clean, and the queue counts it', async () => {
  await submit('public-transport-trips', 0, { kind: 'missing', value: null, typed: {}, missing: 'not-measured' });
  const { entries } = await review();
  expect(entries.map(({ indicator, isClean }) => [indicator, isClean])).toEqual([
    ['public-transport-trips', true],
    ['organic-food', false],
  ]);
  const { body } = await ask<ReviewQueue>(`/api/reviews?year=${year}`);
  expect(Errors(listReviews.schema.response[200], body)).toEqual([]);
  expect(body.members).toMatchObject([{ member, waiting: 2, clean: 1 }]);
});

test('what has been sent back or approved waits no more', async () => {
  const seen = (await review()).entries.map(({ indicator, entry }) => ({ indicator, year, revision: entry!.revision }));
  await jo.move('approve', [seen[0]!]);
  await jo.move('return', [seen[1]!], 'Stämmer det här?');
  expect((await queue()).members).toEqual([]);
});

test('the queue is for the secretariat, of a year, and of members that there are', async () => {
  expect((await ask<{ code: string }>(`/api/reviews?year=${year}`, kim.headers)).body.code).toBe('action.not-allowed');
  expect((await ask<{ code: string }>(`/api/reviews?year=${year}`, {})).body.code).toBe('session.required');
  expect((await ask<{ code: string }>('/api/reviews')).body.code).toBe('request.invalid');
  expect((await ask<{ code: string }>(`/api/reviews/9999?year=${year}`)).body.code).toBe('member.not-found');
});
