import { describe, expect, test } from 'vitest';
import { setOfYear } from './indicator-set.ts';

const sets = [
  { id: 'old' },
  { id: 'unknown', validFrom: null },
  { id: 'next', validFrom: 2027 },
  { id: 'new', validFrom: 2025 },
];

describe('the set of a year', () => {
  test.each([
    [2024, null],
    [2025, 'new'],
    [2026, 'new'],
    [2027, 'next'],
    [2040, 'next'],
  ])('of %i is %s', (year, id) => {
    expect(setOfYear(sets, year)?.id ?? null).toBe(id);
  });
});
