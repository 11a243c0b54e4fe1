import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apart } from './apart.ts';

const distance = 10;
const reach = 9;

test('dots in one place part, as far as they should', () => {
  const [a, b] = apart(
    [
      { x: 50, y: 50 },
      { x: 50, y: 50 },
    ],
    { distance, reach },
  );
  expect(Math.hypot(b!.x - a!.x, b!.y - a!.y)).toBeCloseTo(distance, 0);
});

test('dots that cover nobody stay where they are', () => {
  const places = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
  ];
  expect(apart(places, { distance, reach })).toEqual(places);
});

test('no dot is moved further than it may, and the same places give the same picture', () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 60 }), y: fc.integer({ min: 0, max: 60 }) });
  fc.assert(
    fc.property(fc.array(place, { maxLength: 40 }), (places) => {
      const moved = apart(places, { distance, reach });
      expect(apart(places, { distance, reach })).toEqual(moved);
      moved.forEach(({ x, y }, i) => {
        expect(Math.hypot(x - places[i]!.x, y - places[i]!.y)).toBeLessThanOrEqual(reach + 1e-6);
      });
    }),
    { numRuns: 50 },
  );
});
