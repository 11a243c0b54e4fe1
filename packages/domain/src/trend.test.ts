import { describe, expect, test } from 'vitest';
import type { Point } from './observation.ts';
import { movement, verdict } from './trend.ts';

const pointsOf = (values: number[]): Point[] => values.map((value, i) => ({ year: 2016 + i, value }));

const examples = {
  tooFew: [10, 12, 14, 16],
  notSignificant: [10, 14, 9, 13, 11],
  notMaterial: [100, 100.5, 101, 101.5, 102],
  weak: [10, 12, 14, 18, 16],
  unstable: [10, 11, 11, 11, 11, 11, 12],
  clear: [10, 12, 14, 16, 18],
};

describe('a movement', () => {
  test.each([
    ['too-few-values', 'too-few-values', examples.tooFew],
    ['no-clear-direction', 'not-significant', examples.notSignificant],
    ['no-clear-direction', 'not-material', examples.notMaterial],
    ['leaning-up', 'weak-evidence', examples.weak],
    ['leaning-up', 'unstable', examples.unstable],
    ['up', 'all-conditions', examples.clear],
    ['leaning-down', 'weak-evidence', examples.weak.toReversed()],
    ['leaning-down', 'unstable', examples.unstable.toReversed()],
    ['down', 'all-conditions', examples.clear.toReversed()],
  ])('is %s, decided by %s, for %s', (course, decidedBy, values) => {
    expect(movement(pointsOf(values), { decimals: 1 })).toMatchObject({ course, decidedBy });
  });

  test('carries the figures behind it', () => {
    expect(movement(pointsOf(examples.clear), { decimals: 1 })).toEqual({
      course: 'up',
      decidedBy: 'all-conditions',
      n: 5,
      firstYear: 2016,
      lastYear: 2020,
      slope: 2,
      p: 2 / 120,
      change: 8,
      materialChange: 0.05 * 14,
    });
  });

  test('says of too few values only how many and when', () => {
    const unknown = { slope: null, p: null, change: null, materialChange: null };
    const tooFew = { course: 'too-few-values', decidedBy: 'too-few-values', ...unknown };
    const four = pointsOf(examples.tooFew);
    expect(movement(four, { decimals: 1 })).toEqual({ ...tooFew, n: 4, firstYear: 2016, lastYear: 2019 });
    expect(movement([], { decimals: 1 })).toEqual({ ...tooFew, n: 0, firstYear: null, lastYear: null });
  });

  test('counts the years that passed, not the values', () => {
    const points = [2010, 2011, 2015, 2016, 2019].map((year) => ({ year, value: 3 * (year - 2000) }));
    expect(movement(points, { decimals: 0 })).toMatchObject({ slope: 3, change: 27, n: 5 });
  });

  test.each([
    ['all-conditions', 0.047, [18, 16, 14, 12, 10, 20, 22, 24, 28, 26]],
    ['weak-evidence', 0.056, [10, 12, 16, 14, 20, 18]],
    ['weak-evidence', 0.073, [18, 16, 14, 12, 10, 22, 20, 24, 28, 26]],
    ['not-significant', 0.108, [18, 16, 14, 12, 10, 24, 22, 20, 26, 28]],
  ])('is decided by %s at p %f', (decidedBy, p, values) => {
    const found = movement(pointsOf(values), { decimals: 1 });
    expect(found.decidedBy).toBe(decidedBy);
    expect(found.p).toBeCloseTo(p, 3);
  });

  test('leans at p exactly 0.1', () => {
    const found = movement(pointsOf([10, 10, 10, 12, 12, 12]), { decimals: 1 });
    expect(found).toMatchObject({ p: 0.1, decidedBy: 'weak-evidence' });
  });
});

describe('a change is material', () => {
  const decidedBy = (values: number[], options: { decimals: number; minimumChange?: number }) =>
    movement(pointsOf(values), options).decidedBy;

  test('from 5 % of the median', () => {
    expect(decidedBy([97.5, 98.75, 100, 101.25, 102.5], { decimals: 2 })).toBe('all-conditions');
    expect(decidedBy([98, 99, 100, 101, 102], { decimals: 2 })).toBe('not-material');
    expect(decidedBy([-98, -99, -100, -101, -102], { decimals: 2 })).toBe('not-material');
  });

  test('from twice the precision shown', () => {
    expect(decidedBy([0.5, 1, 1.5, 2, 2.5], { decimals: 0 })).toBe('all-conditions');
    expect(decidedBy([0.5, 0.9, 1.3, 1.7, 2.1], { decimals: 0 })).toBe('not-material');
  });

  test('also when rounding in the computer leaves it a hair below the limit', () => {
    const steps = [0.1, 0.105, 0.11, 0.115, 0.12];
    expect(movement(pointsOf(steps), { decimals: 2 }).change).toBeLessThan(0.02);
    expect(decidedBy(steps, { decimals: 2 })).toBe('all-conditions');
  });

  test('from what has been decided for the indicator, when it has', () => {
    expect(decidedBy(examples.clear, { decimals: 1, minimumChange: 8 })).toBe('all-conditions');
    expect(decidedBy(examples.clear, { decimals: 1, minimumChange: 8.1 })).toBe('not-material');
    expect(decidedBy(examples.notMaterial, { decimals: 1, minimumChange: 2 })).toBe('all-conditions');
  });

  test('never when the slope is zero, however sure the test is', () => {
    const found = movement(pointsOf([1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3]), {
      decimals: 1,
      minimumChange: 0,
    });
    expect(found).toMatchObject({
      slope: 0,
      change: 0,
      course: 'no-clear-direction',
      decidedBy: 'not-material',
    });
    expect(found.p).toBeLessThan(0.1);
  });
});

describe('a verdict', () => {
  test.each([
    ['up', 'improving', 'worsening', 'increasing'],
    ['down', 'worsening', 'improving', 'decreasing'],
    ['leaning-up', 'leaning-right', 'leaning-wrong', 'leaning-up'],
    ['leaning-down', 'leaning-wrong', 'leaning-right', 'leaning-down'],
    ['no-clear-direction', 'no-clear-direction', 'no-clear-direction', 'no-clear-direction'],
    ['too-few-values', 'too-few-values', 'too-few-values', 'too-few-values'],
  ] as const)('on a movement %s is %s if higher is better, %s if lower is, else %s', (course, higher, lower, none) => {
    expect(verdict({ course }, 'higher')).toBe(higher);
    expect(verdict({ course }, 'lower')).toBe(lower);
    expect(verdict({ course }, 'none')).toBe(none);
  });
});
