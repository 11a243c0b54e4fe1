import { describe, expect, test } from 'vitest';
import { isCommonPassword } from './common-password.ts';

const owner = { email: 'kim.bergstrand@falkenberg.se', name: 'Kim Bergstrand' };

describe('what is tried first is refused:', () => {
  test.each([
    'password1234',
    'Password123!',
    'P@ssw0rd2026!',
    'passwordpassword',
    'lösenord2026',
    'Lösenord1234!',
    'Välkommen2026',
    'Sommar2026!!',
    'qwertyuiop12',
    'qwerty123456',
    '123456789012',
    '1q2w3e4r5t6y7u'.replaceAll(/\D/g, ''),
    '1qaz2wsx3edc',
    'abcdefghijkl',
    'aaaaaaaaaaaa',
    'abcabcabcabc',
    'iloveyou1234',
    'kimbergstrand',
    'Bergstrand1985',
    'falkenberg2026',
    'ekokommun2026',
    'Rätthåll2026!',
    '            ',
    '!!!!!!!!!!!!',
    '19850312-1234',
  ])('%s', (password) => {
    expect(isCommonPassword(password, owner)).toBe(true);
  });
});

describe('what is not, is not:', () => {
  test.each([
    'correct horse battery staple',
    'min katt äter gröna ärtor',
    'tolv blå cyklar i regn',
    'x7Kq-pL2v-Rt9w-Zb4m',
    'vLk!93mZpQ_7tR',
    'Kims gräsklippare hostar',
    'Пароль длинный и странный',
    '雨が降る山の向こうに月が出る',
  ])('%s', (password) => {
    expect(isCommonPassword(password, owner)).toBe(false);
  });
});
