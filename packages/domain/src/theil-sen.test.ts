import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Point } from './observation.ts';
import { noise, slopeIsStable, theilSen, theilSenSlope } from './theil-sen.ts';

const since2016 = (...values: number[]): Point[] => values.map((value, i) => ({ year: 2016 + i, value }));

const manyPoints = fc
  .uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 3, maxLength: 10 })
  .chain((years) => fc.tuple(...years.map((year) => fc.integer({ min: 0, max: 8 }).map((value) => ({ year, value })))));

describe('the line', () => {
  test('goes through values that lie on a line, also across a gap in time', () => {
    const points = [2015, 2016, 2020, 2024].map((year) => ({ year, value: 3 + 2 * (year - 2015) }));
    expect(theilSen(points)).toEqual({ slope: 2, intercept: 3 - 2 * 2015 });
  });

  test('is not moved by one odd value', () => {
    expect(theilSenSlope(since2016(1, 2, 3, 4, 500, 6, 7))).toBe(1);
  });

  test('takes the mean of the two middle slopes when the pairs are even in number', () => {
    expect(theilSenSlope(since2016(0, 1, 1, 4))).toBeCloseTo((1 + 4 / 3) / 2, 12);
  });

  test('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(manyPoints, (points) => {
        expect(theilSenSlope(points.toReversed())).toBeCloseTo(theilSenSlope(points)!, 12);
        expect(slopeIsStable(points.toReversed())).toBe(slopeIsStable(points));
      }),
    );
  });

  test('needs two values', () => {
    expect(theilSen([])).toBeNull();
    expect(theilSen(since2016(4))).toBeNull();
    expect(theilSenSlope(since2016(4))).toBeNull();
  });
});

describe('the slope is stable', () => {
  test('when the series rises or falls whichever year is left out', () => {
    expect(slopeIsStable(since2016(1, 2, 3, 4, 5))).toBe(true);
    expect(slopeIsStable(since2016(5, 4, 3, 2, 1))).toBe(true);
  });

  test('but not when the first or last year alone makes it rise', () => {
    expect(slopeIsStable(since2016(0, 1, 1, 1, 1, 1, 2))).toBe(false);
  });

  test('but not when it is flat or has too few values to leave one out', () => {
    expect(slopeIsStable(since2016(1, 1, 1, 1))).toBe(false);
    expect(slopeIsStable(since2016(1, 2))).toBe(false);
  });

  test('exactly when every series with one year left out leans the same way', () => {
    const bySlopes = (points: Point[]) => {
      const sign = Math.sign(theilSenSlope(points)!);
      const without = points.map((_, i) => Math.sign(theilSenSlope(points.toSpliced(i, 1))!));
      return sign !== 0 && without.every((other) => other === sign);
    };
    fc.assert(
      fc.property(manyPoints, (points) => {
        expect(slopeIsStable(points)).toBe(bySlopes(points));
      }),
      { numRuns: 500 },
    );
  });
});

describe('noise', () => {
  test('is 1.4826 × MAD of the residuals', () => {
    // The line is flat at 10, the residuals are 0, 1, 0, −1, 0, 1, −1.
    expect(noise(since2016(10, 11, 10, 9, 10, 11, 9))).toBeCloseTo(1.4826, 12);
  });

  test('is unknown with fewer than five values', () => {
    expect(noise(since2016(1, 4, 2, 3))).toBeNull();
  });

  test('does not grow with the trend', () => {
    const wobble = [0, 1, -1, 2, 0, -2, 1];
    const flat = noise(since2016(...wobble))!;
    const steep = noise(since2016(...wobble.map((value, i) => value + 100 * i)))!;
    expect(steep).toBeCloseTo(flat, 9);
  });
});
