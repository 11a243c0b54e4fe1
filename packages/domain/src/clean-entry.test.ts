import { expect, test } from 'vitest';
import { isCleanEntry } from './clean-entry.ts';
import { emptyEntry, type EntryContent } from './entry.ts';

const plain: EntryContent = { ...emptyEntry, kind: 'value', value: 12 };
const nothing = { findings: [], central: null };

test('an entry about which nothing was noticed is clean, and so is one about which something is only said', () => {
  expect(isCleanEntry(plain, nothing)).toBe(true);
  expect(isCleanEntry(plain, { ...nothing, findings: [{ severity: 'info' }] })).toBe(true);
});

test('a warning, answered or not, a break and a reason each want a look', () => {
  expect(isCleanEntry(plain, { ...nothing, findings: [{ severity: 'info' }, { severity: 'warn' }] })).toBe(false);
  expect(isCleanEntry({ ...plain, isBreak: true }, nothing)).toBe(false);
  expect(isCleanEntry({ ...plain, reason: { code: 'other', text: 'Mätt själva' } }, nothing)).toBe(false);
});

test('no figure is clean where there is none, and wants a look where a central source has one', () => {
  const missing: EntryContent = { ...plain, kind: 'missing', value: null };
  expect(isCleanEntry(missing, nothing)).toBe(true);
  expect(isCleanEntry(missing, { ...nothing, central: 12 })).toBe(false);
});

test('where a central source has a figure, only that one is clean, however another is said', () => {
  const all = (['value', 'unchanged', 'accepted'] as const).map((kind) => ({ ...plain, kind }));
  expect(all.map((content) => isCleanEntry(content, { ...nothing, central: 12 }))).toEqual([true, true, true]);
  expect(all.map((content) => isCleanEntry(content, { ...nothing, central: 13 }))).toEqual([false, false, true]);
});

test('whatever everybody will read wants a look', () => {
  const answer = { check: 'slip', reason: 'other' as const, text: 'Så är det.', isPublic: true };
  expect(isCleanEntry({ ...plain, publicNote: 'Utan skolor.' }, nothing)).toBe(false);
  expect(isCleanEntry({ ...plain, answers: [answer] }, nothing)).toBe(false);
  expect(isCleanEntry({ ...plain, answers: [{ ...answer, isPublic: false }] }, nothing)).toBe(true);
});
