import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slipOf, slipPairOf } from './slip.ts';

describe('a slip', () => {
  test.each([
    [0.0216, 2.15, { power: -2, suggestion: 2.16 }],
    [462_000, 455, { power: 3, suggestion: 462 }],
    [0.462, 455, { power: -3, suggestion: 462 }],
    [12_000, 1180, { power: 1, suggestion: 1200 }],
    [2_350_000, 2.3, { power: 6, suggestion: 2.35 }],
    [83, 100, null],
    [831, 100, null],
    [832, 100, { power: 1, suggestion: 83.2 }],
    [1202, 100, { power: 1, suggestion: 120.2 }],
    [1203, 100, null],
    [250, 100, null],
    [0, 100, null],
    [100, 0, null],
    [-462, 462, null],
    [Number.NaN, 100, null],
    [Infinity, 100, null],
  ])('%d after %d: %j', (value, reference, slip) => {
    expect(slipOf(value, reference)).toEqual(slip);
  });

  test('of a thousand is found whatever the value, and suggests what was meant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(1, 2, 3, 6), (hundredths, power) => {
        const meant = hundredths / 100;
        expect(slipOf(meant * 10 ** power, meant)).toEqual({ power, suggestion: meant });
        expect(slipOf(meant / 10 ** power, meant)).toEqual({ power: -power, suggestion: meant });
      }),
    );
  });
});

test.each([
  [3, ['kg/person'], 'kg-ton'],
  [-3, ['ton CO2/inh'], 'kg-ton'],
  [3, ['mg/kg TS', 'mg/kg TS'], 'mg-g'],
  [-3, ['%', 'kWh', 'kWh'], 'kwh-mwh'],
  [-3, ['%', 'l|kWh'], 'kwh-mwh'],
  [6, ['kWh/FTE', 'l'], 'kwh-gwh'],
  [3, ['W/inh', 'kW', 'inh'], 'w-kw'],
  [6, ['W/inh', 'MW'], 'w-mw'],
  [3, ['%', 'SEK'], 'sek-tkr'],
  [2, ['%'], 'share-percent'],
  [2, ['kg/person'], 'decimal-mark'],
  [1, ['kWh/FTE', 'mil'], 'km-mil'],
  [1, ['%'], 'decimal-mark'],
  [3, ['boardings/inh'], 'thousands'],
  [6, ['boardings/inh'], 'thousands'],
])('ten to the power %i in %j is probably %s', (power, units, pair) => {
  expect(slipPairOf(power, units)).toBe(pair);
});
