import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryValueOf } from './entry-value.ts';
import type { IndicatorInput } from './indicator.ts';

const input = (id: string, role: IndicatorInput['role'], unit: string, toNumerator: number | null = null) => ({
  id,
  role,
  unit,
  toNumerator,
  name: { sv: id, en: id },
});

const perInhabitant = (unit: string, factor = 1) => ({
  unit: 'per inh',
  factor,
  inputs: [input('amount', 'numerator', unit), input('population', 'denominator', 'inh')],
});
const share = {
  unit: '%',
  factor: 100,
  inputs: [input('some', 'numerator', 'l|kWh'), input('all', 'denominator', 'l|kWh')],
};
const travel = {
  unit: 'kWh/FTE',
  factor: 1,
  inputs: [
    input('own-cars', 'part', 'kWh', 1),
    input('private-cars', 'part', 'mil', 0.8 * 9.06),
    input('energy', 'numerator', 'kWh'),
    input('fte', 'denominator', 'FTE'),
  ],
};

describe('a value worked out from what is typed', () => {
  test.each([
    ['Hallsberg 2019, boardings', perInhabitant('boardings'), { amount: 311_000, population: 15_932 }, 1, 19.5],
    ['Solna 2017, boardings', perInhabitant('boardings'), { amount: 42_449_500, population: 79_707 }, 1, 532.6],
    ['Laholm, renewable fuel', share, { some: 234_094, all: 234_094 + 29_314 }, 0, 89],
    ['Högsby, certified forest', share, { some: 32_781, all: 63_488 }, 2, 51.63],
    ['Hörby 2016, travel', travel, { 'own-cars': 982_548, 'private-cars': 18_133, fte: 960 }, 0, 1160],
    // Published as 2.6: 2.62, which is by some 116 000 inhabitants. There were 114 504 on 31 December.
    ['Huddinge 2022, solar', perInhabitant('kW', 1000), { amount: 304, population: 114_504 }, 2, 2.65],
    ['Huddinge, as published', perInhabitant('kW', 1000), { amount: 304, population: 116_000 }, 1, 2.6],
  ])('%s', (_, indicator, typed: Record<string, number>, decimals, value) => {
    expect(entryValueOf(indicator, typed).value).toBeCloseTo(value, decimals);
    expect(entryValueOf(indicator, typed).faults).toEqual([]);
  });

  test('says how it came about, and is not rounded', () => {
    expect(entryValueOf(travel, { 'own-cars': 100, fte: 3 })).toEqual({
      value: 100 / 3,
      unit: 'kWh/FTE',
      numerator: 100,
      denominator: 3,
      numeratorFrom: 'parts',
      sumOfParts: 100,
      blankParts: ['private-cars'],
      faults: [],
    });
  });
});

describe('a value that cannot be worked out', () => {
  test.each([
    ['a blank denominator is not one', { some: 3 }, 'all', 'no-denominator'],
    ['a denominator of zero', { some: 3, all: 0 }, 'all', 'zero-denominator'],
    ['a blank numerator is not zero', { all: 3 }, 'some', 'no-numerator'],
    ['an amount below zero', { some: -1, all: 3 }, 'some', 'negative'],
    ['what is no number', { some: Number.NaN, all: 3 }, 'some', 'not-a-number'],
    ['what is endless', { some: 1, all: Infinity }, 'all', 'not-a-number'],
  ] as const)('%s', (_, typed, wrong, fault) => {
    expect(entryValueOf(share, typed)).toMatchObject({ value: null, faults: [{ input: wrong, fault }] });
  });

  test('what becomes too large for a number', () => {
    const faults = [{ input: 'amount', fault: 'not-a-number' }];
    const typed = { amount: 1e300, population: 1e-300 };
    expect(entryValueOf(perInhabitant('boardings'), typed)).toMatchObject({ value: null, faults });
  });

  test('litres are not divided by kWh', () => {
    const typed = { some: 3, all: 4 };
    expect(entryValueOf(share, typed, { some: 'l', all: 'kWh' })).toMatchObject({
      value: null,
      faults: [{ input: 'all', fault: 'mixed-units' }],
    });
    expect(entryValueOf(share, typed, { some: 'l', all: 'l' }).value).toBe(75);
    expect(entryValueOf(share, typed, { some: 'l' }).value).toBe(75);
  });

  test('a part that is larger than its whole has a value, and is wrong', () => {
    const faults = [{ input: 'some', fault: 'above-denominator' }];
    expect(entryValueOf(share, { some: 5, all: 4 })).toMatchObject({ value: 125, faults });
    expect(entryValueOf(perInhabitant('boardings'), { amount: 5, population: 4 }).faults).toEqual([]);
  });
});

describe('parts', () => {
  test('are left alone where the numerator has been typed, and told beside it', () => {
    const value = entryValueOf(travel, { 'own-cars': 100, energy: 150, fte: 10 });
    expect(value).toMatchObject({ value: 15, numeratorFrom: 'typed', sumOfParts: 100 });
  });

  test('that cannot be counted into the numerator leave it to be typed', () => {
    const co2 = { ...travel, inputs: [input('fuel', 'part', 'l'), ...travel.inputs.slice(2)] };
    expect(entryValueOf(co2, { fuel: 100, fte: 10 })).toMatchObject({ value: null, sumOfParts: null });
    expect(entryValueOf(co2, { fuel: 100, energy: 20, fte: 10 })).toMatchObject({ value: 2, sumOfParts: null });
  });

  test('that are all blank make no numerator', () => {
    expect(entryValueOf(travel, { fte: 10 })).toMatchObject({ value: null, numerator: null, blankParts: [] });
    expect(entryValueOf(travel, { 'own-cars': 0, fte: 10 })).toMatchObject({ value: 0 });
  });
});

test('without a denominator the numerator is the value', () => {
  const lead = { unit: 'mg/kg TS', factor: 1, inputs: [input('lead', 'numerator', 'mg/kg TS')] };
  expect(entryValueOf(lead, { lead: 12.5 })).toMatchObject({ value: 12.5, denominator: null, faults: [] });
});

test('whatever numbers are typed, there is a finite value or a fault, and never neither', () => {
  const amount = fc.oneof(fc.double(), fc.constantFrom(0, Number.NaN, -1, Number.MAX_VALUE));
  const typed = fc.dictionary(fc.constantFrom('own-cars', 'private-cars', 'energy', 'fte', '__proto__'), amount);
  fc.assert(
    fc.property(typed, (some) => {
      const { value, faults } = entryValueOf(travel, some);
      if (value === null) expect(faults.length).toBeGreaterThan(0);
      else expect(value).toSatisfy(Number.isFinite);
    }),
  );
});
