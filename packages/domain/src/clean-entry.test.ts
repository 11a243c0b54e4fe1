import { expect, test } from 'vitest';
import { isCleanEntry } from './clean-entry.ts';

const plain = { isBreak: false, reason: null };

test('an entry about which nothing was noticed is clean, and so is one about which something is only said', () => {
  expect(isCleanEntry(plain, [])).toBe(true);
  expect(isCleanEntry(plain, [{ severity: 'info' }])).toBe(true);
});

test('a warning, answered or not, a break and an override each want a look', () => {
  expect(isCleanEntry(plain, [{ severity: 'info' }, { severity: 'warn' }])).toBe(false);
  expect(isCleanEntry({ ...plain, isBreak: true }, [])).toBe(false);
  expect(isCleanEntry({ ...plain, reason: { code: 'other', text: 'Mätt själva' } }, [])).toBe(false);
});
