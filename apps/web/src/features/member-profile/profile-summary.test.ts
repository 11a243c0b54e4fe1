import { describe, expect, test } from 'vitest';
import { texts as en } from '#i18n/en.ts';
import { texts as sv } from '#i18n/sv.ts';
import { aMember } from '#queries/member-for-tests.ts';
import type { IndicatorProfile, Profile } from '#queries/members.ts';
import { standingOf, summaryOf, summarySentences } from './profile-summary.ts';

type Verdict = IndicatorProfile['direction']['verdict'];

function anIndicator(id: string, verdict: Verdict, percentile?: number): IndicatorProfile {
  const level =
    percentile === undefined
      ? null
      : {
          year: 2022,
          rank: 3,
          tied: false,
          n: 94,
          N: 103,
          percentile,
          rankBand: null,
          quartile: percentile > 75 ? 1 : 3,
          median: 10,
          peerValues: [],
          practicallyEqual: false,
        };
  return {
    id,
    number: null,
    complements: null,
    applies: true,
    series: [],
    breaks: [],
    band: [],
    latest: null,
    level,
    levelUnknown: null,
    direction: {
      verdict,
      decidedBy: 'all-conditions',
      n: 10,
      firstYear: 2013,
      lastYear: 2022,
      slope: 1,
      p: 0.01,
      change: 9,
      materialChange: 1,
      ruleVersion: '1',
    },
    targets: [],
    pace: [],
    missing: null,
    nation: [],
  };
}

const aProfile = (...verdicts: Verdict[]): Profile => ({
  dataVersion: '1',
  member: aMember({ name: 'Aneby' }),
  set: 'tolv-2012',
  peers: { choice: 'all', members: [] },
  indicators: verdicts.map((verdict, i) => anIndicator(String(i), verdict)),
});

describe('what is said first of a member', () => {
  test.each<[Verdict[], string, string]>([
    [
      ['improving', 'leaning-right', 'worsening', 'no-clear-direction', 'too-few-values'],
      'Aneby går åt rätt håll i två nyckeltal och åt fel håll i ett. Ett har ingen tydlig riktning. 1 av 5 kan inte bedömas, eftersom det finns för få jämförbara år.',
      'Aneby is heading the right way in two indicators and the wrong way in one. One has no clear direction. 1 of 5 cannot be judged, because there are too few comparable years.',
    ],
    [
      ['improving', 'no-clear-direction', 'no-clear-direction'],
      'Aneby går åt rätt håll i ett nyckeltal. Inget går åt fel håll. Två har ingen tydlig riktning.',
      'Aneby is heading the right way in one indicator. None is going the wrong way. Two have no clear direction.',
    ],
    [
      ['worsening'],
      'Aneby går åt fel håll i ett nyckeltal. Inget går åt rätt håll.',
      'Aneby is heading the wrong way in one indicator. None is going the right way.',
    ],
    [
      ['no-clear-direction'],
      'Aneby rör sig inte tydligt åt något håll i de nyckeltal som kan bedömas.',
      'Aneby is not clearly moving either way in the indicators that can be judged.',
    ],
    [
      ['too-few-values', 'too-few-values'],
      'För Aneby går det inte att säga någon riktning: inget nyckeltal har minst fem jämförbara år.',
      'No direction can be stated for Aneby: no indicator has at least five comparable years.',
    ],
  ])('is true to %j in both languages', (verdicts, swedish, english) => {
    expect(summarySentences(aProfile(...verdicts), sv, '').join(' ')).toBe(swedish);
    expect(summarySentences(aProfile(...verdicts), en, '').join(' ')).toBe(english);
  });

  test('names the indicator it stands best in only when that is among the best quarter', () => {
    const best = summaryOf([anIndicator('a', 'improving', 90), anIndicator('b', 'improving', 97)]);
    expect(best.strongest?.id).toBe('b');
    expect(summaryOf([anIndicator('a', 'improving', 60)]).strongest).toBeNull();
  });
});

describe('the side of the median', () => {
  const band = [2018, 2019, 2020, 2021].map((year) => ({
    year,
    n: 90,
    N: 103,
    median: 10,
    q1: 8,
    q3: 12,
    mean: 10,
    line: 'solid' as const,
  }));
  const series = (...values: (number | null)[]) =>
    values.map((value, i) => ({
      year: 2018 + i,
      value,
      missing: value === null ? ('not-reported' as const) : null,
      source: 'kolada',
      definitionVersion: 1,
      flags: [],
      reference: null,
    }));

  const standing = (...values: (number | null)[]) =>
    standingOf({ series: series(...values), band, breaks: [], level: null });

  test('is told since the year from which it has not changed', () => {
    expect(standing(9, 11, 12, 13)).toEqual({ side: 'above', since: 2019 });
    expect(standing(9, 9, 12, 8)).toEqual({ side: 'below', since: null });
    expect(standing(9, 9, 9, 10)).toEqual({ side: 'at', since: null });
  });

  test('is told only of the years since a gap or a break, and of years that are there', () => {
    expect(standing(11, null, 12, 13)).toEqual({ side: 'above', since: 2020 });
    expect(standing(11, 12, 13, null)).toEqual({ side: 'above', since: 2018 });
    const broken = {
      series: series(11, 12, 13, 14),
      band,
      level: null,
      breaks: [{ year: 2020, kind: 'definition' as const, version: 2 }],
    };
    expect(standingOf(broken)).toEqual({ side: 'above', since: 2020 });
  });

  test('is neither where the value differs by less than its ordinary variation', () => {
    const { level } = anIndicator('a', 'improving', 60);
    const close = {
      series: series(11, 11, 11, 11),
      band,
      breaks: [],
      level: level && { ...level, practicallyEqual: true },
    };
    expect(standingOf(close)).toEqual({ side: 'at', since: null });
  });

  test('cannot be said where no year has both a value and a median', () => {
    expect(standing(null, null)).toBeNull();
    expect(standingOf({ series: series(11), band: [], breaks: [], level: null })).toBeNull();
  });
});

test.each([
  [1, '1:a'],
  [2, '2:a'],
  [3, '3:e'],
  [10, '10:e'],
  [11, '11:e'],
  [12, '12:e'],
  [21, '21:a'],
  [22, '22:a'],
  [93, '93:e'],
  [101, '101:a'],
  [111, '111:e'],
])('place %d is written %s in Swedish', (rank, written) => {
  expect(sv.member.rank(rank, false, 120)).toBe(`${written} av 120`);
  expect(sv.member.rank(rank, true, 120)).toBe(`delad ${written} av 120`);
});

test.each([
  [1, '1st'],
  [2, '2nd'],
  [3, '3rd'],
  [11, '11th'],
  [12, '12th'],
  [22, '22nd'],
  [103, '103rd'],
])('place %d is written %s in English', (rank, written) => {
  expect(en.member.rank(rank, true, 120)).toBe(`joint ${written} of 120`);
});
