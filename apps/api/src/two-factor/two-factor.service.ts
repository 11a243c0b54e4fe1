import { randomBytes } from 'node:crypto';
import type { WaysIn } from '@ratthall/contract/two-factor';
import type { AuditRepository } from '#audit/audit.repository.ts';
import type { Clock } from '#clock.ts';
import { fail } from '#fail.ts';
import type { Mailer } from '#mail/mailer.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import type { PasswordCheck } from '#passwords/password-check.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import type { SignedIn, Visitor } from '#sessions/sessions.service.ts';
import { hashOfCode, newRecoveryCodes, plainCode } from './recovery-codes.ts';
import { createSeal } from './sealed.ts';
import { addressOf, base32, stepOf } from './totp.ts';
import type { TwoFactorRepository } from './two-factor.repository.ts';

const issuer = 'Rätt håll';
const secretBytes = 20;
const mostTries = 10;
const lockedMinutes = 15;
const rememberedMinutes = 5;

type Parts = {
  repository: TwoFactorRepository;
  people: Pick<PeopleRepository, 'find'>;
  passwords: PasswordCheck;
  audit: Pick<AuditRepository, 'append'>;
  mailer: Mailer;
  publicUrl: string;
  /** What secrets are sealed with. */
  secret: string;
  /** Whether that is the same after a start; if not, nobody could use a code any more. */
  isSecretKept: boolean;
  /** What the providers are called whose issuers are known. */
  nameOfIssuer: (issuer: string) => string | null;
  now: Clock;
};

export type TwoFactors = ReturnType<typeof createTwoFactors>;

/** What was taken for a code: the digits of a program, or a recovery code, with how many of those are left. */
export type AcceptedCode = { method: 'one-time-code' | 'recovery-code'; left: number | null };

/** One-time codes besides the password (RFC 6238), and the recovery codes for whoever has lost the program. */
export function createTwoFactors(parts: Parts) {
  const { repository, people, passwords, audit, mailer, publicUrl, isSecretKept, nameOfIssuer, now } = parts;
  const { seal, open } = createSeal(parts.secret);
  const later = (minutes: number) => new Date(now().getTime() + minutes * 60_000).toISOString();
  const entryOf = <K extends `two-factor.${'on' | 'off' | 'codes-renewed'}`>(
    kind: K,
    actor: string,
    subject: string,
  ) => ({
    at: now().toISOString(),
    kind,
    actor,
    subject,
  });
  const onlyOn = async ({ id }: Pick<SignedIn, 'id'>) => {
    const found = await repository.of(id);
    return found?.verified ? found : fail('two-factor.not-on');
  };
  const tell = ({ email, name, language }: Pick<SignedIn, 'email' | 'name' | 'language'>, isOn: boolean, by?: string) =>
    void mailer.send(
      email,
      language,
      letterTexts[language].codeTurned({ name, isOn, by: by ?? null, href: `${publicUrl}/konto` }),
    );
  const accepted = (person: string, step: number) => {
    const at = now().toISOString();
    return { person, step, at, forgetAt: later(rememberedMinutes) };
  };
  /** Says that a code is used already, where that is why it could not be taken. */
  const once = (work: Promise<void>, code: { person: string; step: number }) =>
    work.catch(async (error: unknown) =>
      (await repository.isUsed(code)) ? fail('two-factor.used-code', wrong(usedBefore)) : Promise.reject(error),
    );

  return {
    async waysIn({ id }: SignedIn): Promise<WaysIn> {
      const [found, hasPassword, issuers] = await Promise.all([
        repository.of(id),
        passwords.hasOne(id),
        repository.issuersOf(id),
      ]);
      const isCodeOn = found?.verified ?? false;
      return {
        hasPassword,
        providers: issuers.map((one) => nameOfIssuer(one) ?? one),
        isCodeOffered: isSecretKept && hasPassword,
        isCodeOn,
        recoveryCodesLeft: isCodeOn ? found!.codes.length : 0,
      };
    },

    async prepare(signedIn: SignedIn, present: string): Promise<{ secret: string; address: string }> {
      if (!isSecretKept) fail('two-factor.not-offered');
      await passwords.demand(signedIn.id, present);
      if ((await repository.of(signedIn.id))?.verified) fail('two-factor.on-already');
      const secret = randomBytes(secretBytes);
      await repository.prepare({ person: signedIn.id, sealed: seal(secret, signedIn.id) });
      return { secret: base32(secret), address: addressOf(secret, { issuer, email: signedIn.email }) };
    },

    /** The recovery codes are given here, once; what is stored of them cannot be read back. */
    async turnOn(signedIn: SignedIn, code: string): Promise<string[]> {
      const found = await repository.of(signedIn.id);
      if (found?.verified) fail('two-factor.on-already');
      const secret = found ? open(found.secret, signedIn.id) : null;
      if (!found || !secret) return fail('two-factor.not-begun');
      const step = stepOf(secret, plainCode(code), now());
      if (step === null) return fail('two-factor.wrong-code', wrong(sixDigits));
      const codes = newRecoveryCodes();
      const hashes = codes.map((one) => hashOfCode(signedIn.id, one));
      const turned = { ...accepted(signedIn.id, step), id: found.id, codes: hashes };
      await once(repository.turnOn(turned, entryOf('two-factor.on', signedIn.id, signedIn.id)), turned);
      tell(signedIn, true);
      return codes;
    },

    async renew(signedIn: SignedIn, present: string): Promise<string[]> {
      await passwords.demand(signedIn.id, present);
      await onlyOn(signedIn);
      const codes = newRecoveryCodes();
      const hashes = codes.map((one) => hashOfCode(signedIn.id, one));
      await repository.renew(signedIn.id, hashes, entryOf('two-factor.codes-renewed', signedIn.id, signedIn.id));
      return codes;
    },

    async turnOff(signedIn: SignedIn, present: string): Promise<void> {
      await passwords.demand(signedIn.id, present);
      await onlyOn(signedIn);
      await repository.turnOff(signedIn.id, entryOf('two-factor.off', signedIn.id, signedIn.id));
      tell(signedIn, false);
    },

    /** For somebody who has lost both the program and the recovery codes, and who is told. */
    async turnOffOf(id: string, by: SignedIn): Promise<void> {
      const person = (await people.find(id)) ?? fail('person.not-found');
      if (!person.twoFactorEnabled) return;
      await repository.turnOff(id, entryOf('two-factor.off', by.id, id));
      tell(person, false, by.name);
    },

    /** Takes a code of somebody whose password is right, or refuses it. */
    async check(person: string, typed: string, { ip }: Visitor): Promise<AcceptedCode> {
      const at = now().toISOString();
      const tries = await repository.countTry(person, { at, until: later(lockedMinutes), most: mostTries });
      const refuse = async (code: 'two-factor.locked' | 'two-factor.wrong-code'): Promise<never> => {
        const details = { address: ip, reason: code };
        await audit.append({ at, kind: 'two-factor.refused', actor: null, subject: person, details });
        return fail(code, wrong(code === 'two-factor.locked' ? laterOn : sixDigits));
      };
      if (tries > mostTries) return refuse('two-factor.locked');
      const found = await repository.of(person);
      const code = plainCode(typed);
      const hash = hashOfCode(person, code);
      if (found?.codes.includes(hash)) {
        const left = found.codes.filter((one) => one !== hash);
        const entry = {
          id: `recovery-${hash}`,
          at,
          kind: 'two-factor.code-used',
          actor: person,
          subject: person,
        } as const;
        await repository.spend(person, left, { ...entry, details: { address: ip } }).catch(async (error: unknown) => {
          const isSpent = !(await repository.of(person))?.codes.includes(hash);
          return isSpent ? refuse('two-factor.wrong-code') : Promise.reject(error);
        });
        return { method: 'recovery-code', left: left.length };
      }
      const secret = found ? open(found.secret, person) : null;
      const step = secret && stepOf(secret, code, now());
      if (step === null) return refuse('two-factor.wrong-code');
      await once(repository.accept(accepted(person, step)), { person, step });
      return { method: 'one-time-code', left: null };
    },
  };
}

const sixDigits = 'the six digits that the program shows now, or a recovery code that has not been used';
const usedBefore = 'a code that has not been used: the program shows another within half a minute';
const laterOn = `a pause of ${lockedMinutes} minutes after ${mostTries} wrong codes`;

function wrong(expected: string) {
  return { field: 'code', value: null, expected };
}
