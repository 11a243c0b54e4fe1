import { getCatalogue } from '@ratthall/contract/catalogue';
import { listMembers } from '@ratthall/contract/members';
import type { IndicatorProfile, Profile } from '@ratthall/contract/members';
import type { Overview } from '@ratthall/contract/network';
import type { Values } from '@ratthall/contract/values';
import type { Static } from 'typebox';
import { afterAll, describe, expect, test } from 'vitest';
import { getJson, openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

async function profileOf(code: string, query = ''): Promise<Profile> {
  const { status, body } = await getJson(app, `/api/members/${code}/profile${query}`);
  expect(status).toBe(200);
  return body;
}

async function indicatorOf(code: string, id: string, query = ''): Promise<IndicatorProfile> {
  return (await profileOf(code, query)).indicators.find((indicator) => indicator.id === id)!;
}

describe('published figures come out as they were published', () => {
  test.each([
    ['Luleå, household waste 2022', 'household-waste', '2580', 2022, 0, 462],
    ['Aneby, greenhouse gases 2022', 'ghg-total', '0604', 2022, 2, 6.07],
    ['Sorsele, protected nature 2021', 'protected-nature', '2422', 2021, 1, 54.7],
    ['Gotland, greenhouse gases in trading 2023', 'ghg-ets', '0980', 2023, 2, 24.15],
  ])('%s', async (_, id, code, year, decimals, expected) => {
    const set = id === 'ghg-ets' ? '?set=grona-2023' : '';
    const { series } = await indicatorOf(code, id, set);
    const value = series.find((row) => row.year === year)?.value;
    expect(Number(value?.toFixed(decimals))).toBe(expected);

    const { body } = await getJson(app, `/api/indicators/${id}/values?members=${code}&from=${year}&to=${year}`);
    expect((body as Values).rows).toEqual([expect.objectContaining({ member: code, year, value })]);

    const csv = (await app.inject(`/api/indicators/${id}/values.csv`)).body.split('\r\n');
    const lines = csv.map((line) => line.split(',')).filter((row) => row[1] === code && row[3] === String(year));
    expect(lines.map((row) => Number(row[4]))).toContain(value);
  });
});

test('the catalogue has both sets, the twelve as default, and every indicator of them', async () => {
  const { body } = await getJson(app, getCatalogue.url);
  const { sets, indicators } = body as Static<(typeof getCatalogue)['schema']['response'][200]>;
  expect(sets.map(({ id, isDefault }) => [id, isDefault])).toEqual([
    ['tolv-2012', true],
    ['grona-2023', false],
  ]);
  expect(indicators).toHaveLength(26);
  expect(
    sets.flatMap(({ entries }) => entries).every((entry) => indicators.some(({ id }) => id === entry.indicator)),
  ).toBe(true);
});

test('members come in Swedish alphabetical order, with Å, Ä and Ö last', async () => {
  const { body } = await getJson(app, listMembers.url);
  const { members } = body as Static<(typeof listMembers)['schema']['response'][200]>;
  const names = members.map(({ name }) => name);
  expect(members).toHaveLength(106);
  expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
  expect(names.slice(-4)).toEqual(['Öckerö', 'Örnsköldsvik', 'Östra Göinge', 'Övertorneå']);
  expect(names.indexOf('Ånge')).toBeGreaterThan(names.indexOf('Ystad'));
  expect(names.indexOf('Älmhult')).toBeGreaterThan(names.indexOf('Ånge'));
});

describe('a profile', () => {
  test('compares a municipality with all present municipalities when nobody says otherwise', async () => {
    const { peers, set } = await profileOf('2580');
    const { body } = await getJson(app, listMembers.url);
    const present = (body.members as { code: string; kind: string; leftYear: number | null }[])
      .filter(({ kind, leftYear }) => kind === 'municipality' && leftYear === null)
      .map(({ code }) => code);
    expect(set).toBe('tolv-2012');
    expect(peers.choice).toBe('all');
    expect(peers.members).toEqual(present.filter((code) => code !== '2580'));
  });

  test('never has a region among the peers of a municipality, nor the other way round', async () => {
    expect((await profileOf('2580', '?peers=0021,2582')).peers.members).toEqual(['2582']);
    expect((await profileOf('0021')).peers.members).toEqual(['0003']);
  });

  test('says of an indicator that is not made for regions only that it is not', async () => {
    expect(await indicatorOf('0021', 'sludge-lead')).toMatchObject({
      applies: false,
      series: [],
      latest: null,
      level: null,
      levelUnknown: 'not-applicable',
      direction: { verdict: 'too-few-values' },
      missing: { reason: 'not-applicable' },
    });
  });

  test('ranks a value among its peers: its own value and theirs are all there is', async () => {
    const { level, latest } = await indicatorOf('2580', 'household-waste');
    const better = level!.peerValues.filter((value) => value < latest!.value).length;
    expect(level).toMatchObject({ year: 2022, rank: better + 1, n: level!.peerValues.length + 1 });
    expect(level!.rankBand!.best).toBeLessThanOrEqual(level!.rank);
    expect(level!.rankBand!.worst).toBeGreaterThanOrEqual(level!.rank);
  });

  test('states no rank among fewer than five', async () => {
    expect(await indicatorOf('2580', 'household-waste', '?peers=2582,0180')).toMatchObject({
      level: null,
      levelUnknown: 'too-few-peers',
      latest: { year: 2022 },
    });
  });

  test('keeps a past member out of the peers, and still shows it', async () => {
    expect((await profileOf('2580')).peers.members).not.toContain('1382');
    expect((await profileOf('1382')).member.leftYear).toBe(2021);
  });

  test('says which of the covered years are missing when the present one is, latest first', async () => {
    const replies = await Promise.all(
      ['0120', '0125', '0139', '1382', '2580'].map((code) => app.inject(`/api/members/${code}/profile`)),
    );
    const profiles = replies.map((reply) => reply.json<Profile>());
    for (const { missing, series, latest } of profiles.flatMap(({ indicators }) => indicators)) {
      const absent = series
        .filter(({ value }) => value === null)
        .map(({ year }) => year)
        .reverse();
      if (missing) expect(missing.years).toEqual(absent.filter((year) => missing.years.includes(year)));
      else expect(latest).not.toBeNull();
    }
  });

  test('draws a break where the indicator was redefined', async () => {
    const { breaks } = await indicatorOf('0180', 'organic-food');
    expect(breaks).toEqual([
      { year: 2017, kind: 'definition', version: 2 },
      { year: 2019, kind: 'definition', version: 3 },
    ]);
  });
});

describe('values', () => {
  test('come from the shown source, and from another one on request', async () => {
    const sourcesAt = async (query: string) => {
      const { body } = await getJson(app, `/api/indicators/household-waste/values${query}`);
      return [...new Set((body as Values).rows.map(({ source }) => source))];
    };
    expect(await sourcesAt('')).toEqual(['kolada']);
    expect(await sourcesAt('?source=sekom')).toEqual(['sekom']);
  });

  test('have the nation and the network beside them, never among the members', async () => {
    const { body } = await getJson(app, '/api/indicators/protected-nature/values');
    const { rows, references } = body as Values;
    expect(new Set(references.map(({ area }) => area))).toEqual(new Set(['0000', 'NETWORK']));
    expect(rows.some(({ member }) => member === '0000')).toBe(false);
    const mean2021 = references.filter(({ area, year }) => area === 'NETWORK' && year === 2021);
    expect(mean2021.map(({ value }) => value)).toEqual([11.4]);
  });

  test('are sorted by member, then year', async () => {
    const { body } = await getJson(app, '/api/indicators/household-waste/values');
    const keys = (body as Values).rows.map(({ member, year }) => `${member} ${year}`);
    expect(keys).toEqual([...keys].sort());
  });
});

test('regions are never counted in the overview of the network', async () => {
  const { body } = await getJson(app, '/api/network/overview');
  const { kind, indicators } = body as Overview;
  expect(kind).toBe('municipality');
  expect(new Set(indicators.flatMap(({ years }) => years.map(({ N }) => N)))).toEqual(new Set([103]));
});
