import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DefinitionVersion, Indicator } from './indicator.ts';
import type { Flag, Observation } from './observation.ts';
import { type Direction, directionOf, directionRule, movement } from './trend.ts';

const since = (firstYear: number, values: (number | null)[], flags: Flag[] = []): Observation[] =>
  values.map((value, i) => ({
    year: firstYear + i,
    value,
    missing: value === null ? 'late' : null,
    definitionVersion: 1,
    source: 'own',
    reference: null,
    flags,
  }));

const first: DefinitionVersion = {
  version: 1,
  validFrom: 2000,
  change: 'first',
  reason: { sv: '', en: '' },
  classes: null,
};

type Judged = Pick<Indicator, 'definitions' | 'decimals' | 'polarity'>;

const anIndicator = (extra: Partial<Judged> = {}): Judged => ({
  definitions: [first],
  decimals: 1,
  polarity: 'higher',
  ...extra,
});

describe('the direction of a member', () => {
  test('is a judged movement that names its rules', () => {
    expect(directionOf(since(2016, [10, 12, 14, 16, 18]), anIndicator({ polarity: 'lower' }))).toEqual({
      verdict: 'worsening',
      decidedBy: 'all-conditions',
      n: 5,
      firstYear: 2016,
      lastYear: 2020,
      slope: 2,
      p: 2 / 120,
      change: 8,
      materialChange: 0.05 * 14,
      ruleVersion: directionRule,
    });
  });

  test('is too few values, without years, where nothing has been measured', () => {
    const none = { verdict: 'too-few-values', n: 0, firstYear: null, lastYear: null };
    expect(directionOf([], anIndicator())).toMatchObject(none);
    expect(directionOf(since(2016, [null, null]), anIndicator())).toMatchObject(none);
  });

  test('looks at the ten calendar years that end with its own latest measured value', () => {
    const falling = [90, 80, 70, 60];
    const rising = [10, 12, 14, 16, 18, 20, 22, 24, 26, 28];
    const ended = [...since(2009, [...falling, ...rising]), ...since(2023, [null, null, null])];
    expect(directionOf(ended, anIndicator())).toMatchObject({
      n: 10,
      firstYear: 2013,
      lastYear: 2022,
      slope: 2,
    });
    const confirmed = [...ended.slice(0, -3), ...since(2023, [28], ['unchanged'])];
    expect(directionOf(confirmed, anIndicator())).toMatchObject({ n: 10, firstYear: 2013, lastYear: 2022 });
  });

  test('looks at the ten years up to a given year, so that an old series has nothing to say of today', () => {
    const rising = since(2008, [10, 12, 14, 16, 18, 20]);
    expect(directionOf(rising, anIndicator())).toMatchObject({ verdict: 'improving', n: 6 });
    expect(directionOf(rising, anIndicator(), 2017)).toMatchObject({ verdict: 'improving', n: 6, firstYear: 2008 });
    expect(directionOf(rising, anIndicator(), 2022)).toMatchObject({ verdict: 'too-few-values', n: 1 });
  });

  test('handles gaps in time', () => {
    const gappy = [10, null, null, 16, 18, null, 22, null, 26];
    expect(directionOf(since(2016, gappy), anIndicator())).toMatchObject({ n: 5, slope: 2, change: 16 });
  });

  test('does not count values that were confirmed but not measured', () => {
    const series = [...since(2016, [10, 12, 14, 16]), ...since(2020, [16, 16], ['unchanged'])];
    expect(directionOf(series, anIndicator())).toMatchObject({
      verdict: 'too-few-values',
      n: 4,
      lastYear: 2019,
    });
  });

  test('starts anew after a break', () => {
    const old = since(2010, [90, 80, 70, 60, 50]);
    const flagged = [...old, ...since(2015, [10], ['break']), ...since(2016, [12, 14, 16, 18])];
    expect(directionOf(flagged, anIndicator())).toMatchObject({
      verdict: 'improving',
      n: 5,
      firstYear: 2015,
    });
    const later = since(2015, [10, 12, 14]).map((one) => ({ ...one, definitionVersion: 2 }));
    const redefined = [...old, ...later];
    const definitions = [first, { ...first, version: 2, change: 'break' as const }];
    expect(directionOf(redefined, anIndicator({ definitions }))).toMatchObject({
      verdict: 'too-few-values',
      n: 3,
    });
  });
});

const manyValues = fc.array(fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6 }), { maxLength: 14 });
const polarities = fc.constantFrom('higher', 'lower', 'none');

describe('for any series', () => {
  test('turning the polarity mirrors the verdict and leaves the figures alone', () => {
    const mirror: Partial<Record<Direction['verdict'], Direction['verdict']>> = {
      improving: 'worsening',
      worsening: 'improving',
      'leaning-right': 'leaning-wrong',
      'leaning-wrong': 'leaning-right',
    };
    fc.assert(
      fc.property(manyValues, (values) => {
        const higher = directionOf(since(2010, values), anIndicator());
        const lower = directionOf(since(2010, values), anIndicator({ polarity: 'lower' }));
        expect(lower.verdict).toBe(mirror[higher.verdict] ?? higher.verdict);
        expect({ ...lower, verdict: higher.verdict }).toEqual(higher);
      }),
    );
  });

  test('turning the values upside down is turning the polarity', () => {
    fc.assert(
      fc.property(manyValues, (values) => {
        const negative = values.map((value) => (value === null ? null : -value));
        const turned = directionOf(since(2010, negative), anIndicator({ polarity: 'lower' }));
        expect(turned.verdict).toBe(directionOf(since(2010, values), anIndicator()).verdict);
      }),
    );
  });

  test('a missing value more or less changes nothing', () => {
    fc.assert(
      fc.property(manyValues, polarities, (values, polarity) => {
        const series = since(2010, values);
        const reported = series.filter((one) => one.value !== null);
        const indicator = anIndicator({ polarity });
        expect(directionOf(reported, indicator)).toEqual(directionOf(series, indicator));
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    const shuffled = manyValues.chain((values) =>
      fc.tuple(
        fc.constant(since(2010, values)),
        fc.shuffledSubarray(since(2010, values), { minLength: values.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([series, rows]) => {
        expect(directionOf(rows, anIndicator())).toEqual(directionOf(series, anIndicator()));
      }),
    );
  });

  test('values before a break have no influence', () => {
    const values = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(values, values, (before, after) => {
        const [at, ...rest] = since(2018, after);
        const series = [{ ...at!, flags: ['break' as const] }, ...rest];
        const old = since(2018 - before.length, before);
        expect(directionOf([...old, ...series], anIndicator())).toEqual(directionOf(series, anIndicator()));
      }),
    );
  });

  test('changing the unit, kg to tonnes with three decimals more, keeps the verdict', () => {
    fc.assert(
      fc.property(manyValues, fc.integer({ min: 0, max: 2 }), (kilograms, decimals) => {
        const tonnes = kilograms.map((value) => (value === null ? null : value / 1000));
        const inTonnes = directionOf(since(2010, tonnes), anIndicator({ decimals: decimals + 3 }));
        const inKilograms = directionOf(since(2010, kilograms), anIndicator({ decimals }));
        expect(inTonnes.verdict).toBe(inKilograms.verdict);
        expect(inTonnes.decidedBy).toBe(inKilograms.decidedBy);
      }),
      { numRuns: 300 },
    );
  });
});

test('ten years of pure noise are given a direction in fewer than one case of ten', () => {
  let state = 20260101;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  let named = 0;
  const series = 4000;
  for (let i = 0; i < series; i++) {
    const noise = Array.from({ length: 10 }, (_, year) => ({ year, value: random() }));
    if (movement(noise, { decimals: 3 }).course !== 'no-clear-direction') named++;
  }
  expect(named / series).toBeLessThan(0.1);
  expect(named / series).toBeGreaterThan(0.05);
});
