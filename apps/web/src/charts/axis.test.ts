import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, drawnScale, niceTicks, positionOn, tickDecimals, yearTicks } from './axis.ts';

describe('domainOf', () => {
  it('leaves air around the values and does not start at zero', () => {
    expect(domainOf([400, 500])).toEqual([394, 506]);
  });

  it('does not go below zero for the sake of air', () => {
    expect(domainOf([1, 100])?.[0]).toBe(0);
  });

  it('starts at zero for bars', () => {
    expect(domainOf([400, 500], { fromZero: true })?.[0]).toBe(0);
  });

  it('is null without values', () => {
    expect(domainOf([])).toBeNull();
  });

  it.each([['linear'], ['log']] as const)('holds every value and has a length on a %s scale', (scale) => {
    const positive = fc.array(fc.double({ min: 0.01, max: 1e6, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(positive, (values) => {
        const [low, high] = domainOf(values, { scale }) ?? [Number.NaN, Number.NaN];
        expect(low).toBeLessThanOrEqual(Math.min(...values));
        expect(high).toBeGreaterThanOrEqual(Math.max(...values));
        expect(high).toBeGreaterThan(low);
      }),
    );
  });
});

describe('drawnScale', () => {
  it('is linear when a value has no place on a logarithmic axis', () => {
    expect(drawnScale([0, 5, 50], 'log')).toBe('linear');
    expect(drawnScale([0.1, 5, 50], 'log')).toBe('log');
  });
});

describe('niceTicks', () => {
  it.each([
    [[0, 42], 4, [0, 20, 40]],
    [[394, 506], 5, [400, 450, 500]],
    [[0.1, 0.62], 5, [0.2, 0.4, 0.6]],
    [[-3, 3], 3, [-2, 0, 2]],
    [[7, 7], 4, [7]],
  ] as const)('%j in %i steps', (domain, count, expected) => {
    expect(niceTicks(domain, count)).toEqual(expected);
  });

  it.each([
    [[3, 60], 5, [5, 10, 20, 50]],
    [[0.3, 60], 5, [0.3, 1, 3, 10, 30]],
    [[0.001, 2000], 4, [0.001, 0.1, 10, 1000]],
    [[4.2, 9], 5, [5, 6, 7, 8, 9]],
  ] as const)('%j on a logarithmic scale', (domain, count, expected) => {
    expect(niceTicks(domain, count, 'log')).toEqual(expected);
  });

  it('stays within the domain, ascends and keeps to the count', () => {
    const ends = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 1e-3, max: 1e6, noNaN: true }),
    );
    fc.assert(
      fc.property(ends, fc.integer({ min: 2, max: 10 }), ([low, length], count) => {
        const high = low + length;
        const ticks = niceTicks([low, high], count);
        expect(ticks.length).toBeLessThanOrEqual(count + 1);
        for (const [i, tick] of ticks.entries()) {
          expect(tick).toBeGreaterThanOrEqual(low - length * 1e-6);
          expect(tick).toBeLessThanOrEqual(high + length * 1e-6);
          expect(tick).toBeGreaterThan(ticks[i - 1] ?? -Infinity);
        }
      }),
    );
  });
});

it('tickDecimals gives the decimals that tell the ticks apart', () => {
  expect(tickDecimals([0, 0.5, 1])).toBe(1);
  expect(tickDecimals([0, 20, 40])).toBe(0);
});

describe('yearTicks', () => {
  it.each([
    [2016, 2022, 8, [2016, 2017, 2018, 2019, 2020, 2021, 2022]],
    [2000, 2022, 8, [2000, 2005, 2010, 2015, 2022]],
    [2003, 2030, 10, [2003, 2010, 2015, 2020, 2025, 2030]],
    [2000, 2022, 2, [2000, 2022]],
    [2022, 2022, 5, [2022]],
  ])('%i–%i with room for %i', (first, last, most, expected) => {
    expect(yearTicks(first, last, most)).toEqual(expected);
  });

  it('names the ends and leaves every label its room', () => {
    const year = fc.integer({ min: 1950, max: 2050 });
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 2, max: 20 }), (first, span, most) => {
        const ticks = yearTicks(first, first + span, most);
        expect(ticks[0]).toBe(first);
        expect(ticks.at(-1)).toBe(first + span);
        expect(ticks.length).toBeLessThanOrEqual(most);
      }),
    );
  });
});

describe('positionOn', () => {
  it('spaces a linear axis by difference and a logarithmic one by ratio', () => {
    expect(positionOn([0, 10], [100, 200])(5)).toBe(150);
    expect(positionOn([1, 100], [0, 200], 'log')(10)).toBeCloseTo(100);
  });

  it('runs backwards when the range does', () => {
    expect(positionOn([0, 10], [200, 100])(10)).toBe(100);
  });
});
