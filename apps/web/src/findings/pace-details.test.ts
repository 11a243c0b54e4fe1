import type { Target } from '@ratthall/domain/indicator';
import { paceOf, standingTargets } from '@ratthall/domain/target';
import { describe, expect, test } from 'vitest';
import type { Language } from '#i18n/language.ts';
import { aimsOf, nearestAim } from './aims.ts';
import { aMeasure, aPace, units } from './finding-for-tests.ts';
import type { OwnedTarget } from './finding.ts';
import { paceDetails, paceLine, secondOpinion } from './pace-details.ts';
import { drawnTargets } from './target-marks.ts';

const indicator = aMeasure({
  ...units.wholeShare,
  polarity: 'higher',
  definitions: [{ version: 1, validFrom: 2000, change: 'first', reason: { sv: '', en: '' }, classes: null }],
});

const aTarget = (extra: Partial<OwnedTarget> = {}): OwnedTarget => ({
  id: 'aim',
  owner: 'national',
  kind: 'value',
  value: 30,
  year: 2030,
  baseYear: 2020,
  baseValue: null,
  milestones: [],
  decided: null,
  reference: { sv: '', en: '' },
  url: null,
  replaces: null,
  ...extra,
});

/** What a profile says of values from 2020 on. */
function profileOf(values: (number | null)[], targets: OwnedTarget[] = [aTarget()], until?: number) {
  const series = values.map((value, i) => ({
    year: 2020 + i,
    value,
    missing: value === null ? ('late' as const) : null,
    definitionVersion: 1,
    source: 'own',
    reference: null,
    flags: [],
  }));
  const aim = (target: Target) => paceOf(series, indicator, { target, until: until ?? 2019 + values.length });
  return { targets, pace: standingTargets(targets).map(aim) };
}

const lineOf = (profile: ReturnType<typeof profileOf>) => paceLine(aimsOf(profile)[0]!, indicator, 'sv');

const textOf = (profile: ReturnType<typeof profileOf>, language: Language) =>
  paceDetails(aimsOf(profile)[0]!, indicator, language).join(' ').replaceAll('\u00a0', ' ');

describe('the line of a row', () => {
  const limit = [aTarget({ kind: 'limit', year: null })];
  test.each([
    [
      'what is needed and what has been managed',
      profileOf([10, 11, 12]),
      'Behöver +2,3 procentenheter per år. Sedan 2020: +1,0 per år.',
    ],
    ['nothing more when the target is met', profileOf([10, 11, 31]), ''],
    [
      'what is missing when the year has passed',
      profileOf([10, 11, 12], [aTarget({ year: 2022 })]),
      'Det fattas 18 procentenheter.',
    ],
    [
      'how many values are inside a limit',
      profileOf([31, 29, null, 30], limit),
      '2 av 3 värden inom gränsen de senaste fem åren.',
    ],
    ['that there is only one', profileOf([29], limit), 'Ett värde på fem år, utanför gränsen.'],
    ['how old the latest value is', profileOf([10, 11, 12], [aTarget()], 2028), 'Senaste värdet är från 2022.'],
    ['what is needed, when nothing could be managed yet', profileOf([10]), 'Behöver +2,0 procentenheter per år.'],
  ])('says %s', (_, profile, expected) => {
    expect(lineOf(profile).replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

describe('the sentences of an opened row', () => {
  test.each([
    [
      'few values',
      profileOf([10, 11, 12]),
      'Vägen går från 10 % 2020 till 30 % 2030. Till och med 2022 är 50 % av den planerade ändringen gjord. Det återstår 18 procentenheter. För att nå dit behöver värdet öka 2,3 procentenheter om året från 2022; sedan 2020 har det ökat omkring 1,0 om året.',
      'The path goes from 10% in 2020 to 30% in 2030. By 2022, 50% of the planned change has been made. What remains is 18 percentage points. To get there the value needs to rise by 2.3 percentage points a year from 2022; since 2020 it has risen by about 1.0 a year.',
    ],
    [
      'five values, read on their line',
      profileOf([10, 12, 14, 16, 17]),
      'Vägen går från 10 % 2020 till 30 % 2030. Till och med 2024 är 100 % av den planerade ändringen gjord, räknat på den linje som värdena följer (88 % räknat bara på det senaste värdet). Det återstår 13 procentenheter. För att nå dit behöver värdet öka 2,2 procentenheter om året från 2024; sedan 2020 har det ökat omkring 2,0 om året.',
      'The path goes from 10% in 2020 to 30% in 2030. By 2024, 100% of the planned change has been made, by the line that the values follow (88% by the latest value alone). What remains is 13 percentage points. To get there the value needs to rise by 2.2 percentage points a year from 2024; since 2020 it has risen by about 2.0 a year.',
    ],
    [
      'the wrong way',
      profileOf([10, 9, 8]),
      'Vägen går från 10 % 2020 till 30 % 2030. Till och med 2022 har värdena rört sig bort från målet. Det återstår 22 procentenheter. För att nå dit behöver värdet öka 2,8 procentenheter om året från 2022; sedan 2020 har det i stället minskat omkring 1,0 om året.',
      'The path goes from 10% in 2020 to 30% in 2030. By 2022, the values have moved away from the target. What remains is 22 percentage points. To get there the value needs to rise by 2.8 percentage points a year from 2022; since 2020 it has instead fallen by about 1.0 a year.',
    ],
    [
      'a later start',
      profileOf([null, 10, 12]),
      'Vägen går från 10 % 2021 till 30 % 2030. Målet räknas från 2020, men det första jämförbara värdet är från 2021. Det har gått mindre än en femtedel av tiden, eller finns färre än tre värden. Det återstår 18 procentenheter. För att nå dit behöver värdet öka 2,3 procentenheter om året från 2022; sedan 2021 har det ökat omkring 2,0 om året.',
      'The path goes from 10% in 2021 to 30% in 2030. The target counts from 2020, but the first comparable value is from 2021. Less than a fifth of the time has gone, or there are fewer than three values. What remains is 18 percentage points. To get there the value needs to rise by 2.3 percentage points a year from 2022; since 2021 it has risen by about 2.0 a year.',
    ],
    [
      'met',
      profileOf([10, 20, 31]),
      'Det senaste värdet, 31 % för 2022, når målet.',
      'The latest value, 31% for 2022, meets the target.',
    ],
    [
      'a year that has passed',
      profileOf([10, 20, 25], [aTarget({ year: 2022 })]),
      'Målåret är passerat: 2022 återstod 5 procentenheter.',
      'Its year has passed: in 2022, 5 percentage points remained.',
    ],
    [
      'a value that is too old',
      profileOf([10, 11, 12], [aTarget()], 2028),
      'Takten kan inte bedömas, eftersom det senaste värdet, från 2022, är för gammalt.',
      'The pace cannot be judged, because the latest value, from 2022, is too old.',
    ],
    [
      'no value to compare',
      profileOf([null, null]),
      'Takten kan inte bedömas, eftersom det inte finns något jämförbart värde.',
      'The pace cannot be judged, because there is no comparable value.',
    ],
  ])('tell of %s', (_, profile, inSwedish, inEnglish) => {
    expect(textOf(profile, 'sv')).toBe(inSwedish);
    expect(textOf(profile, 'en')).toBe(inEnglish);
  });

  test('say that a target was reached and lost', () => {
    expect(textOf(profileOf([31, 30, 29]), 'sv')).toMatch(
      /^Målet var nått 2020, men det senaste värdet når det inte\. /,
    );
  });

  test('give a second opinion where there is a ratio and something left to do', () => {
    expect(secondOpinion(profileOf([10, 11, 12]).pace[0]!, 'sv')).toContain('Kvoten är här 0,82');
    expect(secondOpinion(profileOf([10, 20, 31]).pace[0]!, 'sv')).toBeNull();
    expect(secondOpinion(profileOf([0, 1, 2]).pace[0]!, 'sv')).toBeNull();
  });
});

describe('among several targets', () => {
  const targets = [
    aTarget({ id: 'old', owner: 'member', value: 20 }),
    aTarget({ id: 'own', owner: 'member', value: 25, year: 2022, replaces: 'old' }),
    aTarget({ id: 'national' }),
  ];

  test('a row shows the first whose year lies ahead', () => {
    expect(nearestAim(aimsOf(profileOf([10, 11], targets)))?.target.id).toBe('own');
    expect(nearestAim(aimsOf(profileOf([10, 11, 12], targets)))?.target.id).toBe('national');
    expect(nearestAim([])).toBeNull();
  });

  test('a replaced one is drawn as former, without a path', () => {
    expect(drawnTargets(profileOf([10, 11, 12], targets)).map(({ isFormer, path }) => [isFormer, path.length])).toEqual(
      [
        [true, 0],
        [false, 2],
        [false, 2],
      ],
    );
  });
});

describe('the distance to a target', () => {
  const line = (target: Partial<OwnedTarget>, known: Partial<Parameters<typeof aPace>[0]>, measure = units.carbon) =>
    paceLine(
      { target: aTarget(target), pace: aPace({ status: 'missed', ...known }) },
      aMeasure({ ...measure, polarity: 'lower' }),
      'sv',
    ).replaceAll('\u00a0', ' ');

  test('is between the figures as they are shown', () => {
    const change = { kind: 'change', value: -0.62 } as const;
    expect(line(change, { goal: 1.14, latest: { year: 2030, value: 3.26 } })).toBe(
      'Det fattas 2,2 ton CO₂ per invånare.',
    );
    expect(line({ value: 2.5 }, { goal: 2.5, latest: { year: 2030, value: 10.4 } }, units.waste)).toBe(
      'Det fattas 7,5 kg per person.',
    );
  });

  test('is given one more decimal where it would else be nothing', () => {
    expect(line({ value: 2 }, { goal: 2, latest: { year: 2030, value: 2.04 } })).toBe(
      'Det fattas 0,04 ton CO₂ per invånare.',
    );
  });
});
