import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kendallS, kendallTest } from './mann-kendall.ts';

/** A series of n different values with the given S, made from a rising one by single swaps of neighbours. */
function seriesWith(n: number, s: number): number[] {
  const values = Array.from({ length: n }, (_, i) => i);
  while (kendallS(values) > s) {
    const i = values.findIndex((value, at) => value < (values[at + 1] ?? value));
    [values[i], values[i + 1]] = [values[i + 1]!, values[i]!];
  }
  return values;
}

function permutations(values: number[]): number[][] {
  if (values.length <= 1) return [values];
  return values.flatMap((first, i) => permutations(values.toSpliced(i, 1)).map((rest) => [first, ...rest]));
}

describe('S', () => {
  test.each([
    [[1, 2, 3, 4], 6],
    [[4, 3, 2, 1], -6],
    [[1, 3, 2, 4], 4],
    [[2, 2, 2], 0],
    [[1, 2, 2, 3], 5],
    [[], 0],
  ])('of %j is %i', (values, s) => {
    expect(kendallS(values)).toBe(s);
  });
});

describe('the exact p without ties', () => {
  test.each([
    { n: 4, at05: null, at10: 6 },
    { n: 5, at05: 10, at10: 8 },
    { n: 6, at05: 13, at10: 11 },
    { n: 7, at05: 15, at10: 13 },
    { n: 8, at05: 18, at10: 16 },
    { n: 9, at05: 20, at10: 18 },
    { n: 10, at05: 23, at10: 21 },
    { n: 11, at05: 27, at10: 23 },
    { n: 12, at05: 30, at10: 26 },
  ])('of $n values reaches .05 from |S| $at05 and .10 from |S| $at10', ({ n, at05, at10 }) => {
    const largest = (n * (n - 1)) / 2;
    const smallestWith = (limit: number) => {
      for (let s = largest % 2; s <= largest; s += 2) if (kendallTest(seriesWith(n, s)).p <= limit) return s;
      return null;
    };
    expect(smallestWith(0.05)).toBe(at05);
    expect(smallestWith(0.1)).toBe(at10);
  });

  test.each([
    [5, 10, 0.017],
    [5, 8, 0.083],
    [6, 13, 0.017],
    [6, 11, 0.056],
    [7, 15, 0.03],
    [7, 13, 0.069],
    [8, 18, 0.031],
    [8, 16, 0.061],
    [9, 20, 0.045],
    [9, 18, 0.075],
    [10, 23, 0.047],
    [10, 21, 0.073],
  ])('of %i values with S %i is %f', (n, s, p) => {
    const found = kendallTest(seriesWith(n, s));
    expect(found.s).toBe(s);
    expect(Math.round(found.p * 1000) / 1000).toBe(p);
  });

  test('of forty rising values is still that of two orders in 40!', () => {
    const factorial = Array.from({ length: 40 }, (_, i) => i + 1).reduce((a, b) => a * b);
    expect(kendallTest(seriesWith(40, 780)).p / (2 / factorial)).toBeCloseTo(1, 9);
  });

  test('goes over into the normal approximation without a jump', () => {
    const exact = kendallTest(seriesWith(40, 200)).p;
    const approximate = kendallTest(seriesWith(41, 208)).p;
    expect(exact).toBeCloseTo(0.0202, 3);
    expect(Math.abs(exact - approximate)).toBeLessThan(0.001);
  });
});

describe('p with ties', () => {
  test('is exactly what trying every order gives, up to eight values', () => {
    const fewValues = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 7 });
    const enumerated = (values: number[]) => {
      const size = Math.abs(kendallS(values));
      const orders = permutations(values);
      return orders.filter((order) => Math.abs(kendallS(order)) >= size).length / orders.length;
    };
    const agrees = (values: number[]) => {
      expect(kendallTest(values).p).toBeCloseTo(enumerated(values), 12);
    };
    fc.assert(fc.property(fewValues, agrees), { numRuns: 60 });
    agrees([1, 2, 2, 3, 5, 4, 5, 5]);
  });

  test('hits a limit exactly where the fraction does: 2 orders of 20', () => {
    expect(kendallTest([0, 0, 0, 1, 1, 1])).toEqual({ s: 9, p: 0.1 });
  });

  test('is 1 when all values are equal, whatever their number', () => {
    for (const n of [1, 5, 8, 9, 10, 60]) expect(kendallTest(Array(n).fill(3))).toEqual({ s: 0, p: 1 });
  });

  test('from nine values is the normal approximation with tie-corrected variance and continuity correction', () => {
    // Variance (9·8·23 − 2·1·9)/18 = 91, z = 34/√91.
    const { s, p } = kendallTest([1, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(s).toBe(35);
    expect(p).toBeCloseTo(0.000365011507, 10);
    // Variance (10·9·25 − 2·5·4·15)/18 = 91.67, z = 24/√91.67.
    expect(kendallTest([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]).p).toBeCloseTo(0.012185780355, 10);
  });
});

describe('the test', () => {
  const series = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 14 });

  test('gives a reversed series the opposite s and the same p', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { s, p } = kendallTest(values);
        expect(kendallTest(values.toReversed())).toEqual({ s: 0 - s, p });
      }),
    );
  });

  test('sees only the order of the values, not their distances', () => {
    fc.assert(
      fc.property(series, (values) => {
        expect(kendallTest(values.map((value) => value ** 3 - 100))).toEqual(kendallTest(values));
      }),
    );
  });

  test('is as sure as can be of a thousand rising values', () => {
    const { p } = kendallTest(Array.from({ length: 1000 }, (_, i) => i));
    expect(p).toBeGreaterThan(0);
    expect(p).toBeLessThan(1e-14);
  });

  test('never gives a p outside 0–1', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 }), (values) => {
        const { p } = kendallTest(values);
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
      }),
    );
  });
});
