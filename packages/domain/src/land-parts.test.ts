import { describe, expect, test } from 'vitest';
import { chanceOfAtLeast, gatheredIn, landPartOf } from './land-parts.ts';

test('every county lies in one part of the country, and an unknown one in none', () => {
  expect(['06', '09', '14', '17', '20', '21', '25'].map(landPartOf)).toEqual([
    'gotaland',
    'gotaland',
    'gotaland',
    'svealand',
    'svealand',
    'norrland',
    'norrland',
  ]);
  expect([landPartOf('02'), landPartOf(null)]).toEqual([null, null]);
});

describe('the chance of drawing so many', () => {
  test('is that of Fisher’s tea tasting: all four of four in eight, 1 of 70; three or more, 17 of 70', () => {
    const cups = { drawn: 4, marked: 4, all: 8 };
    expect(chanceOfAtLeast(4, cups)).toBeCloseTo(1 / 70, 10);
    expect(chanceOfAtLeast(3, cups)).toBeCloseTo(17 / 70, 10);
    expect(chanceOfAtLeast(0, cups)).toBeCloseTo(1, 10);
  });
});

describe('where the best lie', () => {
  const members = [
    ...Array.from({ length: 40 }, (_, i) => ({ code: `g${i}`, countyCode: '06' })),
    ...Array.from({ length: 40 }, (_, i) => ({ code: `s${i}`, countyCode: '01' })),
  ];
  const best = (south: number, middle: number) =>
    new Set([
      ...Array.from({ length: south }, (_, i) => `g${i}`),
      ...Array.from({ length: middle }, (_, i) => `s${i}`),
    ]);

  test('is said when chance would hardly have put them there', () => {
    expect(gatheredIn(members, best(17, 3))).toEqual({ part: 'gotaland', best: 17, allBest: 20, here: 40, all: 80 });
  });

  test('is not said when chance may have', () => {
    expect(gatheredIn(members, best(13, 7))).toBeNull();
    expect(gatheredIn(members, new Set())).toBeNull();
    expect(gatheredIn([], best(2, 2))).toBeNull();
  });
});
