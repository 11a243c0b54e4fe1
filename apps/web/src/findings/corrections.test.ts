import type { CorrectedFigure, CorrectionEffect } from '@ratthall/domain/correction';
import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { correctionTitle, effectSentences, figureSentence, type ToldCorrection } from './corrections.ts';
import { aMeasure, aTarget, units } from './finding-for-tests.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const names: Record<string, string> = { 2580: 'Luleå', 1382: 'Falkenberg', 604: 'Aneby' };

const about = (language: Language) => ({
  indicator: {
    ...aMeasure({ ...units.share, polarity: 'higher', name: { sv: 'Skyddad natur', en: 'Protected nature' } }),
    targets: [aTarget()],
  },
  nameOf: (code: string) => names[code] ?? code,
  language,
});

const figure = (value: number | null, more: Partial<CorrectedFigure> = {}): CorrectedFigure => ({
  value,
  missing: value === null ? 'late' : null,
  definitionVersion: 1,
  ...more,
});

const aCorrection = (changes: Partial<ToldCorrection> = {}): ToldCorrection => ({
  member: '2580',
  year: 2022,
  before: figure(13.2),
  after: figure(15),
  figures: 1,
  memberCount: 1,
  years: { from: 2022, to: 2022 },
  effects: [],
  moreEffects: 0,
  ...changes,
});

const many = aCorrection({
  member: null,
  year: null,
  before: null,
  after: null,
  figures: 178,
  memberCount: 97,
  years: { from: 2019, to: 2022 },
});

test('a correction is named by its indicator, member and year; many at once by how many', () => {
  expect(correctionTitle(aCorrection(), about('sv'))).toBe('Skyddad natur, Luleå 2022');
  expect(correctionTitle(many, about('sv'))).toBe('Skyddad natur, 178 värden 2019–2022');
  expect(correctionTitle(many, about('en'))).toBe('Protected nature, 178 values 2019–2022');
});

describe('what a figure was and is', () => {
  test.each<[string, Partial<ToldCorrection>, string, string]>([
    [
      'a value that became another',
      {},
      'Värdet ändrades från 13,2 till 15,0 %.',
      'The value was changed from 13.2 to 15.0%.',
    ],
    [
      'a value that was taken away',
      { after: figure(null, { missing: 'declined' }) },
      'Värdet 13,2 % togs bort. Skälet till att uppgift saknas: har avstått från att lämna.',
      'The value 13.2% was removed. Why there is none: declined to report.',
    ],
    [
      'a value that came',
      { before: figure(null) },
      'Värdet 15,0 % kom till. Tidigare saknades uppgift: kommer senare.',
      'The value 15.0% was added. Before, there was none: coming later.',
    ],
    [
      'another reason',
      { before: figure(null), after: figure(null, { missing: 'not-measured' }) },
      'Uppgift saknas fortfarande, men av ett annat skäl: förut ”kommer senare”, nu ”inte mätt”.',
      'There is still no value, but for another reason: before “coming later”, now “not measured”.',
    ],
    [
      'the same value by another definition',
      { after: figure(13.2, { definitionVersion: 2 }) },
      'Värdet 13,2 % är detsamma, men följer nu definition 2 i stället för 1.',
      'The value 13.2% is the same, but now follows definition 2 instead of 1.',
    ],
    [
      'the same value after a break',
      { after: figure(13.2) },
      'Värdet 13,2 % är detsamma, men vilka år det får jämföras med har ändrats.',
      'The value 13.2% is the same, but the years it may be compared with have changed.',
    ],
    [
      'a value that reads the same',
      { after: figure(13.21) },
      'Värdet ändrades så lite att det inte syns med de decimaler som visas: 13,2 % både förut och nu.',
      'The value was changed so little that it cannot be seen with the decimals that are shown: 13.2% both before and now.',
    ],
    [
      'many at once',
      many,
      '178 värden från 2019–2022 hos 97 medlemmar ändrades på en gång, när källans siffror lästes in på nytt.',
      '178 values of 2019–2022 from 97 members were changed at once, when the figures of the source were read in anew.',
    ],
  ])('%s', (_, changes, sv, en) => {
    expect(plain(figureSentence(aCorrection(changes), about('sv')))).toBe(sv);
    expect(plain(figureSentence(aCorrection(changes), about('en')))).toBe(en);
  });
});

const said = (effects: CorrectionEffect[], language: Language, changes: Partial<ToldCorrection> = {}) =>
  effectSentences(aCorrection({ effects, ...changes }), about(language)).map(plain);

describe('what it changed', () => {
  const own: CorrectionEffect[] = [
    { kind: 'mean', of: 'municipality', year: 2022, before: 20.1, after: 20.2, n: 94, N: 103 },
    { kind: 'median', of: 'region', year: 2022, before: null, after: 18.5, n: 5, N: 12 },
    { kind: 'direction', member: '2580', before: 'no-clear-direction', after: 'improving' },
    { kind: 'pace', member: '2580', target: 'aim', before: 'far-behind', after: 'on-track' },
    { kind: 'pace', member: '2580', target: 'own', before: 'unknown', after: 'too-early' },
    { kind: 'class', member: '2580', year: 2022, before: 3, after: 2 },
    { kind: 'quartile', member: '2580', year: 2022, before: 4, after: 3 },
    { kind: 'rank', member: '2580', year: 2022, before: 91, after: 60 },
    { kind: 'quartile', member: '1382', year: 2022, before: 3, after: 4 },
    { kind: 'ranks', members: 31 },
  ];

  test('is told of its own member first, then of the averages and of others', () => {
    expect(said(own, 'sv')).toEqual([
      'Riktningen för Luleå ändrades från ”Ingen tydlig riktning” till ”Förbättras”.',
      'Takten för Luleå mot målet 30 % till 2030 ändrades från ”Långt efter” till ”I takt med målet”.',
      'Takten för Luleå mot ett eget mål ändrades från ”Takten kan inte bedömas” till ”För tidigt att säga”.',
      'Luleå flyttades från tillståndsklass 3 till 2 (2022).',
      'Luleå flyttades från den sämsta till den näst sämsta fjärdedelen (2022).',
      'Luleå flyttades från plats 91 till 60 (2022).',
      'Medelvärdet för medlemskommunerna 2022 ändrades från 20,1 till 20,2 % (94 av 103 har värde).',
      'Medianen för medlemsregionerna 2022 kan nu anges: 18,5 % (5 av 12 har värde).',
      'Falkenberg flyttades från den näst sämsta till den sämsta fjärdedelen (2022).',
      '31 andra medlemmar fick en ny plats.',
    ]);
    expect(said(own, 'en')).toEqual([
      'The direction of Luleå was changed from “No clear direction” to “Improving”.',
      'The pace of Luleå towards the target 30% by 2030 was changed from “Far behind” to “On track”.',
      'The pace of Luleå towards a target of its own was changed from “Pace cannot be judged” to “Too early to say”.',
      'Luleå moved from status class 3 to 2 (2022).',
      'Luleå moved from the worst quarter to the second worst (2022).',
      'Luleå moved from place 91 to 60 (2022).',
      'The mean of the member municipalities in 2022 was changed from 20.1 to 20.2% (94 of 103 have a value).',
      'The median of the member regions in 2022 can now be given: 18.5% (5 of 12 have a value).',
      'Falkenberg moved from the second worst quarter to the worst (2022).',
      '31 other members got a new place.',
    ]);
  });

  test('can be that nothing is said any more', () => {
    const gone: CorrectionEffect[] = [
      { kind: 'quartile', member: '2580', year: 2022, before: 1, after: null },
      { kind: 'rank', member: '2580', year: 2022, before: 1, after: null },
      { kind: 'class', member: '2580', year: 2022, before: null, after: 1 },
      { kind: 'mean', of: 'region', year: 2022, before: 20.1, after: null, n: 4, N: 12 },
      { kind: 'ranks', members: 1 },
    ];
    expect(said(gone, 'sv')).toEqual([
      'Luleå hör nu till tillståndsklass 1 (2022).',
      'Luleå hör inte längre till någon fjärdedel (2022); förut var det den bästa.',
      'Luleå har inte längre någon plats (2022); förut var den 1.',
      'Medelvärdet för medlemsregionerna 2022 kan inte längre anges; förut var det 20,1 % (4 av 12 har värde).',
      'En annan medlem fick en ny plats.',
    ]);
    expect(said(gone, 'en')[3]).toBe(
      'The mean of the member regions in 2022 can no longer be given; before, it was 20.1% (4 of 12 have a value).',
    );
  });

  test('counts those who are too many to be told one by one, and says how many more there are', () => {
    const codes = ['1382', '0604', '0180', '0980'];
    const turned = codes.map((member) => ({
      kind: 'direction' as const,
      member,
      before: 'improving',
      after: 'worsening',
    }));
    expect(said(turned, 'sv')).toEqual(['Riktningen ändrades för fyra andra medlemmar.']);
    expect(said(turned, 'sv', { ...many, effects: turned, moreEffects: 12 })).toEqual([
      'Riktningen ändrades för fyra medlemmar.',
      'Därtill tolv ändringar till.',
    ]);
    expect(said(turned, 'en', { ...many, effects: turned, moreEffects: 1 })).toEqual([
      'The direction was changed for four members.',
      'And one more change.',
    ]);
  });

  test('is said to be nothing where it is nothing', () => {
    expect(said([], 'sv')).toEqual(['Inget omdöme, ingen plats och inget medelvärde ändrades.']);
    expect(said([], 'en')).toEqual(['No verdict, no place and no mean was changed.']);
  });
});
