import { expect, test } from 'vitest';
import { isCleanEntry } from './clean-entry.ts';

const plain = { kind: 'value' as const, isBreak: false, reason: null };
const nothing = { findings: [], hasCentral: false };

test('an entry about which nothing was noticed is clean, and so is one about which something is only said', () => {
  expect(isCleanEntry(plain, nothing)).toBe(true);
  expect(isCleanEntry(plain, { ...nothing, findings: [{ severity: 'info' }] })).toBe(true);
});

test('a warning, answered or not, a break and an override each want a look', () => {
  expect(isCleanEntry(plain, { ...nothing, findings: [{ severity: 'info' }, { severity: 'warn' }] })).toBe(false);
  expect(isCleanEntry({ ...plain, isBreak: true }, nothing)).toBe(false);
  expect(isCleanEntry({ ...plain, reason: { code: 'other', text: 'Mätt själva' } }, nothing)).toBe(false);
});

test('no figure is clean where there is none, and wants a look where a central source has one', () => {
  expect(isCleanEntry({ ...plain, kind: 'missing' }, nothing)).toBe(true);
  expect(isCleanEntry({ ...plain, kind: 'missing' }, { ...nothing, hasCentral: true })).toBe(false);
});
