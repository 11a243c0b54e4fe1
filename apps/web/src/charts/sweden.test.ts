import { describe, expect, test } from 'vitest';
import { swedenIn } from './sweden.ts';

const { width, shores, place } = swedenIn({ left: 0, top: 0, height: 620 });

describe('the map of Sweden', () => {
  test('is between two and three times as high as wide', () => {
    expect(620 / width).toBeGreaterThan(2);
    expect(620 / width).toBeLessThan(3);
  });

  test('has the mainland, Gotland, Öland and the large islands of the west', () => {
    const shore = shores.split('M').slice(1);
    expect(shore.length).toBeGreaterThanOrEqual(5);
    const boxes = shore.map((one) => {
      const xs = [...one.matchAll(/([\d.]+),/g)].map(([, x]) => Number(x));
      return { left: Math.min(...xs), right: Math.max(...xs) };
    });
    const visby = place(18.3, 57.6);
    const borgholm = place(16.7, 56.9);
    for (const { x } of [visby, borgholm]) {
      expect(boxes.slice(1).some(({ left, right }) => left <= x && x <= right)).toBe(true);
    }
  });

  test('has north up, east to the right, and every corner inside', () => {
    const [kiruna, malmo, lulea] = [place(20.2, 67.9), place(13, 55.6), place(22.1, 65.6)];
    expect(kiruna.y).toBeLessThan(lulea.y);
    expect(lulea.y).toBeLessThan(malmo.y);
    expect(malmo.x).toBeLessThan(kiruna.x);
    for (const { x, y } of [kiruna, malmo, lulea]) {
      expect([x > 0, x < width, y > 0, y < 620]).toEqual([true, true, true, true]);
    }
  });
});
