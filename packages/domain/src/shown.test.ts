import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asShown, differenceAsShown } from './shown.ts';

describe('a number as it is shown', () => {
  test.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [0.04, 1, 0],
    [1e21, 1, 1e21],
    [1e-9, 2, 0],
    [4_999_999_999.5, 0, 5_000_000_000],
  ])('%d with %d decimals is %d', (value, decimals, shown) => {
    expect(asShown(value, decimals)).toBeCloseTo(shown, 12);
  });

  test('is rounded from what is written, however it is worked out', () => {
    const written = (value: number, decimals: number) =>
      Number(`${Math.round(Number(`${Math.abs(value)}e${decimals}`))}e${-decimals}`) * Math.sign(value);
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 3 }), (n, decimals) => {
        expect(asShown(n / 1000, decimals)).toBe(written(n / 1000, decimals));
      }),
    );
  });
});

test('a difference is between what is shown: whoever subtracts finds the same', () => {
  expect(differenceAsShown(6.06, 6.04, 1)).toBe(0.1);
  expect(differenceAsShown(6.04, 5.95, 1)).toBe(0);
  expect(differenceAsShown(0.3, 0.1, 1)).toBe(0.2);
});
