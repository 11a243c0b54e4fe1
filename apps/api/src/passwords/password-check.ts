import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { fail } from '#fail.ts';
import type { PasswordsRepository } from './passwords.repository.ts';

export type PasswordCheck = ReturnType<typeof createPasswordCheck>;

/** Whether a password is somebody's. */
export function createPasswordCheck(passwords: Pick<PasswordsRepository, 'hashOf'>) {
  const check = {
    /** It takes as long for somebody who has none, or who is not there at all. */
    async isRight(person: string | null, password: string): Promise<boolean> {
      const known = person === null ? null : await passwords.hashOf(person);
      if (known !== null) return verifyPassword({ hash: known, password });
      await hashPassword(password);
      return false;
    },

    hasOne: async (person: string): Promise<boolean> => (await passwords.hashOf(person)) !== null,

    /** Refuses whoever does not know the password of today. */
    async demand(person: string, present: string): Promise<void> {
      if (!(await check.hasOne(person))) fail('two-factor.no-password');
      const expected = 'the password of today';
      if (!(await check.isRight(person, present))) fail('password.wrong', { field: 'present', value: null, expected });
    },
  };
  return check;
}
