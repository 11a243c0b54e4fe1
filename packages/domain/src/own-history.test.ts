import { describe, expect, test } from 'vitest';
import type { DefinitionVersion } from './indicator.ts';
import type { Observation } from './observation.ts';
import { definitionOf, historyBefore, ownChangeOf, ownLevelOf } from './own-history.ts';

const kilos = { unit: 'kg/person', decimals: 0 };
const percent = { unit: '%', decimals: 1 };
const points = (...values: number[]) => values.map((value, i) => ({ year: 2015 + i, value }));

describe('how far a value is from the own level', () => {
  test('is in robust standard deviations of logarithms', () => {
    const level = ownLevelOf(200, points(90, 100, 100, 110), kilos);
    // Median 100; the deviations of the logarithms are 0, 0, .0953 and .1054, their median .04766.
    expect(level).toMatchObject({ median: 100, n: 4 });
    expect(level!.z).toBeCloseTo(Math.log(2) / (1.4826 * (Math.log(1.1) / 2)), 1);
  });

  test('grows for a share towards both ends, where a step is a larger one', () => {
    const middle = ownLevelOf(52, points(50, 49, 51, 50), percent)!;
    const end = ownLevelOf(3, points(1, 1.2, 0.8, 1), percent)!;
    expect(end.z).toBeGreaterThan(middle.z);
    expect(ownLevelOf(0, points(1, 1.2, 0.8, 1), percent)!.z).toBeLessThan(0);
  });

  test('is not made large by a spread that nobody could see in print', () => {
    expect(ownLevelOf(10.1, points(10, 10, 10, 10), percent)!.z).toBeCloseTo(1, 1);
    expect(ownLevelOf(101, points(100, 100, 100, 100), kilos)!.z).toBeCloseTo(1, 1);
  });

  test('can be told of zeros and of values below zero', () => {
    expect(ownLevelOf(0, points(0, 0, 0, 0), kilos)!.z).toBe(0);
    expect(ownLevelOf(-5, points(0, 1, 0, 2), kilos)!.z).toBeLessThan(0);
  });

  test('takes four values', () => {
    expect(ownLevelOf(200, points(90, 100, 110), kilos)).toBeNull();
  });
});

describe('a change beside the usual ones', () => {
  test('is per year, so that a gap is no leap', () => {
    const history = points(100, 104, 100, 106);
    expect(ownChangeOf({ year: 2019, value: 130 }, history, kilos)).toEqual({
      from: 106,
      year: 2018,
      change: 24,
      usual: 4,
      n: 4,
    });
    expect(ownChangeOf({ year: 2022, value: 130 }, history, kilos)).toMatchObject({ change: 6 });
  });

  test('is never compared with less than a step of the last decimal', () => {
    expect(ownChangeOf({ year: 2019, value: 10.2 }, points(10, 10, 10, 10), percent)).toMatchObject({ usual: 0.1 });
  });

  test('takes four values before it', () => {
    expect(ownChangeOf({ year: 2019, value: 1 }, points(1, 2, 3), kilos)).toBeNull();
    expect(ownChangeOf({ year: 2018, value: 1 }, points(1, 2, 3, 4), kilos)).toBeNull();
  });
});

describe('what a figure can be compared with', () => {
  const version = (number: number, validFrom: number, change: DefinitionVersion['change']): DefinitionVersion => ({
    version: number,
    validFrom,
    change,
    reason: { sv: '', en: '' },
    classes: null,
  });
  const definitions = [version(1, 2000, 'first'), version(2, 2019, 'break'), version(3, 2021, 'editorial')];
  const row = (year: number, value: number | null, changes: Partial<Observation> = {}): Observation => ({
    year,
    value,
    missing: value === null ? 'not-reported' : null,
    definitionVersion: definitionOf(definitions, year),
    source: 'own',
    reference: null,
    flags: [],
    ...changes,
  });

  test('is what came before it, and not what came after', () => {
    const series = [row(2015, 1), row(2016, null), row(2017, 3), row(2018, 4)];
    expect(historyBefore(series, definitions, { year: 2018, followed: 1 })).toEqual({
      history: [
        { year: 2015, value: 1 },
        { year: 2017, value: 3 },
      ],
      last: { year: 2017, value: 3 },
    });
  });

  test('is nothing where the definition breaks the series', () => {
    expect(historyBefore([row(2018, 4)], definitions, { year: 2019, followed: 2 })).toEqual({
      history: [],
      last: null,
    });
    expect(historyBefore([row(2018, 4)], definitions, { year: 2018, followed: 1 }).last).toBeNull();
    expect(historyBefore([row(2020, 4)], definitions, { year: 2021, followed: 3 }).last).toEqual({
      year: 2020,
      value: 4,
    });
  });

  test('begins where the member changed its method, and knows a confirmed value only as the last one', () => {
    const series = [row(2015, 1), row(2016, 2, { flags: ['break'] }), row(2017, 2, { flags: ['unchanged'] })];
    expect(historyBefore(series, definitions, { year: 2018, followed: 1 })).toEqual({
      history: [{ year: 2016, value: 2 }],
      last: { year: 2017, value: 2 },
    });
  });
});
