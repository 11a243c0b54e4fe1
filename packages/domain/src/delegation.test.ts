import { expect, test } from 'vitest';
import {
  canBeDelegated,
  delegationAuthor,
  delegationOfAuthor,
  delegationStateOf,
  isDelegationOpen,
  latestLastDay,
  usualLastDay,
} from './delegation.ts';
import { entryStatuses } from './entry.ts';

const asked = { expiresAt: '2026-03-15T23:00:00.000Z', openedAt: null, answeredAt: null, withdrawnAt: null };
const now = '2026-03-02T08:00:00.000Z';
const later = '2026-03-16T08:00:00.000Z';

test('a delegation is asked, opened, answered; withdrawn above all, and expired while nobody has answered', () => {
  expect(delegationStateOf(asked, now)).toBe('asked');
  expect(delegationStateOf({ ...asked, openedAt: now }, now)).toBe('opened');
  expect(delegationStateOf({ ...asked, openedAt: now, answeredAt: now }, now)).toBe('answered');
  expect(delegationStateOf({ ...asked, answeredAt: now, withdrawnAt: now }, now)).toBe('withdrawn');
  expect(delegationStateOf({ ...asked, openedAt: now }, later)).toBe('expired');
  expect(delegationStateOf({ ...asked, answeredAt: now }, later)).toBe('answered');
});

test('its link leads somewhere until the moment it expires, or is withdrawn', () => {
  expect(isDelegationOpen(asked, now)).toBe(true);
  expect(isDelegationOpen(asked, asked.expiresAt)).toBe(false);
  expect(isDelegationOpen({ ...asked, withdrawnAt: now }, now)).toBe(false);
});

test('the last day is two weeks ahead, at most ninety, and not after the round has closed', () => {
  expect(usualLastDay('2026-03-02', null)).toBe('2026-03-16');
  expect(usualLastDay('2026-03-02', '2026-03-10')).toBe('2026-03-10');
  expect(latestLastDay('2026-03-02', '2026-12-31')).toBe('2026-05-31');
  expect(latestLastDay('2026-03-02', '2026-03-10')).toBe('2026-03-10');
  // A round that should have been closed and still is open does not shut the door.
  expect(latestLastDay('2026-03-02', '2026-02-01')).toBe('2026-05-31');
});

test('nobody is asked for a figure that has been handed in', () => {
  expect([null, ...entryStatuses].filter(canBeDelegated)).toEqual([null, 'draft', 'returned']);
});

test('what was answered through a link has an author that is nobody’s account', () => {
  expect(delegationOfAuthor(delegationAuthor('a1'))).toBe('a1');
  expect(delegationOfAuthor('a1')).toBeNull();
});
