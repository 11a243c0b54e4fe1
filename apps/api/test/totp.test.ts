import { describe, expect, test } from 'vitest';
import { newRecoveryCodes, plainCode } from '#two-factor/recovery-codes.ts';
import { createSeal } from '#two-factor/sealed.ts';
import { addressOf, base32, codeOf, stepAt, stepOf } from '#two-factor/totp.ts';

const secret = Buffer.from('12345678901234567890');

describe('a code is that of RFC 6238, appendix B, at', () => {
  test.each([
    [59, '94287082'],
    [1_111_111_109, '07081804'],
    [1_111_111_111, '14050471'],
    [1_234_567_890, '89005924'],
    [2_000_000_000, '69279037'],
    [20_000_000_000, '65353130'],
  ])('%i seconds', (seconds, code) => {
    expect(codeOf(secret, stepAt(new Date(seconds * 1_000)), 8)).toBe(code);
  });
});

test('a code is that of RFC 4226, appendix D, for each count', () => {
  const published = '755224 287082 359152 969429 338314 254676 287922 162583 399871 520489'.split(' ');
  expect(published.map((_, count) => codeOf(secret, count))).toEqual(published);
});

test('a code is taken in its own half minute and in the ones beside it, and at no other time', () => {
  const at = (seconds: number) => new Date(seconds * 1_000);
  const code = codeOf(secret, stepAt(at(1_000)));
  expect([940, 970, 1_000, 1_030, 1_060, 1_090].map((seconds) => stepOf(secret, code, at(seconds)))).toEqual([
    null,
    33,
    33,
    33,
    null,
    null,
  ]);
  expect(stepOf(secret, '', at(1_000))).toBeNull();
  expect(stepOf(secret, 'åäöåäö', at(1_000))).toBeNull();
});

test('a secret is written as RFC 4648 says, and stands in the address of its QR code', () => {
  expect(['f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => base32(Buffer.from(text)))).toEqual([
    'MY',
    'MZXQ',
    'MZXW6',
    'MZXW6YQ',
    'MZXW6YTB',
    'MZXW6YTBOI',
  ]);
  const address = new URL(addressOf(secret, { issuer: 'Rätt håll', email: 'kim@a.se' }));
  expect(decodeURIComponent(address.pathname)).toBe('/Rätt håll:kim@a.se');
  expect(Object.fromEntries(address.searchParams)).toEqual({
    secret: base32(secret),
    issuer: 'Rätt håll',
    algorithm: 'SHA1',
    digits: '6',
    period: '30',
  });
});

test('what is sealed can be opened for the same person with the same secret, and in no other way', () => {
  const { seal, open } = createSeal('one secret');
  const sealed = seal(secret, 'kim');
  expect(open(sealed, 'kim')).toEqual(secret);
  expect(seal(secret, 'kim')).not.toBe(sealed);
  expect(open(sealed, 'bo')).toBeNull();
  expect(createSeal('another secret').open(sealed, 'kim')).toBeNull();
  expect(open(`${sealed.slice(0, -2)}AA`, 'kim')).toBeNull();
  expect(open('', 'kim')).toBeNull();
});

test('recovery codes are ten and different, and read the same with spaces and capitals', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) expect(code).toMatch(/^([a-z2-7]{4}-){3}[a-z2-7]{4}$/);
  expect(plainCode(` ${codes[0]!.toUpperCase().replaceAll('-', ' ')} `)).toBe(plainCode(codes[0]!));
});
