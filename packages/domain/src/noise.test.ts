import { expect, test } from 'vitest';
import { networkNoise, noiseBand } from './noise.ts';

test("the network's noise is the median of the members that have one", () => {
  expect(networkNoise([0.4, null, 0.1, 0.3, null])).toBe(0.3);
  expect(networkNoise([null, null])).toBeNull();
});

test('a lucky line does not make a member more exact than the network usually is', () => {
  expect(noiseBand(0, 0.3)).toBe(0.3);
  expect(noiseBand(0.5, 0.3)).toBe(0.5);
});

test('where one noise is unknown the other stands', () => {
  expect(noiseBand(null, 0.3)).toBe(0.3);
  expect(noiseBand(0.5, null)).toBe(0.5);
  expect(noiseBand(null, null)).toBeNull();
});
