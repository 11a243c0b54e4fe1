import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dodge } from './dodge.ts';

const radius = 4;
const x = (value: number) => value;

describe('dodge', () => {
  it('puts dots with room on the line', () => {
    expect(dodge([10, 30, 50], { x, radius })).toEqual([0, 0, 0]);
  });

  it('stacks equal values on alternating sides of the line', () => {
    expect(dodge([10, 10, 10], { x, radius })).toEqual([0, -8, 8]);
  });

  it('never lets a dot cover another, and draws the same picture every time', () => {
    const values = fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 120 });
    fc.assert(
      fc.property(values, (some) => {
        const offsets = dodge(some, { x, radius });
        expect(dodge(some, { x, radius })).toEqual(offsets);
        for (let i = 0; i < some.length; i++) {
          for (let j = 0; j < i; j++) {
            const distance = Math.hypot(some[i]! - some[j]!, offsets[i]! - offsets[j]!);
            expect(distance).toBeGreaterThan(2 * radius - 0.01);
          }
        }
      }),
      { numRuns: 50 },
    );
  });
});
