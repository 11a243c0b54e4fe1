import type { IndicatorSummary } from '@ratthall/contract/indicators';
import type { IndicatorProfile, Profile } from '@ratthall/contract/members';
import type { MemberTarget, Target } from '@ratthall/domain/indicator';
import type { FastifyInstance } from 'fastify';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '#db/database.ts';
import { loadData } from '#loading/load-data.ts';
import { aDataFolder, anIndicator, aValueFile } from './factories.ts';
import { getJson, openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

async function profileIn(of: FastifyInstance, code: string, id: string) {
  const { body } = await getJson(of, `/api/members/${code}/profile`);
  return (body as Profile).indicators.find((indicator) => indicator.id === id) as IndicatorProfile;
}

const aTarget = (extra: Partial<Target>): Target => ({
  id: 'aim',
  kind: 'value',
  value: 300,
  year: 2030,
  baseYear: 2018,
  baseValue: null,
  milestones: [],
  decided: '2018',
  reference: { sv: 'Beslut', en: 'Decision' },
  url: null,
  replaces: null,
  ...extra,
});

const anOwnTarget = (extra: Partial<Target>): MemberTarget => ({
  ...aTarget(extra),
  member: '0101',
  indicator: 'waste',
});

/** A folder in which one member has three values, the indicator a target, and the member what is given. */
const aFolderOf = (own: MemberTarget[], national = [aTarget({ id: 'national' })]) =>
  aDataFolder({
    'indicators.json': JSON.stringify(
      [anIndicator({ targets: national }), anIndicator({ id: 'sludge', appliesTo: ['municipality'] })],
      null,
      2,
    ),
    'member-targets.json': JSON.stringify(own, null, 2),
    'values/official.csv': aValueFile(
      { area: '0101', year: '2018', value: '400' },
      { area: '0101', year: '2020', value: '390' },
      { area: '0101', year: '2021', value: '380' },
      { area: '0102', value: '', missing: 'declined' },
      { area: '0001', value: '290' },
    ),
  });

describe('the pace of real series', () => {
  /* Worked out apart from this program: the share done by the Theil–Sen line, the share as measured, what is needed. */
  test.each([
    ['organic-arable-land', '1382', 2017, 'far-behind', 0.3562, 0.3268, 2.6201],
    ['protected-nature', '1283', 2020, 'far-behind', 0.0337, 0.0337, 2.3525],
    ['organic-food', '2580', 2019, 'far-behind', 0.2973, 0.2973, 4.25],
  ])('%s in %s from %d: %s', async (id, code, from, status, progress, measured, needed) => {
    const { pace } = await profileIn(app, code, id);
    expect(pace).toMatchObject([{ target: 'national-2030', status }]);
    expect(pace[0]?.path[0]?.year).toBe(from);
    expect(pace[0]?.progress).toBeCloseTo(progress, 4);
    expect(pace[0]?.progressMeasured).toBeCloseTo(measured, 4);
    expect(pace[0]?.neededPerYear).toBeCloseTo(needed, 4);
  });

  test('is met where the latest value is there, and then needs nothing more', async () => {
    const { pace } = await profileIn(app, '0604', 'organic-arable-land');
    expect(pace).toMatchObject([{ status: 'met', path: [], progress: null, neededPerYear: null, ratio: null }]);
  });

  test('an indicator without a target has no pace, and neither has one that does not apply', async () => {
    expect(await profileIn(app, '2580', 'household-waste')).toMatchObject({ targets: [], pace: [] });
    expect(await profileIn(app, '0021', 'sludge-lead')).toMatchObject({ applies: false, targets: [], pace: [] });
  });
});

describe('a member with targets of its own', () => {
  test('is held against them first, and a revision leaves the old one to be seen', async () => {
    const own = [
      anOwnTarget({ id: 'ostby-2019', value: 350 }),
      anOwnTarget({ id: 'ostby-2021', value: 360, replaces: 'ostby-2019' }),
    ];
    const other = await openTestApp({ folder: aFolderOf(own) });
    const { targets, pace } = await profileIn(other.app, '0101', 'waste');
    expect(targets.map(({ id, owner, replaces }) => [id, owner, replaces])).toEqual([
      ['ostby-2019', 'member', null],
      ['ostby-2021', 'member', 'ostby-2019'],
      ['national', 'national', null],
    ]);
    expect(pace.map(({ target, status }) => [target, status])).toEqual([
      ['ostby-2021', 'on-track'],
      ['national', 'somewhat-behind'],
    ]);
    expect((await profileIn(other.app, '0001', 'waste')).pace).toMatchObject([{ target: 'national', status: 'met' }]);
    await other.close();
  });

  test.each<[string, string, string, Partial<Target>]>([
    ['a target of nobody', 'ostby replaces', 'gone', { replaces: 'gone' }],
    ['a year that is not said', 'ostby year', '', { year: null }],
    ['a change from no year', 'ostby baseYear', '', { kind: 'change', value: -0.5, baseYear: null }],
    ['a base value of no year', 'ostby baseYear', '', { baseYear: null, baseValue: 400 }],
    ['no decision', 'ostby decided', '', { decided: null }],
    ['percent for a share', 'ostby value', '-50', { kind: 'change', value: -50 }],
    ['an end before its start', 'ostby baseYear', '2031', { baseYear: 2031 }],
    ['milestones after the end', 'ostby milestones', '2031', { milestones: [{ year: 2031, value: 1 }] }],
    ['the id of a target of its indicator', 'id', 'national', { id: 'national' }],
  ])('is refused with %s', async (_, field, value, extra) => {
    const folder = aFolderOf([anOwnTarget({ id: 'ostby', ...extra })]);
    const database = await openDatabase({ engine: 'sqlite', file: ':memory:' });
    onTestFinished(() => database.close());
    const result = await loadData(database, { folder, now: new Date('2025-06-01') });
    const problems = result.outcome === 'refused' ? result.problems : [];
    expect(problems).toMatchObject([{ file: 'member-targets.json', value }]);
    expect(problems[0]?.field).toContain(field);
  });
});

test('the counts of an indicator add up to its present municipalities, value or not, for each target', async () => {
  const overviewOf = async (id: string) => (await getJson(app, `/api/indicators/${id}`)).body as IndicatorSummary;
  for (const [id, standing] of [
    ['organic-arable-land', 1],
    ['sludge-lead', 1],
    ['recycling', 3],
    ['household-waste', 0],
  ] as const) {
    const { pace, network } = await overviewOf(id);
    expect(pace).toHaveLength(standing);
    for (const { N, counts } of pace) {
      expect(N).toBe(Object.values(network.verdicts).reduce((sum, n) => sum + n, 0));
      expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(N);
    }
  }
  const { pace } = await overviewOf('recycling');
  expect(pace[0]?.counts.unknown).toBe(pace[0]?.N);
});
