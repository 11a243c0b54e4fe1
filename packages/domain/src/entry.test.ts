import { describe, expect, test } from 'vitest';
import { boardStateOf, emptyEntry, entryActs, entryStatuses, isDone, statusAfter, type EntryStatus } from './entry.ts';

const at = (status: EntryStatus | null, hasApprover = false) => ({ status, hasApprover });

describe('an entry', () => {
  test('goes from a draft to the secretariat and to the public', () => {
    expect(statusAfter('save', at(null))).toBe('draft');
    expect(statusAfter('submit', at('draft'))).toBe('submitted');
    expect(statusAfter('approve', at('submitted'))).toBe('approved');
  });

  test('waits at the member first where there is an approver', () => {
    expect(statusAfter('submit', at('draft', true))).toBe('awaiting');
    expect(statusAfter('confirm', at('awaiting', true))).toBe('submitted');
    expect(statusAfter('approve', at('awaiting', true))).toBeNull();
  });

  test('comes back from either of them, and is mended and submitted again', () => {
    expect(statusAfter('return', at('awaiting', true))).toBe('returned');
    expect(statusAfter('return', at('submitted'))).toBe('returned');
    expect(statusAfter('save', at('returned'))).toBe('draft');
    expect(statusAfter('submit', at('returned'))).toBe('submitted');
  });

  test('can be taken back until it is public, and is not written in while it waits', () => {
    expect(statusAfter('withdraw', at('submitted'))).toBe('draft');
    expect(statusAfter('withdraw', at('approved'))).toBeNull();
    expect(statusAfter('save', at('submitted'))).toBeNull();
    expect(statusAfter('save', at('awaiting'))).toBeNull();
  });

  test('that is public is changed by a new draft only', () => {
    expect(entryActs.filter((act) => statusAfter(act, at('approved')) !== null)).toEqual(['save']);
  });

  test('of which nothing is written can only be begun', () => {
    expect(entryActs.filter((act) => statusAfter(act, at(null)) !== null)).toEqual(['save']);
  });
});

test('a member is done with what it has submitted, and not with what came back', () => {
  expect(entryStatuses.filter(isDone)).toEqual(['awaiting', 'submitted', 'approved']);
  expect(isDone(null)).toBe(false);
});

test('the board tells an approved reason from an approved value', () => {
  const missing = { ...emptyEntry, kind: 'missing' as const, missing: 'not-measured' as const };
  expect(boardStateOf(null)).toBe('not-started');
  expect(boardStateOf({ status: 'approved', content: missing })).toBe('missing');
  expect(boardStateOf({ status: 'submitted', content: missing })).toBe('submitted');
  expect(boardStateOf({ status: 'approved', content: { ...emptyEntry, kind: 'value', value: 1 } })).toBe('approved');
});
