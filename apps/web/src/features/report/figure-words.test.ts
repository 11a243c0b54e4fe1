import { expect, test } from 'vitest';
import { isPlainlyWritten } from './figure-words.ts';

test.each([
  ['462', 462, true],
  ['1403783', 1_403_783, true],
  ['1 403 783', 1_403_783, true],
  ['-2,5', -2.5, true],
  ['12,50', 12.5, false],
  ['1.234,5', 1234.5, false],
  ['5,2 milj', 5_200_000, false],
])('whether %s is what %d looks like', (text, value, isPlain) => {
  expect(isPlainlyWritten(text, value, 'sv')).toBe(isPlain);
});
