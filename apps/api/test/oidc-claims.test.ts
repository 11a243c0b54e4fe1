import { describe, expect, test } from 'vitest';
import { claimsOf, leavesOpen } from '#federation/claims.ts';

const told = { iss: 'https://login.example', sub: '1' };

describe('whether an address is verified', () => {
  test.each<[unknown, boolean | null]>([
    [undefined, null],
    [true, true],
    ['true', true],
    [false, false],
    ['false', false],
    ['', false],
    ['yes', false],
    [1, false],
    [null, false],
  ])('%j is read as %j', (verified, isVerified) => {
    const email = 'kim@example.se';
    expect(claimsOf({ ...told, email, email_verified: verified }, {})).toMatchObject({ email, isVerified });
  });

  test('is said by what says the address, never by the other', () => {
    const token = { ...told, email: 'kim@example.se', email_verified: true };
    expect(claimsOf(token, { email: 'bo@example.se' })).toMatchObject({ email: 'bo@example.se', isVerified: null });
    expect(claimsOf(token, { name: 'Kim' })).toMatchObject({ email: 'kim@example.se', isVerified: true, name: 'Kim' });
  });

  test('is asked for where the token leaves it open, unless silence is enough', () => {
    const silent = { email: 'kim@example.se' };
    expect(leavesOpen({}, { isSilenceVerified: true })).toBe(true);
    expect(leavesOpen(silent, { isSilenceVerified: true })).toBe(false);
    expect(leavesOpen(silent, { isSilenceVerified: false })).toBe(true);
    expect(leavesOpen({ ...silent, email_verified: false }, { isSilenceVerified: false })).toBe(false);
  });
});
