import { expect, test } from 'vitest';
import { standingValue } from './standing-value.ts';

test('what the report says of an indicator stands, and what is public until it has said something', () => {
  const known = { shown: 3, central: 4 };
  expect(standingValue(undefined, known)).toBe(3);
  expect(standingValue({ kind: null, value: 5 }, known)).toBe(3);
  expect(standingValue({ kind: 'value', value: 5 }, known)).toBe(5);
  expect(standingValue({ kind: 'unchanged', value: 6 }, known)).toBe(6);
  expect(standingValue({ kind: 'accepted', value: null }, known)).toBe(4);
  expect(standingValue({ kind: 'missing', value: null }, known)).toBe(null);
});
