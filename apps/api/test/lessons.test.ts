import type { IndicatorSummary } from '@ratthall/contract/indicators';
import type { Lessons, NetworkLessons } from '@ratthall/contract/lessons';
import type { MemberList } from '@ratthall/contract/members';
import type { Overview } from '@ratthall/contract/network';
import type { Values } from '@ratthall/contract/values';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { aDataFolder, anIndicator, aValueFile, type ValueFields } from './factories.ts';
import { getJson, openTestApp } from './test-app.ts';

const { app, close } = await openTestApp();
afterAll(close);

const answerOf = async <T>(url: string): Promise<T> => (await getJson(app, url)).body as T;
const lessons = async (url: string, id: string) =>
  (await answerOf<Lessons>(url)).indicators.find((one) => one.id === id)!;

describe('the peers that have improved', () => {
  test('are those with that verdict, with the largest change first, and with what was measured', async () => {
    const { improved, counts } = await lessons('/api/members/2580/lessons', 'household-waste');
    const { directions } = await answerOf<IndicatorSummary>('/api/indicators/household-waste');
    const { rows } = await answerOf<Values>('/api/indicators/household-waste/values');
    const { members } = await answerOf<MemberList>('/api/members');
    const peers = new Set(
      members
        .filter(({ code, kind, leftYear }) => kind === 'municipality' && leftYear === null && code !== '2580')
        .map(({ code }) => code),
    );
    const improving = directions
      .filter(({ member, direction }) => peers.has(member) && direction.verdict === 'improving')
      .sort((a, b) => a.direction.change! - b.direction.change!);
    expect(counts).toMatchObject({ peers: peers.size, improving: improving.length });
    expect(improved.map(({ member }) => member)).toEqual(improving.slice(0, 5).map(({ member }) => member));
    for (const { member, from, to, direction } of improved) {
      const valueIn = (year: number | null) => rows.find((row) => row.member === member && row.year === year)?.value;
      expect(from).toEqual({ year: direction.firstYear, value: valueIn(direction.firstYear) });
      expect(to).toEqual({ year: direction.lastYear, value: valueIn(direction.lastYear) });
    }
  });

  test('have their change measured by the spread of the network in the year it stands in', async () => {
    const { improved, spread, year } = await lessons('/api/members/2580/lessons', 'household-waste');
    const { latest } = (await answerOf<Overview>('/api/network/overview')).indicators.find(
      ({ id }) => id === 'household-waste',
    )!;
    expect(year).toBe(latest!.year);
    expect(spread).toBeCloseTo((latest!.q3! - latest!.q1!) / 1.349, 9);
    for (const { improvement, direction } of improved) {
      expect(improvement).toBeCloseTo(Math.abs(direction.change!) / spread!, 9);
    }
  });

  test('are looked for among the chosen ones only', async () => {
    const { improved, counts } = await lessons('/api/members/2580/lessons?peers=2083,1283', 'household-waste');
    expect(counts.peers).toBe(2);
    expect(improved.map(({ member }) => member)).toEqual(['2083', '1283']);
  });

  test('are regions for a region, whose spread is not known', async () => {
    const { improved, spread, best, bestUnknown } = await lessons('/api/members/0003/lessons', 'household-waste');
    expect(improved.every(({ member }) => member.startsWith('00'))).toBe(true);
    expect([spread, improved[0]?.improvement ?? null]).toEqual([null, null]);
    expect([best, bestUnknown]).toEqual([[], 'too-few-values']);
  });
});

describe('the peers that stand best', () => {
  test('have the places of the member’s own profile, and equal ones are not parted', async () => {
    const { best, own, counts } = await lessons('/api/members/2580/lessons', 'organic-food');
    const ranks = best.map(({ place }) => place!.rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(best.length).toBe(6);
    expect(best.slice(4).map(({ place }) => place!.tied)).toEqual([true, true]);
    expect(own.place!.n).toBe(counts.withValue + 1);
    const profile = await answerOf<{ indicators: { id: string; level: { rank: number } | null }[] }>(
      '/api/members/2580/profile',
    );
    expect(own.place!.rank).toBe(profile.indicators.find(({ id }) => id === 'organic-food')!.level!.rank);
  });

  test('do not include the member itself', async () => {
    const [first] = (await lessons('/api/members/2580/lessons', 'household-waste')).best;
    const { best, own } = await lessons(`/api/members/${first!.member}/lessons`, 'household-waste');
    expect(own.place!.rank).toBe(1);
    expect(best.map(({ member }) => member)).not.toContain(first!.member);
    expect(best[0]!.place!.rank).toBe(2);
  });
});

describe('the network', () => {
  test('lists everybody who has improved, indicator by indicator, and how many chance would give', async () => {
    const { indicators, n } = await answerOf<NetworkLessons>('/api/network/lessons');
    const overview = await answerOf<{ indicators: { id: string; verdicts: Record<string, number> }[] }>(
      '/api/network/overview',
    );
    for (const { id, counts, improved, expectedByChance, improvedUnknown } of indicators) {
      const { verdicts } = overview.indicators.find((one) => one.id === id)!;
      expect([counts.members, counts.improving, improved.length]).toEqual([n, verdicts.improving, verdicts.improving]);
      expect(counts.judged).toBe(n - verdicts['too-few-values']!);
      expect(expectedByChance).toBeCloseTo(0.025 * counts.judged, 9);
      expect(improvedUnknown === null).toBe(improved.length > 0);
    }
  });

  test('adds nothing up over the indicators', async () => {
    const answer = await answerOf<NetworkLessons>('/api/network/lessons');
    expect(Object.keys(answer).sort()).toEqual(['dataVersion', 'indicators', 'kind', 'n', 'ruleVersion', 'set']);
  });

  test('can be narrowed to a county, and to a member and its peers', async () => {
    const { members } = await answerOf<MemberList>('/api/members');
    const inCounty = members.filter(
      ({ countyCode, kind, leftYear }) => countyCode === '06' && kind === 'municipality' && leftYear === null,
    );
    const county = await answerOf<NetworkLessons>('/api/network/lessons?county=06');
    const peers = await answerOf<NetworkLessons>(`/api/network/lessons?member=${inCounty[0]!.code}&peers=county`);
    expect([county.n, peers.n]).toEqual([inCounty.length, inCounty.length]);
    expect(peers.indicators).toEqual(county.indicators);
  });

  test('is of regions when the member is one', async () => {
    const { kind, indicators } = await answerOf<NetworkLessons>('/api/network/lessons?member=0003');
    expect(kind).toBe('region');
    const named = indicators.flatMap(({ improved }) => improved.map(({ member }) => member));
    expect(named.every((member) => member.startsWith('00'))).toBe(true);
  });
});

describe('a small network', () => {
  const codes = ['0101', '0103'];
  const columns = 'code,slug,name,county_code,county,population,population_year,land_area_km2,skr_group,skr_group_name';
  const municipality = (code: string) =>
    `${code},m${code},M ${code},01,Ett län,1000,2020,10.5,A1,Storstäder,59.1,18.1,`;
  const series = (area: string, values: (string | null)[]): ValueFields[] =>
    values.map((value, i) => ({
      area,
      year: String(2016 + i),
      value: value ?? '',
      missing: value === null ? 'declined' : '',
    }));
  const text = (sv: string) => ({ sv, en: sv });
  const contact = { name: 'Anna Ek', email: 'anna@m0103.se', phone: null };
  const example = { id: 'sorting', member: '0103', indicator: 'waste', title: text('Sortering'), text: text('Så här') };
  const files = {
    'municipalities.csv': [`${columns},lat,lon,neighbours`, ...codes.map(municipality), ''].join('\n'),
    'members.csv': 'code,joined_year,left_year,last_seen_year,note\n0101,,,,\n0103,,,,\n',
    'population.csv': 'code,year,population,source\n',
    'indicators.json': JSON.stringify([
      anIndicator(),
      anIndicator({ id: 'sludge', polarity: 'none', appliesTo: ['municipality'] }),
    ]),
    'examples.json': JSON.stringify([{ ...example, url: 'https://m0103.se/sortering', contact }]),
    'values/official.csv': aValueFile(
      ...series('0101', ['500', null, '500', null, '500']),
      ...series('0103', ['500', '480', '460', null, '440', '420']),
    ),
  };

  async function smallAnswers(code: string) {
    const { app: small, close: closeSmall } = await openTestApp({ folder: aDataFolder(files) });
    onTestFinished(closeSmall);
    return ((await getJson(small, `/api/members/${code}/lessons`)).body as Lessons).indicators;
  }

  test('names who improved, whom to ask and the example they have given', async () => {
    const { improved, counts, spread } = (await smallAnswers('0101'))[0]!;
    expect(improved).toMatchObject([
      {
        member: '0103',
        from: { year: 2016, value: 500 },
        to: { year: 2021, value: 420 },
        direction: { verdict: 'improving', n: 5 },
        improvement: null,
        contact,
        examples: [{ id: 'sorting', url: 'https://m0103.se/sortering' }],
      },
    ]);
    expect([counts.judged, spread]).toEqual([1, null]);
  });

  test('never counts a missing year: three values are not judged, and nobody is named', async () => {
    const { improved, improvedUnknown, own, bestUnknown } = (await smallAnswers('0103'))[0]!;
    expect([improved, improvedUnknown, bestUnknown]).toEqual([[], 'too-few-judged', 'too-few-values']);
    expect(own).toMatchObject({ improvement: null, direction: { verdict: 'improving' } });
  });

  test('calls nobody best or improved where neither way is better', async () => {
    expect((await smallAnswers('0101'))[1]).toMatchObject({
      improved: [],
      improvedUnknown: 'no-polarity',
      best: [],
      bestUnknown: 'no-polarity',
    });
  });
});
