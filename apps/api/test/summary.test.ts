import type { MemberList } from '@ratthall/contract/members';
import type { Overview } from '@ratthall/contract/network';
import type { Summary } from '@ratthall/contract/summary';
import { afterAll, describe, expect, test } from 'vitest';
import { getJson, openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

const { members } = (await getJson(app, '/api/members')).body as MemberList;

describe.each(['tolv-2012', 'grona-2023'])('the annual summary of %s', async (set) => {
  const { body } = await getJson(app, `/api/network/summary?set=${set}`);
  const { network, indicators, round } = body as Summary;
  const overview = (await getJson(app, `/api/network/overview?set=${set}`)).body as Overview;

  test('says the same as the overview of the network', () => {
    expect(indicators.map(({ id, latest, verdicts }) => ({ id, latest, verdicts }))).toEqual(
      overview.indicators.map(({ id, latest, verdicts }) => ({ id, latest, verdicts })),
    );
  });

  test('counts every indicator and every present municipality once, and no region', () => {
    const sum = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0);
    const present = members.filter(({ kind, leftYear }) => kind === 'municipality' && leftYear === null);
    expect(sum(network.ways)).toBe(indicators.length);
    expect(sum(network.members)).toBe(network.N);
    expect(network.N).toBe(present.length);
    const codes = new Set(present.map(({ code }) => code));
    for (const { moved } of indicators) {
      for (const { member } of [...moved.right.named, ...moved.wrong.named]) expect(codes.has(member)).toBe(true);
    }
  });

  test('names only those whose direction is certain, the largest change first, or says why nobody is', () => {
    for (const { moved, verdicts } of indicators) {
      expect(moved.right.n).toBe(verdicts.improving);
      expect(moved.wrong.n).toBe(verdicts.worsening);
      for (const { named, unknown, n } of [moved.right, moved.wrong]) {
        const sizes = named.map(({ change }) => Math.abs(change));
        expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
        expect(unknown === null).toBe(named.length > 0);
        expect(named.length).toBeLessThanOrEqual(n);
        for (const { n: values } of named) expect(values).toBeGreaterThanOrEqual(5);
      }
    }
  });

  test('tells the coverage of the round, and says why a change like for like is not stated', () => {
    expect(round).toBe(Math.max(...indicators.map(({ latest }) => latest?.year ?? 0)));
    for (const { coverage, years, latest, likeForLike, likeForLikeUnknown } of indicators) {
      expect(coverage.round).toEqual({ year: round, n: years.find(({ year }) => year === round)?.n ?? 0 });
      expect(coverage.latest).toEqual(latest && { year: latest.year, n: latest.n });
      expect((likeForLike === null) === (likeForLikeUnknown !== null)).toBe(true);
    }
  });
});

test('the year only says which round the coverage is of', async () => {
  const { body } = await getJson(app, '/api/network/summary?year=2019');
  const today = (await getJson(app, '/api/network/summary')).body as Summary;
  expect((body as Summary).round).toBe(2019);
  expect((body as Summary).network).toEqual(today.network);
});

test.each([
  ['set=thirteen', 'indicator-set.not-found', 'set'],
  ['year=1066', 'request.invalid', 'year'],
  ['year=next', 'request.invalid', 'year'],
  ['round=2025', 'request.invalid', 'round'],
])('is refused with %s', async (query, code, field) => {
  const { status, body } = await getJson(app, `/api/network/summary?${query}`);
  expect(status).toBe(400);
  expect(body).toMatchObject({ code, issues: [{ field }] });
});
