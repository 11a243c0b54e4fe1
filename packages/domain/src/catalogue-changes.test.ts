import { describe, expect, test } from 'vitest';
import { indicatorChanges, memberChanges, ruleChanges, setChanges, turnedBy } from './catalogue-changes.ts';
import { breakIn, firstDefinition } from './changes-for-tests.ts';
import type { Indicator, IndicatorSet } from './indicator.ts';
import type { Member } from './membership.ts';

const text = (sv: string) => ({ sv, en: sv });

const anIndicator = (known: Partial<Indicator> = {}): Indicator => ({
  id: 'waste',
  name: text('Avfall'),
  description: text('Avfall per person'),
  unit: 'kg/person',
  unitName: text('kg per person'),
  decimals: 0,
  polarity: 'lower',
  criteria: [2],
  goals: [12],
  appliesTo: ['municipality', 'region'],
  reportedBy: 'central',
  inputs: [],
  factor: 1,
  scopes: [],
  sumOf: [],
  limits: { min: 200, max: 900, hardMin: 0, hardMax: null },
  scale: 'linear',
  shownSource: 'official',
  kolada: null,
  definitions: [firstDefinition],
  targets: [],
  ...known,
});

const told = (before?: Partial<Indicator>, after?: Partial<Indicator>) =>
  indicatorChanges(before && anIndicator(before), after && anIndicator(after)).map(
    ({ what, subject, before: old, after: now }) => [what, subject, old, now],
  );

describe('what changed of an indicator', () => {
  test('is nothing against itself, in whatever order its fields stand', () => {
    const { name: _, ...rest } = anIndicator();
    expect(indicatorChanges(anIndicator(), { ...rest, name: { en: 'Avfall', sv: 'Avfall' } })).toEqual([]);
    expect(indicatorChanges(undefined, undefined)).toEqual([]);
  });

  test('is told from what to what', () => {
    const limits = { min: 100, max: 900, hardMin: 0, hardMax: null };
    expect(told({}, { name: text('Hushållsavfall'), limits, polarity: 'none', decimals: 1, factor: 2 })).toEqual([
      ['name', null, text('Avfall'), text('Hushållsavfall')],
      ['decimals', null, [0], [1]],
      ['polarity', null, 'lower', 'none'],
      ['limits', null, [200, 900, 0, null], [100, 900, 0, null]],
      ['calculation', null, null, null],
    ]);
    expect(told(undefined, {})).toEqual([['new', null, null, text('Avfall')]]);
    expect(told({}, undefined)).toEqual([['gone', null, text('Avfall'), null]]);
  });

  test('are versions of its definition, and the classes that belong to them', () => {
    const classes = { bounds: [400, 450], inclusive: false };
    expect(told({}, { definitions: [{ ...firstDefinition, classes }, breakIn(2022)] })).toEqual([
      ['classes', '1', null, [400, 450]],
      ['definition-new', '2', null, text('')],
    ]);
  });

  test('turns verdicts, unless it is a wording', () => {
    const redefined = anIndicator({ definitions: [firstDefinition, breakIn(2022)] });
    const worded = anIndicator({ definitions: [firstDefinition, { ...breakIn(2022), change: 'editorial' }] });
    const named = anIndicator({ name: text('Sopor') });
    const turned = (after: Indicator) => [...turnedBy(indicatorChanges(anIndicator(), after), after)];
    expect(turned(redefined)).toEqual(['direction', 'pace', 'class', 'quartile']);
    expect([turned(worded), turned(named)]).toEqual([[], []]);
    expect(turned(anIndicator({ decimals: 2 }))).toEqual(['direction']);
  });
});

test('sets gain, lose and renumber indicators', () => {
  const aSet = (entries: [string, string][], name = 'Tolv'): IndicatorSet => ({
    id: 'twelve',
    name: text(name),
    description: text(''),
    adopted: 2012,
    revised: null,
    isDefault: true,
    entries: entries.map(([indicator, number]) => ({ indicator, number, complements: null })),
  });
  const before = [
    aSet([
      ['waste', '1'],
      ['sludge', '2'],
      ['food', '3'],
    ]),
  ];
  expect(setChanges(before, before)).toEqual([]);
  expect(
    setChanges(before, [
      aSet(
        [
          ['waste', '1'],
          ['food', '2'],
          ['sun', '3'],
        ],
        'De tolv',
      ),
    ]).map((one) => [one.what, one.indicator, one.before, one.after]),
  ).toEqual([
    ['renamed', null, text('Tolv'), text('De tolv')],
    ['renumbered', 'food', '3', '2'],
    ['entered', 'sun', null, '3'],
    ['left', 'sludge', '2', null],
  ]);
  expect(setChanges(before, []).map(({ what }) => what)).toEqual(['gone']);
});

test('rules change by their versions', () => {
  expect(ruleChanges({ direction: '1', level: '1' }, { direction: '2', level: '1', pace: '1' })).toEqual([
    { rule: 'direction', before: '1', after: '2' },
    { rule: 'pace', before: null, after: '1' },
  ]);
});

test('members join, leave and are renamed; one that was past already has not left', () => {
  const aMember = (code: string, name: string, leftYear: number | null = null) =>
    ({ code, name, kind: 'municipality', leftYear }) as Member;
  const before = [aMember('0101', 'Alby'), aMember('0102', 'Boby'), aMember('0103', 'Ceby', 2015)];
  const after = [aMember('0101', 'Nya Alby'), aMember('0102', 'Boby', 2025), aMember('0104', 'Deby')];
  expect(memberChanges(before, after).map(({ what, code, name }) => [what, code, name])).toEqual([
    ['renamed', '0101', 'Nya Alby'],
    ['left', '0102', 'Boby'],
    ['joined', '0104', 'Deby'],
  ]);
  expect(memberChanges(before, before)).toEqual([]);
});
