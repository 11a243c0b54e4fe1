import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mad, mean, median, medianInPlace, quantile, quartiles } from './spread.ts';

const someIntegers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

describe('quantiles', () => {
  test('follow R-7', () => {
    expect(quartiles([41, 30, 22, 21, 18, 15, 15, 12])).toEqual({ q1: 15, median: 19.5, q3: 24 });
    expect(quantile([1, 2, 3, 4], 0.1)).toBeCloseTo(1.3, 12);
  });

  test('reach from the lowest value to the highest', () => {
    expect(quantile([3, 1, 2], 0)).toBe(1);
    expect(quantile([3, 1, 2], 1)).toBe(3);
  });

  test('of one value are that value', () => {
    expect(quartiles([7])).toEqual({ q1: 7, median: 7, q3: 7 });
  });

  test('compare numbers as numbers, not as text', () => {
    expect(median([10, 9, 100])).toBe(10);
    expect(median([-2, -10, 1])).toBe(-2);
  });

  test('the median is the 50 % quantile', () => {
    fc.assert(
      fc.property(someIntegers, (values) => {
        expect(median(values)).toBe(quantile(values, 0.5));
      }),
    );
  });
});

describe('mean and MAD', () => {
  test('the mean weighs all values alike', () => {
    expect(mean([1, 2, 6])).toBe(3);
  });

  test('MAD is the raw median distance from the median', () => {
    expect(mad([1, 1, 2, 2, 4, 6, 9])).toBe(1);
  });
});

test('without values there is no answer, and it is not zero', () => {
  expect(median([])).toBeNull();
  expect(medianInPlace([])).toBeNull();
  expect(quantile([], 0.5)).toBeNull();
  expect(quartiles([])).toBeNull();
  expect(mean([])).toBeNull();
  expect(mad([])).toBeNull();
});

test('the values handed in keep their order', () => {
  const values = [3, 1, 2, 5];
  for (const statistic of [median, quartiles, mean, mad]) statistic(values);
  expect(values).toEqual([3, 1, 2, 5]);
});
