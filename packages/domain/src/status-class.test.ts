import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { statusClassOf } from './status-class.ts';

const organic = { bounds: [30, 20, 10], inclusive: false };
const renewable = { bounds: [100, 90, 80, 60], inclusive: true };
const waste = { bounds: [370, 450, 560], inclusive: false };

describe('the status class of a value', () => {
  test.each([
    [41, 1],
    [30, 2],
    [20.1, 2],
    [20, 3],
    [10, 4],
    [0, 4],
  ])('is, where higher is better, for %d class %d of 4: on a bound the worse one', (value, index) => {
    expect(statusClassOf(value, organic, 'higher')).toEqual({ index, of: 4 });
  });

  test.each([
    [369, 1],
    [370, 2],
    [450, 3],
    [560, 4],
    [900, 4],
  ])('is, where lower is better, for %d class %d of 4', (value, index) => {
    expect(statusClassOf(value, waste, 'lower')).toEqual({ index, of: 4 });
  });

  test.each([
    [100, 1],
    [99.9, 2],
    [60, 4],
    [59.9, 5],
  ])('is the better one on a bound that is inclusive: %d is class %d of 5', (value, index) => {
    expect(statusClassOf(value, renewable, 'higher')).toEqual({ index, of: 5 });
  });

  test('cannot be said without classes, nor where neither way is better', () => {
    expect(statusClassOf(1, null, 'higher')).toBeNull();
    expect(statusClassOf(1, { bounds: [], inclusive: false }, 'higher')).toBeNull();
    expect(statusClassOf(1, organic, 'none')).toBeNull();
  });

  test('is never worse for a better value', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 60, noNaN: true }), (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const index = (value: number) => statusClassOf(value, organic, 'higher')!.index;
        expect(index(high)).toBeLessThanOrEqual(index(low));
      }),
    );
  });
});
