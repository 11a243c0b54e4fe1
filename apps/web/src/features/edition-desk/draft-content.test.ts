import { beforeEach, expect, test } from 'vitest';
import type { DraftContent } from '#queries/edition-drafts.ts';
import { countUnsaved } from '#ui/unsaved.ts';
import { fieldId, sameContent, tooLong, withText } from './draft-content.ts';
import { createContentKeeper } from './kept-content.ts';

const empty: DraftContent = {
  round: 2025,
  set: 'tolv',
  note: { sv: '', en: '' },
  foreword: { sv: '', en: '' },
  comments: {},
  withoutReason: [],
};

const comment = { text: 'comment', indicator: 'organic-food' } as const;

test('a text is changed in one language, and the others stay', () => {
  const one = withText(empty, { text: 'note' }, { language: 'sv', text: 'Årets siffror' });
  const two = withText(one, comment, { language: 'en', text: 'More' });
  expect(two).toMatchObject({
    note: { sv: 'Årets siffror', en: '' },
    comments: { 'organic-food': { sv: '', en: 'More' } },
  });
  expect(fieldId(comment, 'en')).toBe('comment-organic-food-en');
});

test('a comment that says nothing is none, and the order of things is not a change', () => {
  expect(sameContent(empty, { ...empty, comments: { a: { sv: ' ', en: '' } } })).toBe(true);
  expect(sameContent({ ...empty, withoutReason: ['2', '1'] }, { ...empty, withoutReason: ['1', '2'] })).toBe(true);
  expect(sameContent(empty, { ...empty, round: 2024 })).toBe(false);
  expect(sameContent(empty, { ...empty, foreword: { sv: ' ', en: '' } })).toBe(false);
});

test('what is longer than the service takes is found before it is sent', () => {
  const long = withText(empty, { text: 'note' }, { language: 'en', text: 'x'.repeat(301) });
  expect(tooLong(long).map(({ id }) => id)).toEqual(['note-en']);
  expect(tooLong(empty)).toEqual([]);
});

beforeEach(() => localStorage.clear());

test('what is unsaved is kept for the one who wrote it, counted, and not found in another form', () => {
  const keeper = createContentKeeper({ person: 'person-1', year: 2026 }, () => localStorage);
  keeper.keep({ revision: 3, content: empty });
  expect(keeper.kept()).toEqual({ revision: 3, content: empty });
  expect(createContentKeeper({ person: 'person-2', year: 2026 }, () => localStorage).kept()).toBeNull();
  expect(countUnsaved(() => localStorage, 'person-1')).toBe(1);
  keeper.drop();
  expect(keeper.kept()).toBeNull();
  localStorage.setItem('ratthall.unsaved.person-1.edition.2026', '{"revision":1,"content":{"note":1}}');
  expect(keeper.kept()).toBeNull();
});

test('a browser that refuses to keep anything still lets it be written', () => {
  const keeper = createContentKeeper({ person: 'person-1', year: 2026 }, () => {
    throw new Error('refused');
  });
  expect(() => keeper.keep({ revision: 1, content: empty })).not.toThrow();
  expect(keeper.kept()).toBeNull();
});
