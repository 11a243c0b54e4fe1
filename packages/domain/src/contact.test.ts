import { expect, test } from 'vitest';
import { isConfirmedIn } from './contact.ts';

test('a contact is confirmed for the year in which it was done, and no longer', () => {
  expect(isConfirmedIn(2026, '2026-01-02T08:00:00.000Z')).toBe(true);
  expect(isConfirmedIn(2026, '2025-12-30T08:00:00.000Z')).toBe(false);
  expect(isConfirmedIn(2026, null)).toBe(false);
});
