import { askForReset, changePassword, resetPassword } from '@ratthall/contract/passwords';
import type { Desk } from '#http/desk.ts';
import type { Limits } from '#http/limits.ts';
import type { Passwords } from './passwords.service.ts';

const done = { done: true as const };

export function registerPasswords(desk: Desk, passwords: Passwords, limits: Limits): void {
  desk.open(
    askForReset,
    async ({ body, visitor }) => {
      passwords.askForReset(body.email, visitor);
      return done;
    },
    limits.letters,
  );

  desk.open(
    resetPassword,
    async ({ body }) => {
      await passwords.reset(body.token, body.password);
      return done;
    },
    limits.links,
  );

  const present = { action: 'account.use', limits: limits.presentPassword } as const;
  desk.route(changePassword, present, async ({ body }, signedIn) => {
    await passwords.change(signedIn, body);
    return done;
  });
}
