import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  band,
  likeForLike,
  memberMean,
  networkLine,
  percentileRank,
  practicallyEqual,
  quartileClass,
  commonVersion,
  comparableOf,
  rankBand,
  rankOf,
  ranksOf,
} from './comparison.ts';

const eight = [41, 30, 22, 22, 15, 15, 15, 12];
const twelve = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const byMember = (values: number[]) => new Map(values.map((value, i) => [`member ${i}`, value]));

const manyValues = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 5, maxLength: 30 });

describe('rank', () => {
  test('is a competition ranking: equal values share the better place and the next ones are skipped', () => {
    expect(eight.map((own) => rankOf(eight, 'higher', own)?.rank)).toEqual([1, 2, 3, 3, 5, 5, 5, 8]);
    expect(eight.map((own) => rankOf(eight, 'higher', own)?.tied)).toEqual([
      false,
      false,
      true,
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('begins with the lowest value when lower is better', () => {
    expect(eight.map((own) => rankOf(eight, 'lower', own)?.rank)).toEqual([8, 7, 5, 5, 2, 2, 2, 1]);
  });

  test('begins with the highest value when neither way is better', () => {
    expect(rankOf(eight, 'none', 41)).toEqual({ rank: 1, tied: false, n: 8 });
  });

  test('needs five values', () => {
    expect(rankOf([1, 2, 3, 4], 'higher', 4)).toBeNull();
    expect(ranksOf(byMember([1, 2, 3, 4]), 'higher').size).toBe(0);
    expect(percentileRank([1, 2, 3, 4], 'higher', 4)).toBeNull();
    expect(rankBand([1, 2, 3, 4], 'higher', { own: 4, sigma: 1 })).toBeNull();
    expect(rankOf([1, 2, 3, 4, 5], 'higher', 4)).toEqual({ rank: 2, tied: false, n: 5 });
  });

  test('is the same for one member as in the list of all, in any order of the rows', () => {
    fc.assert(
      fc.property(manyValues, fc.constantFrom('higher', 'lower', 'none'), (values, polarity) => {
        const ranks = ranksOf(byMember(values), polarity);
        values.forEach((own, i) => expect(ranks.get(`member ${i}`)).toEqual(rankOf(values, polarity, own)));
        expect(rankOf(values.toReversed(), polarity, values[0]!)).toEqual(rankOf(values, polarity, values[0]!));
      }),
    );
  });

  test('stays when the unit changes', () => {
    fc.assert(
      fc.property(manyValues, (values) => {
        const rescaled = values.map((value) => 1000 * value);
        expect(rankOf(rescaled, 'lower', rescaled[0]!)).toEqual(rankOf(values, 'lower', values[0]!));
      }),
    );
  });
});

describe('percentile rank', () => {
  test('counts the worse ones and half of the equal ones', () => {
    const found = eight.map((own) => percentileRank(eight, 'higher', own));
    expect(found).toEqual([93.75, 81.25, 62.5, 62.5, 31.25, 31.25, 31.25, 6.25]);
  });

  test('mirrors with polarity', () => {
    const found = eight.map((own) => percentileRank(eight, 'lower', own));
    expect(found).toEqual([6.25, 18.75, 37.5, 37.5, 68.75, 68.75, 68.75, 93.75]);
  });
});

describe('rank band', () => {
  test('gives the places at the value ± its noise', () => {
    expect(rankBand(eight, 'higher', { own: 22, sigma: 7 })).toEqual({ best: 3, worst: 4 });
    expect(rankBand(eight, 'higher', { own: 22, sigma: 8 })).toEqual({ best: 2, worst: 7 });
    expect(rankBand(eight, 'lower', { own: 22, sigma: 8 })).toEqual({ best: 2, worst: 6 });
  });

  test('is the rank itself without noise', () => {
    expect(rankBand(eight, 'higher', { own: 15, sigma: 0 })).toEqual({ best: 5, worst: 5 });
  });

  test('does not let a value be beaten by itself', () => {
    expect(rankBand([1, 2, 3, 4, 5], 'higher', { own: 1, sigma: 0.5 })).toEqual({ best: 5, worst: 5 });
    expect(rankBand([1, 2, 3, 4, 5], 'higher', { own: 5, sigma: 9 })).toEqual({ best: 1, worst: 5 });
  });

  test('always holds the rank', () => {
    fc.assert(
      fc.property(manyValues, fc.integer({ min: 0, max: 5 }), fc.boolean(), (values, sigma, up) => {
        const polarity = up ? 'higher' : 'lower';
        const { best, worst } = rankBand(values, polarity, { own: values[0]!, sigma })!;
        const { rank } = rankOf(values, polarity, values[0]!)!;
        expect(best).toBeLessThanOrEqual(rank);
        expect(worst).toBeGreaterThanOrEqual(rank);
        expect(worst).toBeLessThanOrEqual(values.length);
      }),
    );
  });
});

describe('quarters', () => {
  test('need twelve values', () => {
    expect(band(twelve.slice(1))).toBeNull();
    expect(band(twelve)).toEqual({ q1: 3.75, median: 6.5, q3: 9.25, n: 12 });
  });

  const bounds = { q1: 15, median: 19.5, q3: 24 };

  test('a value on a bound falls below it', () => {
    expect([15, 16, 19.5, 20, 24, 25].map((value) => quartileClass(value, bounds, 'lower'))).toEqual([
      1, 2, 2, 3, 3, 4,
    ]);
    expect([15, 16, 19.5, 20, 24, 25].map((value) => quartileClass(value, bounds, 'higher'))).toEqual([
      4, 3, 3, 2, 2, 1,
    ]);
  });

  test('count from the highest when neither way is better', () => {
    expect(quartileClass(30, bounds, 'none')).toBe(1);
  });

  test('never split equal values, and the better of two is never in the worse quarter', () => {
    fc.assert(
      fc.property(manyValues, (values) => {
        const cut = band([...values, ...twelve])!;
        const classes = values.toSorted((a, b) => a - b).map((value) => quartileClass(value, cut, 'lower'));
        expect(classes).toEqual(classes.toSorted((a, b) => a - b));
        for (const value of values) {
          const same = values.filter((other) => other === value);
          expect(new Set(same.map((other) => quartileClass(other, cut, 'lower'))).size).toBe(1);
        }
      }),
    );
  });
});

test('a value no further from the benchmark than the noise is practically equal to it', () => {
  expect(practicallyEqual(10, 12, 2)).toBe(true);
  expect(practicallyEqual(14, 12, 2)).toBe(true);
  expect(practicallyEqual(14.1, 12, 2)).toBe(false);
});

describe('the network', () => {
  test('has a mean that says how many it stands on', () => {
    expect(memberMean([1, 2, 6], 10)).toEqual({ mean: 3, n: 3, of: 10 });
    expect(memberMean([], 10)).toEqual({ mean: null, n: 0, of: 10 });
  });

  test.each([
    [75, 100, 'solid'],
    [74, 100, 'dashed'],
    [50, 100, 'dashed'],
    [49, 100, 'none'],
    [0, 100, 'none'],
    [0, 0, 'none'],
  ] as const)('with %i of %i members has a line that is %s', (n, of, line) => {
    expect(networkLine(n, of)).toBe(line);
  });

  test('changes by the members that have a value in both years', () => {
    const before = new Map([
      ['a', 1],
      ['b', 3],
      ['gone', 100],
    ]);
    const after = new Map([
      ['new', 900],
      ['b', 6],
      ['a', 2],
    ]);
    expect(likeForLike(before, after)).toEqual({ n: 2, before: 2, after: 4, change: 2 });
  });

  test('has no change when no member has both years, and zero is a value', () => {
    expect(likeForLike(new Map([['a', 1]]), new Map([['b', 2]]))).toBeNull();
    expect(likeForLike(new Map([['a', 0]]), new Map([['a', 0]]))).toEqual({
      n: 1,
      before: 0,
      after: 0,
      change: 0,
    });
  });
});

describe('the definition version that is compared in a year', () => {
  test('is the one that most values follow', () => {
    expect(commonVersion([1, 2, 2, 1, 2])).toBe(2);
    expect(commonVersion([3, 1, 1])).toBe(1);
  });

  test('is the newest of those that are as common, and none where there is no value', () => {
    expect(commonVersion([1, 2, 1, 2])).toBe(2);
    expect(commonVersion([])).toBeNull();
  });
});

describe('the figures of a year that can be compared', () => {
  const figure = (value: number | null, definitionVersion: number | null) => ({ value, definitionVersion });

  test('follow the version that most values follow, and a blank counts for none', () => {
    const figures = [figure(0, 2), figure(null, 1), figure(7, 1), figure(null, 1), figure(5, 2)];
    expect(comparableOf(figures)).toEqual({ version: 2, figures: [figures[0], figures[4]] });
  });

  test('are none where there is no value', () => {
    expect(comparableOf([figure(null, 1), figure(null, null)])).toEqual({ version: null, figures: [] });
  });
});
