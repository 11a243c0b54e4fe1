import { noFigureChanges } from '@ratthall/domain/figure-changes';
import type { MeanChange } from '@ratthall/domain/mean-change';
import { describe, expect, test } from 'vitest';
import {
  changesSummary,
  figureSentence,
  figuresSentence,
  indicatorChangeSentence,
  meanWords,
  turnsSentence,
  turnWords,
  type Changed,
  type Changes,
} from './edition-changes.ts';
import { aMeasure, units } from './finding-for-tests.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const both = (say: (language: 'sv' | 'en') => string) => ({ sv: plain(say('sv')), en: plain(say('en')) });
const noTurns = { direction: 0, pace: 0, class: 0, quartile: 0 };

const some: Changes = {
  edition: '2026.1',
  since: '2025.1',
  figures: noFigureChanges(),
  judged: 1_777,
  turned: noTurns,
  rules: [],
  members: { joined: 0, left: 0 },
  indicators: [{ changes: [] }],
};

const noMean: MeanChange = { before: null, after: null, same: null, parts: null, unknown: 'no-mean' };

const changed = (known: Partial<Changed> = {}): Changed => ({
  ...aMeasure(),
  figures: noFigureChanges(),
  judged: 105,
  turned: noTurns,
  unseen: 0,
  years: [],
  mean: noMean,
  directions: [],
  ...known,
});

describe('all that changed between two editions', () => {
  test('is told in one paragraph', () => {
    const figures = { ...noFigureChanges(), added: 212, revised: 3, removed: 1, reason: 2, relabelled: 1 };
    const all: Changes = {
      ...some,
      figures,
      turned: { direction: 14, pace: 1, class: 2, quartile: 40 },
      rules: [{ rule: 'direction', before: '1', after: '2' }],
      members: { joined: 2, left: 1 },
      indicators: [{ changes: ['name'] }, { changes: [] }],
    };
    expect(both((language) => changesSummary(all, language).join(' '))).toEqual({
      sv: 'Från utgåva 2025.1 till 2026.1 har 212 värden tillkommit, tre rättats, ett tagits bort, två värden som saknas fått ett annat skäl och ett värde fått en annan definition, källa eller anmärkning. Av 1 777 omdömen om riktning ändrades 14. I övrigt ändrades ett omdöme om takt, två tillståndsklasser och 40 kvartiler. För ett nyckeltal ändrades något i namn, definition eller mål. Reglerna för riktning ändrades. Två medlemmar har kommit med och en medlem har lämnat.',
      en: 'From edition 2025.1 to 2026.1, 212 values have been added, three have been corrected, one has been removed, two missing values have been given another reason and one value has been given another definition, source or remark. Of 1,777 verdicts on direction, 14 changed. Apart from that, one verdict on pace, two status classes and 40 quartiles changed. For one indicator something changed in name, definition or target. The rules for direction have changed. Two members have joined and one member has left.',
    });
  });

  test('is said to be nothing where it is nothing', () => {
    expect(both((language) => changesSummary(some, language).join(' '))).toEqual({
      sv: 'Från utgåva 2025.1 till 2026.1 har inget värde ändrats. Inget av 1 777 omdömen om riktning ändrades. Nyckeltalens namn, definitioner och mål är desamma. Reglerna är desamma. Medlemmarna är desamma.',
      en: 'From edition 2025.1 to 2026.1, no value has changed. None of 1,777 verdicts on direction changed. The names, definitions and targets of the indicators are the same. The rules are the same. The members are the same.',
    });
    expect([figuresSentence(changed(), 'sv'), turnsSentence(changed(), 'sv')]).toEqual([null, null]);
  });
});

test('what changed of an indicator names the years, and the commonest ways in which verdicts turned', () => {
  const one = changed({
    figures: { ...noFigureChanges(), added: 102, revised: 1 },
    unseen: 1,
    years: [{ year: 2021 }, { year: 2022 }],
    turned: { ...noTurns, direction: 9, quartile: 1 },
    directions: [
      { before: 'no-clear-direction', after: 'improving', n: 4 },
      { before: 'worsening', after: 'no-clear-direction', n: 2 },
      { before: 'too-few-values', after: 'leaning-right', n: 1 },
      { before: 'improving', after: 'leaning-right', n: 1 },
      { before: 'improving', after: 'worsening', n: 1 },
    ],
  });
  expect(both((language) => figuresSentence(one, language)!)).toEqual({
    sv: 'Här har 102 värden tillkommit och ett rättats (2021–2022). Ett av de rättade värdena ändrades så lite att det inte syns i decimalerna.',
    en: '102 values have been added and one has been corrected (2021–2022). One of the corrections is too small for the decimals shown.',
  });
  expect(both((language) => turnsSentence(one, language)!)).toEqual({
    sv: 'Av 105 omdömen om riktning ändrades nio: fyra från ”Ingen tydlig riktning” till ”Förbättras”, två från ”Försämras” till ”Ingen tydlig riktning”, ett från ”Kan inte bedömas” till ”Lutar åt rätt håll” och två på andra sätt. I övrigt ändrades en kvartil.',
    en: 'Of 105 verdicts on direction, nine changed: four from “No clear direction” to “Improving”, two from “Worsening” to “No clear direction”, one from “Cannot be judged” to “Leaning the right way” and two in other ways. Apart from that, one quartile changed.',
  });
});

const none = { change: 0, n: 0 };

const moved: MeanChange = {
  before: { year: 2021, n: 99, N: 103, version: 1, mean: 462.2, median: 460 },
  after: { year: 2022, n: 98, N: 102, version: 1, mean: 448.4, median: 450 },
  same: { n: 96, before: { mean: 462, median: 460 }, after: { mean: 452, median: 451 } },
  parts: {
    'new-year': { change: -9.4, n: 96 },
    revised: { change: -0.6, n: 1 },
    members: { change: -3.8, n: 1 },
    answers: none,
    definition: none,
  },
  unknown: null,
};

describe('why a mean moved', () => {
  const say = (mean: MeanChange, more: Partial<Changed> = {}) =>
    (['sv', 'en'] as const).map((language) => {
      const { sentence, parts, median } = meanWords(changed({ mean, ...more }), language);
      return [sentence, ...parts.map(({ size, text }) => `${size}: ${text}`), median].flatMap((said) =>
        said === null ? [] : plain(said),
      );
    });

  test('is told in parts that add up as they are printed', () => {
    expect(say(moved)).toEqual([
      [
        'Medelvärdet sjönk med 14 kg per person, från 462 (2021; 99 av 103 kommuner) till 448 (2022; 98 av 102 kommuner).',
        '−9: utvecklingen 2021–2022 i 96 kommuner med jämförbara värden för båda åren',
        '−1: rättade värden för 2021 i en kommun',
        '−4: en kommun som har kommit med i eller lämnat nätverket',
        'Medianen gick från 460 till 450. Bland de 96 som kan jämföras gick den från 460 till 451.',
      ],
      [
        'The mean fell by 14 kg per person, from 462 (2021; 99 of 103 municipalities) to 448 (2022; 98 of 102 municipalities).',
        '−9: the development 2021–2022 in 96 municipalities with comparable values for both years',
        '−1: corrected values for 2021 in one municipality',
        '−4: one municipality that joined or left the network',
        'The median went from 460 to 450. Among the 96 that can be compared it went from 460 to 451.',
      ],
    ]);
  });

  test('is not told where values cannot be compared, are too few, or there is no mean', () => {
    const unknown = (why: MeanChange['unknown']) => say({ ...moved, same: null, parts: null, unknown: why })[0]![0];
    expect(unknown('other-definition')).toContain('De två kan inte jämföras: värdena följer olika definitioner');
    expect(unknown('too-few-same')).toContain('så det går inte att säga varför');
    expect(say({ ...noMean, after: moved.after })[0]).toEqual([
      'Medelvärdet är 448 kg per person (2022; 98 av 102 kommuner). I den tidigare utgåvan kunde inget anges.',
    ]);
    expect(say({ ...noMean, before: moved.before })[1]).toEqual([
      'The mean was 462 kg per person (2021; 99 of 103 municipalities). In the later edition none can be stated.',
    ]);
    expect(say(noMean)).toEqual([[], []]);
  });

  test('speaks of percentage points, and of nothing where nothing can be seen', () => {
    expect(say(moved, units.share)[0]![0]).toContain(
      'Medelvärdet sjönk med 13,8 procentenheter, från 462,2 (2021; 99 av 103 kommuner) till 448,4 % (2022',
    );
    const own = { 'new-year': none, revised: { change: -10, n: 2 }, members: { change: 10, n: 1 } };
    const still = { ...moved, after: moved.before, parts: { ...moved.parts!, ...own } };
    expect(say(still)[0]).toEqual([
      expect.stringContaining('Medelvärdet är oförändrat, 462 kg per person (2021; 99 av 103 kommuner).'),
      '−10: rättade värden för 2021 i två kommuner',
      '+10: en kommun som har kommit med i eller lämnat nätverket',
      expect.stringContaining('Medianen är oförändrad, 460.'),
    ]);
  });
});

const side = (value: number | null, missing: 'declined' | 'late' | null = null) => ({
  value,
  missing,
  definitionVersion: 1,
  source: 'kolada',
  flags: [],
  note: null,
});

test.each([
  ['revised', side(20), side(24.4), 'Luleå 2021: 20 kg per person rättades till 24 kg per person.'],
  ['revised', side(24.3), side(24.4), 'Luleå 2021: 24 kg per person rättades med mindre än vad decimalerna visar.'],
  ['removed', side(0), side(null, 'declined'), 'Luleå 2021: 0 kg per person togs bort: har avstått från att lämna.'],
  [
    'reason',
    side(null, 'late'),
    side(null, 'declined'),
    'Luleå 2021: saknas fortfarande; skälet var ”kommer senare” och är nu ”har avstått från att lämna”.',
  ],
  [
    'relabelled',
    side(5),
    side(5),
    'Luleå 2021: 5 kg per person som förut, men med en annan definition, källa eller anmärkning.',
  ],
] as const)('a figure that is %s is told with its value before and after', (kind, before, after, said) => {
  const about = { name: 'Luleå', indicator: aMeasure() };
  expect(plain(figureSentence({ kind, year: 2021, before, after }, about, 'sv'))).toBe(said);
});

test('a verdict that turned is told with why', () => {
  const turn = { aspect: 'class', before: null, after: { index: 2, of: 5 }, why: ['revised-value', 'peers'] } as const;
  expect(turnWords({ ...turn, why: [...turn.why] }, 'sv')).toEqual({
    aspect: 'Klass',
    before: 'ingen',
    after: 'klass 2 av 5',
    why: 'ett eget värde rättades och andras värden ändrades',
  });
  expect(turnWords({ aspect: 'pace', before: 'far-behind', after: 'met', why: ['rule'] }, 'en')).toMatchObject({
    aspect: 'Pace',
    why: 'the rule changed',
  });
});

test('what an indicator is, is told from what to what', () => {
  const say = (what: 'classes' | 'polarity' | 'name', before: never, after: never) =>
    both((language) => indicatorChangeSentence({ what, subject: '2', before, after }, language));
  expect(say('classes', [20, 30.5] as never, [25, 35] as never)).toEqual({
    sv: 'Gränserna för tillståndsklasserna (version 2 av definitionen) var 20 och 30,5 och är nu 25 och 35.',
    en: 'The bounds of the status classes (version 2 of the definition) were 20 and 30.5 and are now 25 and 35.',
  });
  expect(say('polarity', 'lower' as never, 'none' as never).sv).toBe(
    'Vad som är bättre ändrades, från ”Lägre är bättre” till ”Varken högre eller lägre är bättre”.',
  );
  expect(say('name', { sv: 'Avfall', en: 'Waste' } as never, { sv: 'Sopor', en: 'Rubbish' } as never)).toEqual({
    sv: 'Namnet ändrades från ”Avfall” till ”Sopor”.',
    en: 'The name changed from “Waste” to “Rubbish”.',
  });
});
