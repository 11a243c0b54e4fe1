import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalWeights, parseWeights, weightsText, type Weights } from './weights.ts';

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
    ['population:0,density:0,growth:0,latitude:0', 'nothing that counts'],
    ['population:2;latitude:0', 'another separator'],
  ])('cannot be %j: %s', (text) => {
    expect(parseWeights(text)).toBeNull();
  });
});
