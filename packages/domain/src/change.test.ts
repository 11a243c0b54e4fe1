import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeBetween, changeWay, medianChange } from './change.ts';
import type { DefinitionVersion } from './indicator.ts';
import type { Flag, Observation } from './observation.ts';

const text = { sv: '', en: '' };
const definitions: DefinitionVersion[] = [
  { version: 1, validFrom: 2000, change: 'first', reason: text, classes: null },
  { version: 2, validFrom: 2017, change: 'comparable', reason: text, classes: null },
  { version: 3, validFrom: 2020, change: 'break', reason: text, classes: null },
];

function observed(
  year: number,
  value: number | null,
  { version = 1, flags = [] }: { version?: number; flags?: Flag[] } = {},
): Observation {
  const missing = value === null ? 'not-reported' : null;
  return { year, value, missing, definitionVersion: version, source: 'official', reference: null, flags };
}

const judge = { polarity: 'lower', decimals: 0 } as const;
const span = { from: 2015, to: 2019, ...judge };

describe('the change between two years', () => {
  test('is the later value less the earlier one, judged by what is better', () => {
    const observations = [observed(2015, 500), observed(2016, 700), observed(2019, 450)];
    expect(changeBetween(observations, definitions, span)).toEqual({
      before: 500,
      after: 450,
      change: -50,
      way: 'right',
    });
    expect(changeBetween(observations, definitions, { ...span, polarity: 'higher' })).toMatchObject({ way: 'wrong' });
    expect(changeBetween(observations, definitions, { ...span, polarity: 'none' })).toMatchObject({ way: 'none' });
  });

  test('counts a value of zero as a value', () => {
    expect(changeBetween([observed(2015, 0), observed(2019, 4)], definitions, span)).toMatchObject({
      before: 0,
      change: 4,
      way: 'wrong',
    });
  });

  test.each([
    ['no-value-before', [observed(2015, null), observed(2019, 4)]],
    ['no-value-before', [observed(2019, 4)]],
    ['no-value-after', [observed(2015, 4), observed(2019, null)]],
    ['no-values', [observed(2016, 4)]],
    ['broken', [observed(2015, 4), observed(2018, 5, { flags: ['break'] }), observed(2019, 5)]],
    ['broken', [observed(2015, 4), observed(2019, 5, { flags: ['break'] })]],
    ['other-definition', [observed(2015, 4), observed(2019, 5, { version: 3 })]],
    [
      'other-definition',
      [observed(2015, 4), observed(2017, 5, { flags: ['break'] }), observed(2019, 5, { version: 3 })],
    ],
  ] as const)('cannot be said, with its reason: %s', (reason, observations) => {
    expect(changeBetween(observations, definitions, span)).toEqual({ reason });
  });

  test('may cross a definition that is comparable, and breaks outside the two years', () => {
    const observations = [
      observed(2014, 9),
      observed(2015, 4, { flags: ['break'] }),
      observed(2019, 5, { version: 2 }),
      observed(2020, 1, { version: 3 }),
    ];
    expect(changeBetween(observations, definitions, span)).toMatchObject({ change: 1, way: 'wrong' });
  });

  test('is between the values as they are shown', () => {
    const shown = { from: 2015, to: 2019, polarity: 'higher', decimals: 1 } as const;
    const between = (before: number, after: number) =>
      changeBetween([observed(2015, before), observed(2019, after)], definitions, shown);
    expect(between(6.04, 6.06)).toMatchObject({ change: 0.1, way: 'right' });
    expect(between(5.95, 6.04)).toMatchObject({ change: 0, way: 'unchanged' });
    expect(between(1.26, 3.34)).toMatchObject({ change: 2 });
  });

  test('is unchanged when it rounds to nothing in what is shown', () => {
    expect(changeWay(0.4, judge)).toBe('unchanged');
    expect(changeWay(-0.5, judge)).toBe('right');
    expect(changeWay(0, { polarity: 'none', decimals: 2 })).toBe('unchanged');
  });

  test('turned round, an improvement is a deterioration', () => {
    const opposite = { right: 'wrong', wrong: 'right', none: 'none', unchanged: 'unchanged' } as const;
    fc.assert(
      fc.property(
        fc.double({ min: -9, max: 9, noNaN: true }),
        fc.constantFrom('higher', 'lower', 'none'),
        (x, polarity) => {
          const way = changeWay(x, { polarity, decimals: 1 });
          expect(changeWay(-x, { polarity, decimals: 1 })).toBe(opposite[way]);
        },
      ),
    );
  });
});

test('the median change says of how many, and is not stated with fewer than five', () => {
  expect(medianChange([-3, -1, 0, 2, 9], 94)).toEqual({ median: 0, n: 5, of: 94 });
  expect(medianChange([-3, -1, 2, 9], 94)).toEqual({ median: null, n: 4, of: 94 });
});
