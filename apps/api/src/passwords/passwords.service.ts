import { isCommonPassword, type PasswordOwner } from '@ratthall/domain/common-password';
import { hashPassword } from 'better-auth/crypto';
import type { Clock } from '#clock.ts';
import { fail } from '#fail.ts';
import type { Mailer } from '#mail/mailer.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import type { SignedIn, Visitor } from '#sessions/sessions.service.ts';
import { hashOf, newToken } from '#sessions/tokens.ts';
import type { PasswordCheck } from './password-check.ts';
import type { PasswordsRepository } from './passwords.repository.ts';

const minutes = 60;

type Parts = {
  passwords: PasswordsRepository;
  check: PasswordCheck;
  people: Pick<PeopleRepository, 'find' | 'byEmail'>;
  mailer: Mailer;
  publicUrl: string;
  now: Clock;
  onError: (error: unknown) => void;
};

export type Passwords = ReturnType<typeof createPasswords>;

export function createPasswords({ passwords, check, people, mailer, publicUrl, now, onError }: Parts) {
  const underWay = new Set<Promise<void>>();

  const sendLink = async (email: string, { ip }: Visitor): Promise<void> => {
    const person = await people.byEmail(email.toLowerCase());
    // Whoever signs in at a provider has no password that could have been forgotten.
    if (person === null || (await passwords.hashOf(person.id)) === null) return;
    const token = newToken();
    const at = now();
    const expiresAt = new Date(at.getTime() + minutes * 60_000).toISOString();
    const entry = { kind: 'password.asked', actor: null, subject: person.id, details: { address: ip } } as const;
    await passwords.keepLink(
      { person: person.id, tokenHash: hashOf(token), expiresAt },
      { ...entry, at: at.toISOString() },
    );
    const letter = { name: person.name, href: `${publicUrl}/aterstall#${token}`, minutes };
    await mailer.send(person.email, person.language, letterTexts[person.language].reset(letter));
  };

  const tellOfChange = async ({ email, name, language }: Pick<SignedIn, 'email' | 'name' | 'language'>) => {
    const letter = letterTexts[language].passwordChanged({ name, href: `${publicUrl}/glomt-losenord` });
    await mailer.send(email, language, letter);
  };

  return {
    /** Sends a link, if there is such an account. It answers before it has looked: the time taken tells nothing. */
    askForReset(email: string, visitor: Visitor): void {
      const work = sendLink(email, visitor).catch(onError);
      underWay.add(work);
      void work.then(() => underWay.delete(work));
    },

    async reset(token: string, password: string): Promise<void> {
      const tokenHash = hashOf(token);
      const at = now().toISOString();
      const person = await people.find((await passwords.holderOf(tokenHash, at)) ?? fail('link.not-valid'));
      if (person === null) return fail('link.not-valid');
      refuseCommon(password, person);
      const hash = await hashPassword(password);
      // The id is the link's, so that it works once, even for two who come at the same moment.
      const entry = { id: `link-${tokenHash}`, at, kind: 'password.reset', actor: null, subject: person.id } as const;
      await passwords.replace({ person: person.id, hash, session: null, entry }).catch(async (error: unknown) => {
        const isUsed = (await passwords.holderOf(tokenHash, at)) === null;
        return isUsed ? fail('link.not-valid') : Promise.reject(error);
      });
      void tellOfChange(person);
    },

    async change(signedIn: SignedIn, { present, password }: { present: string; password: string }): Promise<void> {
      await check.demand(signedIn.id, present);
      refuseCommon(password, signedIn);
      const { id: person, session } = signedIn;
      const entry = { at: now().toISOString(), kind: 'password.changed', actor: person, subject: person } as const;
      await passwords.replace({ person, hash: await hashPassword(password), session, entry });
      void tellOfChange(signedIn);
    },

    /** Comes back when nothing is under way any more. */
    async idle(): Promise<void> {
      await Promise.all(underWay);
      await mailer.idle();
    },
  };
}

/** Refuses a password that is among the first that somebody would try. */
export function refuseCommon(password: string, owner: PasswordOwner): void {
  const expected = 'a password that is not among those that are tried first';
  if (isCommonPassword(password, owner)) fail('password.too-common', { field: 'password', value: null, expected });
}
