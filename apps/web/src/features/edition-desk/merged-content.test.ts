import { expect, test } from 'vitest';
import type { DraftContent } from '#queries/edition-drafts.ts';
import { mergedContent } from './merged-content.ts';

const base: DraftContent = {
  round: 2025,
  set: 'tolv',
  note: { sv: 'Årets siffror', en: '' },
  foreword: { sv: '', en: '' },
  comments: { waste: { sv: 'Insamlingen ändrades.', en: '' } },
  withoutReason: ['0604'],
};

test('what only the other has written is taken, and what only I have written stays', () => {
  const mine = { ...base, note: { sv: 'Årets siffror', en: 'The figures' }, withoutReason: ['0604', '2584'] };
  const theirs = { ...base, foreword: { sv: 'Ett ord', en: '' }, comments: { food: { sv: 'Mat', en: 'Food' } } };
  expect(mergedContent(base, mine, theirs)).toEqual({
    isConflict: false,
    content: {
      ...mine,
      foreword: { sv: 'Ett ord', en: '' },
      comments: { waste: { sv: '', en: '' }, food: { sv: 'Mat', en: 'Food' } },
    },
  });
});

test('what both have written differently is a conflict, in which mine stands until I have chosen', () => {
  const mine = { ...base, foreword: { sv: 'Mitt', en: '' } };
  const theirs = { ...base, foreword: { sv: 'Deras', en: 'Theirs' } };
  const merged = mergedContent(base, mine, theirs);
  expect(merged.isConflict).toBe(true);
  expect(merged.content.foreword).toEqual({ sv: 'Mitt', en: 'Theirs' });
});

test('what both have written alike is none', () => {
  const same = { ...base, round: 2024 };
  expect(mergedContent(base, same, same)).toEqual({ content: same, isConflict: false });
});
