import type { Comparison } from '@ratthall/contract/comparisons';
import type { IndicatorSummary } from '@ratthall/contract/indicators';
import type { Profile } from '@ratthall/contract/members';
import type { Values } from '@ratthall/contract/values';
import { asShown } from '@ratthall/domain/shown';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { aDataFolder, anIndicator, aValueFile } from './factories.ts';
import { getJson, openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

async function compare(query: string): Promise<Comparison> {
  const { status, body } = await getJson(app, `/api/comparison?${query}`);
  expect([status, body.code]).toEqual([200, undefined]);
  return body as Comparison;
}

const eight = '1382,2580,0980,1283,0604,0180,2422,0126';
const all = await compare(`members=${eight}`);

describe('members side by side', () => {
  test('come in the order that was asked for, in every indicator of the set', () => {
    expect(all.members.map(({ code }) => code).join()).toBe(eight);
    expect(all.indicators).toHaveLength(17);
    for (const { cells, series, change } of all.indicators) {
      expect(cells.map(({ member }) => member).join()).toBe(eight);
      expect(series.map(({ member }) => member).join()).toBe(eight);
      if (change) expect(change.rows.map(({ member }) => member).join()).toBe(eight);
    }
  });

  test('have the values that are published, and blank where nothing is', async () => {
    for (const id of ['household-waste', 'organic-food', 'certified-schools']) {
      const { rows } = (await getJson(app, `/api/indicators/${id}/values`)).body as Values;
      const found = all.indicators.find((one) => one.id === id)!;
      const published = (member: string, year: number | null) =>
        rows.find((row) => row.member === member && row.year === year);
      for (const { member, value, missing } of found.cells) {
        const row = published(member, found.year);
        expect([id, member, value, missing]).toEqual([id, member, row?.value ?? null, row?.missing ?? null]);
      }
      for (const { member, values, gaps } of found.series) {
        expect(values).toEqual(found.years.map((year) => published(member, year)?.value ?? null));
        expect(gaps.map(({ year }) => year)).toEqual(found.years.filter((_, i) => values[i] === null));
      }
    }
  });

  test('have no place, class or change where they have no value', () => {
    const blank = all.indicators.flatMap(({ cells }) => cells).filter(({ value }) => value === null);
    expect(blank.length).toBeGreaterThan(20);
    for (const { missing, rank, percentile, quartile, statusClass, comparable } of blank) {
      expect(missing).not.toBeNull();
      expect({ rank, percentile, quartile, statusClass, comparable }).toEqual({
        rank: null,
        percentile: null,
        quartile: null,
        statusClass: null,
        comparable: false,
      });
    }
  });

  test('have the place that their own profile gives them, in the same year', async () => {
    let checked = 0;
    for (const code of ['0980', '2580', '0604']) {
      const { indicators } = await compare(`members=${code}`);
      const profile = (await getJson(app, `/api/members/${code}/profile`)).body as Profile;
      for (const { id, level, latest } of profile.indicators) {
        const found = indicators.find((one) => one.id === id);
        if (!found || !level || latest?.year !== found.year || !found.cells[0]!.comparable) continue;
        const { rank, tied, n, percentile, quartile, median } = level;
        expect(found.cells[0]).toMatchObject({ rank: { rank, tied, n }, percentile, quartile, value: latest.value });
        expect(found.reference.median).toBeCloseTo(median, 9);
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(10);
  });

  test('stand in the year that the indicator stands in, and are of the network’s median', async () => {
    const { body } = await getJson(app, '/api/indicators/household-waste');
    const { latest } = (body as IndicatorSummary).network;
    const waste = (await compare('members=2580')).indicators.find(({ id }) => id === 'household-waste')!;
    expect(waste.year).toBe(latest?.year);
    expect(waste.reference).toMatchObject({ n: latest?.n, N: latest?.N, median: latest?.median, q1: latest?.q1 });
    expect(waste.reference.values).toHaveLength(latest?.n ?? 0);
  });

  test('are read against the peers of the first; who is not of them has no rank there', async () => {
    const { members, indicators, peers } = await compare('members=2580,0604,1283&peers=0604,0980,0126,1382,0180,0021');
    expect(members.map(({ inGroup }) => inGroup)).toEqual([true, true, false]);
    const waste = indicators.find(({ id }) => id === 'household-waste')!;
    expect(waste.reference.N).toBe(peers.N);
    expect(waste.cells[0]?.rank?.n).toBe(waste.reference.n);
    expect(waste.cells[2]).toMatchObject({ comparable: true, rank: null, percentile: expect.any(Number) });
  });

  test('have no rank when the first is a past member, which takes no place among its peers', async () => {
    const { members, peers, indicators } = await compare('members=1382,2580');
    expect(members.map(({ inGroup }) => inGroup)).toEqual([false, true]);
    const asOther = await compare('members=2580,1382');
    expect(peers.N).toBe(asOther.peers.N);
    for (const [i, { cells, reference }] of indicators.entries()) {
      expect(cells[0]?.rank).toBeNull();
      expect(reference).toEqual(asOther.indicators[i]?.reference);
      expect(cells[0]).toEqual(asOther.indicators[i]?.cells[1]);
    }
  });

  test('have nobody to be placed among where none of the group has a value, which is no other definition', async () => {
    const { indicators } = await compare('members=2409,0604&peers=county&indicators=organic-food&year=2022');
    const { reference, cells } = indicators[0]!;
    expect(reference).toMatchObject({ n: 0, median: null, values: [] });
    expect(cells[0]).toMatchObject({ value: null, comparable: false });
    expect(cells[1]).toMatchObject({ value: expect.any(Number), comparable: true });
    expect(cells[1]).toMatchObject({ rank: null, percentile: null, quartile: null });
  });

  test('have their status class by the definition that the value follows', () => {
    const waste = all.indicators.find(({ id }) => id === 'household-waste')!;
    for (const { value, statusClass, definitionVersion } of waste.cells) {
      if (value === null) continue;
      expect(definitionVersion).toBe(1);
      const index = value < 380 ? 1 : value < 500 ? 2 : value < 650 ? 3 : 4;
      expect(statusClass).toEqual({ index, of: 4 });
    }
  });

  test('are not placed by a value of another definition than most have, which is still shown', async () => {
    const reason = { sv: 'Ny', en: 'New' };
    const definitions = [
      { version: 1, validFrom: 2000, change: 'first' as const, reason, classes: null },
      { version: 2, validFrom: 2020, change: 'break' as const, reason, classes: null },
    ];
    const folder = aDataFolder({
      'indicators.json': JSON.stringify([anIndicator({ definitions }), anIndicator({ id: 'sludge' })]),
      'members.csv': 'code,joined_year,left_year,last_seen_year,note\n0101,,,,\n0102,,,,\n0103,,,,\n',
      'values/official.csv': aValueFile(
        { area: '0101', definition: '2' },
        { area: '0102', definition: '2' },
        { area: '0103', definition: '1', value: '300' },
        { area: '0103', definition: '1', value: '310', year: '2019' },
        { area: '0101', definition: '1', value: '420', year: '2019' },
      ),
    });
    const small = await openTestApp({ folder });
    onTestFinished(small.close);
    const url = '/api/comparison?members=0101,0103&from=2019&to=2020';
    const [waste] = ((await getJson(small.app, url)).body as Comparison).indicators;
    expect(waste?.cells).toMatchObject([
      { value: 400, comparable: true, definitionVersion: 2 },
      { value: 300, comparable: false, definitionVersion: 1, rank: null, percentile: null, quartile: null },
    ]);
    expect(waste?.reference).toMatchObject({ n: 2, N: 3, median: null, values: [400, 400] });
    expect(waste?.change?.rows).toEqual([
      { member: '0101', reason: 'other-definition' },
      { member: '0103', before: 310, after: 300, change: -10, way: 'right' },
    ]);
  });

  test('that are regions are compared with regions, and not in what is not made for them', async () => {
    const { kind, peers, indicators } = await compare('members=0021,0003');
    expect(kind).toBe('region');
    expect(peers.N).toBeLessThan(25);
    const sludge = indicators.find(({ id }) => id === 'sludge-lead')!;
    expect(sludge).toMatchObject({ applies: false, year: null, change: null });
    expect(sludge.cells.map(({ missing }) => missing)).toEqual(['not-applicable', 'not-applicable']);
  });
});

describe('the change between two years', () => {
  test('is of the years that were asked for', async () => {
    const { indicators } = await compare('members=2580,1382&indicators=organic-arable-land&from=2015&to=2020');
    const { change, series, years } = indicators[0]!;
    expect(change).toMatchObject({ from: 2015, to: 2020 });
    for (const [i, row] of change!.rows.entries()) {
      const [before, after] = [2015, 2020].map((year) => series[i]!.values[years.indexOf(year)]!);
      const difference = asShown(after!, 1) - asShown(before!, 1);
      expect(row).toMatchObject({ before, after, change: expect.closeTo(difference, 9) });
    }
  });

  test('otherwise crosses no break of the definition, at most ten years back', async () => {
    const { indicators } = await compare('members=2580');
    const spans = indicators.flatMap(({ id, change }) => (change ? [[id, change.from, change.to]] : []));
    expect(spans).toContainEqual(['household-waste', 2012, 2022]);
    for (const [, from, to] of spans) expect(Number(to) - Number(from)).toBeLessThanOrEqual(10);
  });

  test('says why where it cannot be said, and counts the peers that it can be said of', async () => {
    const { indicators } = await compare('members=2580,1382&indicators=household-waste,organic-food&from=1990&to=2022');
    for (const { change } of indicators) {
      expect(change!.rows.map((row) => 'reason' in row && row.reason)).not.toContain(false);
      expect(change!.peers).toMatchObject({ n: 0, median: null });
    }
  });
});

test.each([
  ['members=', 'request.invalid', 'members'],
  ['', 'request.invalid', 'members'],
  [`members=${eight},0127`, 'request.invalid', 'members'],
  ['members=2580,9999', 'request.invalid', 'members'],
  ['members=2580,2580', 'request.invalid', 'members'],
  ['members=2580,0021', 'members.mixed', 'members'],
  ['members=2580&indicators=happiness', 'request.invalid', 'indicators'],
  ['members=2580&peers=friends', 'request.invalid', 'peers'],
  ['members=2580&peers=group-none', 'peers.not-found', 'peers'],
  ['members=2580&from=2020&to=2020', 'request.invalid', 'from'],
  ['members=2580&year=soon', 'request.invalid', 'year'],
  ['members=2580&set=none', 'indicator-set.not-found', 'set'],
])('?%s is refused with a code and the field', async (query, code, field) => {
  const { status, body } = await getJson(app, `/api/comparison?${query}`);
  expect([status, body.code]).toEqual([400, code]);
  expect(body.issues[0]).toMatchObject({ field, expected: expect.stringMatching(/./) });
});

test('who is of another kind is named', async () => {
  const { body } = await getJson(app, '/api/comparison?members=2580,0021,1382,0003');
  expect(body.issues[0].value).toBe('0021,0003');
});
