import { describe, expect, test } from 'vitest';
import { feeOf } from './fee.ts';

const rate = { year: 2026, base: 4_000, perInhabitant: 0.3, mostInhabitants: 150_000, reference: '' };

describe('the fee of a member', () => {
  test('has a fixed part and a part for each inhabitant', () => {
    expect(feeOf(rate, 10_000)).toBe(7_000);
    expect(feeOf(rate, 6_001)).toBe(5_800);
  });

  test('does not rise above the largest number of inhabitants that counts', () => {
    expect(feeOf(rate, 150_000)).toBe(49_000);
    expect(feeOf(rate, 990_000)).toBe(49_000);
    expect(feeOf({ ...rate, mostInhabitants: null }, 990_000)).toBe(301_000);
  });
});
