import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalWeights, inLowestTerms, parseWeights, readWeights, weightsText, type Weights } from './weights.ts';

const weight = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
const someWeights = fc
  .record({ population: weight, density: weight, growth: weight, latitude: weight })
  .filter((weights) => Object.values(weights).some((one) => one > 0));

describe('the written form of weights', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(someWeights, (weights: Weights) => {
        const text = weightsText(weights);
        expect(text === '' ? equalWeights : parseWeights(text)).toEqual(weights);
      }),
    );
  });

  test('leaves out what weighs 1, and is empty for equal weights', () => {
    expect(parseWeights('population:2,latitude:0')).toEqual({ ...equalWeights, population: 2, latitude: 0 });
    expect(weightsText({ population: 1, density: 0.5, growth: 1, latitude: 10 })).toBe('density:0.5,latitude:10');
    expect(weightsText(equalWeights)).toBe('');
  });

  test.each([
    ['', 'nothing'],
    ['population', 'no weight'],
    ['income:2', 'a variable that there is not'],
    ['population:11', 'too much'],
    ['population:10.5', 'too much'],
    ['population:-1', 'less than nothing'],
    ['population:0.25', 'two decimals'],
    ['population:2,population:1', 'one twice'],
    ['population:2;latitude:0', 'another separator'],
  ])('cannot be %j: %s', (text) => {
    expect([readWeights(text), parseWeights(text)]).toEqual(['unreadable', null]);
  });

  test('cannot be that nothing counts, which is another fault', () => {
    const text = 'population:0,density:0,growth:0,latitude:0';
    expect([readWeights(text), parseWeights(text)]).toEqual(['nothing-counts', null]);
  });
});

describe('weights in their lowest terms', () => {
  test('are the same for weights that differ by a factor only, and keep the proportions', () => {
    const whole = fc.integer({ min: 0, max: 10 });
    const small = fc
      .record({ population: whole, density: whole, growth: whole, latitude: whole })
      .filter((weights) => Object.values(weights).some((one) => one > 0));
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 10 }), (weights: Weights, factor) => {
        const { population, density, growth, latitude } = weights;
        const scaled = [population, density, growth, latitude].map((one) => (one * factor) / 10);
        const [p = 0, d = 0, g = 0, l = 0] = scaled;
        const lowest = inLowestTerms({ population: p, density: d, growth: g, latitude: l });
        expect(lowest).toEqual(inLowestTerms(weights));
        expect(lowest.population * density).toBeCloseTo(lowest.density * population, 10);
        expect(lowest.growth * latitude).toBeCloseTo(lowest.latitude * growth, 10);
        expect(lowest.population * latitude).toBeCloseTo(lowest.latitude * population, 10);
      }),
    );
  });

  test('can be written and read, and tell other proportions apart', () => {
    fc.assert(
      fc.property(someWeights, (weights: Weights) => {
        const lowest = inLowestTerms(weights);
        expect(parseWeights(weightsText(lowest)) ?? equalWeights).toEqual(lowest);
      }),
    );
    expect(inLowestTerms(equalWeights)).toEqual({ population: 0.1, density: 0.1, growth: 0.1, latitude: 0.1 });
    expect(inLowestTerms({ population: 2, density: 1, growth: 0, latitude: 1 }).population).toBe(0.2);
  });
});
