import type { NetworkWay } from '@ratthall/domain/annual-summary';
import { verdicts, type Verdict } from '@ratthall/domain/trend';
import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/language.ts';
import {
  coverageSentences,
  likeForLikeReason,
  wayTitle,
  yearParagraphs,
  yearTitle,
  type NetworkYear,
  type YearFigures,
} from './year.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const inBoth = (say: (language: Language) => string) => ({ sv: plain(say('sv')), en: plain(say('en')) });

const counted = (some: Partial<Record<Verdict, number>>) =>
  ({ ...Object.fromEntries(verdicts.map((verdict) => [verdict, 0])), ...some }) as Record<Verdict, number>;

const waysOf = (some: Partial<Record<NetworkWay, number>>): NetworkYear['ways'] => ({
  right: 0,
  wrong: 0,
  'no-clear-majority': 0,
  'too-few-judged': 0,
  'no-polarity': 0,
  ...some,
});

function aYear(known: Partial<YearFigures> = {}): YearFigures {
  return {
    id: 'household-waste',
    verdicts: counted({ improving: 26, worsening: 5 }),
    judged: 99,
    way: 'right',
    coverage: { N: 103, latest: { year: 2022, n: 99 }, before: { year: 2021, n: 99 }, round: { year: 2025, n: 0 } },
    likeForLikeUnknown: null,
    ...known,
  };
}

describe('the title of a year', () => {
  test.each([
    [
      { right: 4, 'too-few-judged': 13 },
      {
        sv: 'Fyra nyckeltal går åt rätt håll och inget åt fel håll. Om 13 av 17 går det inte att säga.',
        en: 'Four indicators are heading the right way and none the wrong way. For 13 of 17 it cannot be said.',
      },
    ],
    [
      { right: 1, wrong: 2 },
      {
        sv: 'Ett nyckeltal går åt rätt håll och två åt fel håll.',
        en: 'One indicator is heading the right way and two the wrong way.',
      },
    ],
    [
      { wrong: 1, 'no-clear-majority': 2 },
      {
        sv: 'Ett nyckeltal går åt fel håll och inget åt rätt håll.',
        en: 'One indicator is heading the wrong way and none the right way.',
      },
    ],
    [
      { 'no-clear-majority': 3 },
      {
        sv: 'Inget nyckeltal går tydligt åt rätt eller fel håll.',
        en: 'No indicator is clearly heading the right way or the wrong way.',
      },
    ],
    [
      { 'too-few-judged': 2, 'no-polarity': 1 },
      {
        sv: 'Det går inte att säga åt vilket håll nätverket går.',
        en: 'Which way the network is heading cannot be said.',
      },
    ],
  ])('of %o', (some, said) => {
    expect(inBoth((language) => yearTitle({ ways: waysOf(some) }, language))).toEqual(said);
  });
});

test('a year is told in words: its indicators, its members, and what chance would give', () => {
  const network: NetworkYear = {
    N: 103,
    ways: waysOf({ right: 1, 'too-few-judged': 1 }),
    members: { moreRight: 93, moreWrong: 1, asMany: 9, notJudged: 0 },
    verdicts: counted({ improving: 204, worsening: 11 }),
    judged: 422,
    expectedByChance: 21.1,
  };
  const few = aYear({
    id: 'x',
    way: 'too-few-judged',
    judged: 2,
    coverage: { ...aYear().coverage, latest: { year: 2019, n: 2 } },
  });
  const indicators = [aYear(), few];
  const say = (language: Language) =>
    yearParagraphs({ network, indicators }, () => 'Hushållsavfall', language).join('\n');
  expect(inBoth(say)).toEqual({
    sv: [
      'I utgåvan ingår två nyckeltal, delmått och komplement inräknade. Siffrorna är från 2019–2022; för 2025 finns uppgifter i inget nyckeltal ännu. Ett nyckeltal går åt rätt håll och inget åt fel håll. Om ett går det inte att säga något samlat: färre än tolv kommuner har så många år att de kan bedömas. Tydligast åt rätt håll: hushållsavfall, där 26 av de 99 kommuner som kan bedömas har förbättrats.',
      'Av 103 medlemskommuner har 93 förbättrats i fler nyckeltal än de har försämrats i, en har försämrats i fler, och för nio är det lika många. Räknat i enskilda utvecklingar, en för varje kommun och nyckeltal, kan 422 bedömas: 204 har förbättrats och 11 har försämrats. Slumpen ensam skulle ge ungefär 21 tydliga riktningar.',
    ].join('\n'),
    en: [
      'The edition has two indicators, sub-indicators and complements included. The figures are from 2019–2022; for 2025 there are figures in no indicator yet. One indicator is heading the right way and none the wrong way. For one nothing can be said of the whole: fewer than twelve municipalities have enough years to be judged. Most clearly the right way: hushållsavfall, where 26 of the 99 municipalities that can be judged have improved.',
      'Of 103 member municipalities, 93 have improved in more indicators than they have worsened in, one has worsened in more, and for nine the two are as many. Counted as single series, one for each municipality and indicator, 422 can be judged: 204 have improved and 11 have worsened. Chance alone would give about 21 clear directions.',
    ].join('\n'),
  });
});

describe('the finding of an indicator', () => {
  test.each([
    [{}, 'Åt rätt håll: 26 av 99 kommuner har förbättrats, fem har försämrats'],
    [
      { way: 'wrong', verdicts: counted({ improving: 1, worsening: 40 }) },
      'Åt fel håll: 40 av 99 kommuner har försämrats, en har förbättrats',
    ],
    [
      { way: 'no-clear-majority', verdicts: counted({ improving: 7, worsening: 6 }) },
      'Ingen tydlig övervikt: av 99 kommuner har sju förbättrats och sex försämrats',
    ],
    [{ way: 'no-clear-majority', verdicts: counted({}) }, 'Ingen av 99 kommuner har en säker riktning'],
    [{ way: 'too-few-judged', judged: 0 }, 'Riktningen går inte att säga: ingen kommun kan bedömas'],
    [{ way: 'too-few-judged', judged: 1 }, 'Riktningen går inte att säga: bara en kommun kan bedömas'],
    [
      { way: 'no-polarity', verdicts: counted({ increasing: 12, decreasing: 3 }) },
      'Av 99 kommuner har tolv ökat och tre minskat; inget av det är bättre',
    ],
  ] as const)('%o', (known, said) => {
    expect(wayTitle(aYear(known as Partial<YearFigures>), 'sv')).toBe(said);
  });
});

describe('how many stand behind it', () => {
  const of = (coverage: Partial<YearFigures['coverage']>) =>
    coverageSentences({ coverage: { ...aYear().coverage, ...coverage } }, 'sv').join(' ');

  test.each([
    [{}, '99 av 103 kommuner har värde för 2022, lika många som 2021.'],
    [{ before: { year: 2020, n: 98 } }, '99 av 103 kommuner har värde för 2022, en fler än 2020.'],
    [{ before: { year: 2021, n: 103 } }, '99 av 103 kommuner har värde för 2022, fyra färre än 2021.'],
    [{ before: null }, '99 av 103 kommuner har värde för 2022. Det är det första året.'],
    [
      { round: { year: 2025, n: 3 } },
      '99 av 103 kommuner har värde för 2022, lika många som 2021. För 2025 finns uppgift från tre kommuner, vilket är för få för att stå för året.',
    ],
    [{ latest: null, before: null }, 'Ingen av 103 kommuner har något värde.'],
  ])('%o', (coverage, said) => {
    expect(of(coverage)).toBe(said);
  });

  test('a change like for like that is not stated says why', () => {
    expect(likeForLikeReason(aYear(), 'sv')).toBeNull();
    expect(likeForLikeReason(aYear({ likeForLikeUnknown: 'too-few' }), 'sv')).toBe(
      'Hur samma kommuner har ändrats går inte att säga: färre än fem har jämförbara värden båda åren.',
    );
  });
});
