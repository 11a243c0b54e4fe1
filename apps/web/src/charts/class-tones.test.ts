import { expect, test } from 'vitest';
import { toneOfClass } from './class-tones.ts';

test.each([2, 3, 4, 5, 7])(
  'of %d classes the first has the best tint, the last the worst, and none turns back',
  (of) => {
    const tones = Array.from({ length: of }, (_, i) => toneOfClass(i + 1, of));
    expect([tones[0], tones.at(-1)]).toEqual([1, 5]);
    expect(tones.toSorted((a, b) => a - b)).toEqual(tones);
  },
);

test('a class that is alone is neither best nor worst', () => {
  expect(toneOfClass(1, 1)).toBe(3);
});
