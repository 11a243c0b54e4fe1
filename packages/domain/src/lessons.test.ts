import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ranksOf } from './comparison.ts';
import {
  bestFirst,
  firstOf,
  improvementOf,
  mostImproved,
  networkSpread,
  placed,
  whyNobodyBest,
  whyNobodyImproved,
} from './lessons.ts';
import { directionOf, type Verdict } from './trend.ts';

const definitions = [
  { version: 1, validFrom: 2000, change: 'first' as const, reason: { sv: '', en: '' }, classes: null },
];

/** The direction of yearly values from 2013 on, lower being better; null is a year without a value. */
function directionFrom(values: readonly (number | null)[], factor = 1) {
  const observations = values.map((value, i) => ({
    year: 2013 + i,
    value: value === null ? null : value * factor,
    missing: value === null ? ('not-reported' as const) : null,
    definitionVersion: value === null ? null : 1,
    source: 'official',
    reference: null,
    flags: [],
  }));
  return directionOf(observations, { definitions, decimals: 6, polarity: 'lower' });
}

const falling = [500, 490, 485, 470, 462, 450, 441, 430, 425, 410];
const someValues = fc.array(fc.option(fc.integer({ min: 300, max: 700 }), { freq: 4 }), {
  minLength: 8,
  maxLength: 10,
});
const units = fc.constantFrom(0.001, 0.25, 4, 1000);

describe('the spread of the network', () => {
  test('is the standard deviation that fits the quartiles', () => {
    // Quartiles 3.75 and 9.25 of 1 to 12, by R-7.
    expect(networkSpread([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])).toBeCloseTo(5.5 / 1.349, 12);
  });

  test('is unknown with fewer than twelve values, and where the middle half do not differ', () => {
    expect(networkSpread([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])).toBeNull();
    expect(networkSpread([1, ...Array.from({ length: 12 }, () => 5), 9])).toBeNull();
  });
});

describe('an improvement', () => {
  test('is the change over the period in spreads, always positive', () => {
    const direction = directionFrom(falling);
    expect(direction).toMatchObject({ verdict: 'improving', change: expect.closeTo(9 * direction.slope!, 9) });
    expect(improvementOf(direction, 50)).toBeCloseTo(-direction.change! / 50, 12);
  });

  test.each<Verdict>([
    'worsening',
    'leaning-right',
    'leaning-wrong',
    'increasing',
    'decreasing',
    'leaning-up',
    'leaning-down',
    'no-clear-direction',
    'too-few-values',
  ])('is nothing when the verdict is %s', (verdict) => {
    expect(improvementOf({ verdict, change: -40 }, 50)).toBeNull();
    expect(mostImproved([{ member: '0101', direction: { verdict, change: -40 } }])).toEqual([]);
  });

  test('is unknown where the spread is', () => {
    expect(improvementOf(directionFrom(falling), null)).toBeNull();
  });

  test('does not depend on the unit', () => {
    fc.assert(
      fc.property(someValues, units, (values, factor) => {
        const others = Array.from({ length: 20 }, (_, i) => 300 + 17 * i);
        const own = improvementOf(directionFrom(values), networkSpread(others));
        const scaled = improvementOf(
          directionFrom(values, factor),
          networkSpread(others.map((value) => value * factor)),
        );
        if (own === null) expect(scaled).toBeNull();
        else expect(scaled).toBeCloseTo(own, 6);
      }),
    );
  });

  test('does not count a year without a value as anything', () => {
    const withGap = directionFrom([...falling.slice(0, 4), null, ...falling.slice(5)]);
    const without = directionFrom([null, null, ...falling.slice(2), null]);
    expect(withGap).toMatchObject({ verdict: 'improving', n: 9, firstYear: 2013, lastYear: 2022 });
    expect(without).toMatchObject({ n: 8, firstYear: 2015, lastYear: 2022 });
    expect(directionFrom([500, null, null, 450, null, 400, 350]).verdict).toBe('too-few-values');
  });
});

describe('those who have improved', () => {
  const candidate = (member: string, change: number) => ({
    member,
    direction: { verdict: 'improving' as const, change },
  });

  test('stand with the largest change first, whichever way is better, and equal ones by code', () => {
    const found = mostImproved([candidate('0103', -2), candidate('0102', 5), candidate('0101', -2)]);
    expect(found.map(({ member }) => member)).toEqual(['0102', '0101', '0103']);
  });

  test('stand in the same order in every unit', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -500, max: -1 }), { maxLength: 20 }), units, (changes, factor) => {
        const order = (scale: number) =>
          mostImproved(changes.map((change, i) => candidate(String(1000 + i), change * scale))).map(
            ({ member }) => member,
          );
        expect(order(factor)).toEqual(order(1));
      }),
    );
  });
});

describe('those who stand best', () => {
  const someLevels = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 });
  const byMember = (values: readonly number[]) => new Map(values.map((value, i) => [String(1000 + i), value]));

  test('are nobody where neither way is better', () => {
    expect(bestFirst(byMember([1, 2, 3, 4, 5, 6]), 'none')).toEqual([]);
  });

  test('have the places that a ranking gives', () => {
    fc.assert(
      fc.property(someLevels, fc.constantFrom('higher', 'lower'), (values, polarity) => {
        const found = placed(bestFirst(byMember(values), polarity));
        const ranks = ranksOf(byMember(values), polarity);
        expect(new Map(found.map(({ member, rank, tied, n }) => [member, { rank, tied, n }]))).toEqual(ranks);
      }),
    );
  });

  test('are five, more where the fifth shares its place, and fewer where those would be more than ten', () => {
    const first = (...ranks: number[]) => firstOf(ranks, (rank) => rank).length;
    expect(first(1, 2, 3)).toBe(3);
    expect(first(1, 2, 3, 4, 5, 6)).toBe(5);
    expect(first(1, 2, 3, 4, 5, 5, 5, 8)).toBe(7);
    expect(first(1, 2, 3, 3, 3, 3, 3, 3, 3, 3)).toBe(10);
    expect(first(1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3)).toBe(2);
    expect(first(...Array.from({ length: 11 }, () => 1))).toBe(0);
  });

  test('never part equal ones', () => {
    fc.assert(
      fc.property(someLevels, (values) => {
        const ordered = values.toSorted((a, b) => a - b);
        const named = firstOf(ordered, (value) => value);
        expect(ordered.slice(named.length)).not.toContain(named.at(-1));
        expect(named.length).toBeLessThanOrEqual(10);
      }),
    );
  });
});

describe('why nobody is named', () => {
  test('as improved', () => {
    const counts = { peers: 9, judged: 4, improving: 2, named: 2 };
    expect(whyNobodyImproved('lower', counts)).toBeNull();
    expect(whyNobodyImproved('lower', { peers: 0, judged: 0, improving: 0, named: 0 })).toBe('no-peers');
    expect(whyNobodyImproved('none', { ...counts, improving: 0, named: 0 })).toBe('no-polarity');
    expect(whyNobodyImproved('lower', { ...counts, judged: 0, improving: 0, named: 0 })).toBe('too-few-judged');
    expect(whyNobodyImproved('lower', { ...counts, improving: 0, named: 0 })).toBe('no-improvement');
    expect(whyNobodyImproved('lower', { ...counts, improving: 12, named: 0 })).toBe('too-many-tied');
  });

  test('as best', () => {
    expect(whyNobodyBest('higher', { peers: 9, ranked: 8, named: 5 })).toBeNull();
    expect(whyNobodyBest('higher', { peers: 0, ranked: 0, named: 0 })).toBe('no-peers');
    expect(whyNobodyBest('none', { peers: 9, ranked: 0, named: 0 })).toBe('no-polarity');
    expect(whyNobodyBest('higher', { peers: 9, ranked: 0, named: 0 })).toBe('too-few-values');
    expect(whyNobodyBest('higher', { peers: 30, ranked: 20, named: 0 })).toBe('too-many-tied');
  });
});
