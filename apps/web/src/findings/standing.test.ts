import { describe, expect, test } from 'vitest';
import { aLevel } from './finding-for-tests.ts';
import { standingOf } from './standing.ts';

const band = [2018, 2019, 2020, 2021].map((year) => ({ year, median: 10 }));
const series = (...values: (number | null)[]) => values.map((value, i) => ({ year: 2018 + i, value }));
const standing = (...values: (number | null)[]) =>
  standingOf({ series: series(...values), band, breaks: [], level: null });

describe('the side of the median', () => {
  test('is told since the year from which it has not changed', () => {
    expect(standing(9, 11, 12, 13)).toEqual({ side: 'above', from: 2019, to: 2021 });
    expect(standing(9, 9, 12, 8)).toEqual({ side: 'below', from: 2021, to: 2021 });
    expect(standing(9, 9, 9, 10)).toEqual({ side: 'at', from: 2021, to: 2021 });
  });

  test('is told only of the years since a gap or a break, and of years that are there', () => {
    expect(standing(11, null, 12, 13)).toEqual({ side: 'above', from: 2020, to: 2021 });
    expect(standing(11, 12, 13, null)).toEqual({ side: 'above', from: 2018, to: 2020 });
    const breaks = [{ year: 2020, kind: 'definition' as const, version: 2 }];
    expect(standingOf({ series: series(11, 12, 13, 14), band, level: null, breaks })).toEqual({
      side: 'above',
      from: 2020,
      to: 2021,
    });
  });

  test('is neither where the value differs by less than its ordinary variation', () => {
    const level = aLevel({ year: 2021, practicallyEqual: true });
    const close = { series: series(11, 11, 11, 11), band, breaks: [], level };
    expect(standingOf(close)).toEqual({ side: 'at', from: 2021, to: 2021 });
  });

  test('cannot be said where no year has both a value and a median', () => {
    expect(standing(null, null)).toBeNull();
    expect(standingOf({ series: series(11), band: [], breaks: [], level: null })).toBeNull();
  });
});
