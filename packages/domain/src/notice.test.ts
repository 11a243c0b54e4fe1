import { expect, test } from 'vitest';
import { isNoticeWanted } from './notice.ts';

test('editions and corrections of one’s own member are told of unless somebody says no; others’ only on request', () => {
  expect(isNoticeWanted('edition', [])).toBe(true);
  expect(isNoticeWanted('correction', [])).toBe(true);
  expect(isNoticeWanted('turned', [])).toBe(false);
  const choices = [
    { kind: 'edition', isWanted: false },
    { kind: 'turned', isWanted: true },
  ] as const;
  expect(isNoticeWanted('edition', choices)).toBe(false);
  expect(isNoticeWanted('correction', choices)).toBe(true);
  expect(isNoticeWanted('turned', choices)).toBe(true);
});
