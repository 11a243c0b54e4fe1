import { randomUUID } from 'node:crypto';
import { fail } from '#fail.ts';
import type { Answers } from '#invitations/answers.service.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import type { FederationRepository } from './federation.repository.ts';
import type { Claims } from './claims.ts';
import type { Provider } from './provider.ts';

type Parts = {
  repository: FederationRepository;
  people: Pick<PeopleRepository, 'byEmail' | 'find'>;
  answers: Pick<Answers, 'acceptOpen'>;
};

/** When, and in which language: that of the letters to somebody new. */
type Coming = { at: string; language: 'sv' | 'en' };

/**
 * Who it is here that a provider has shown us. Whoever has been here before is known by issuer and subject. The first time
 * it is the verified address that says so: of somebody with an account or with an open invitation. Nobody else is let in,
 * and nobody is made out of nothing.
 */
export function createKnownPerson({ repository, people, answers }: Parts) {
  return async (provider: Provider, claims: Claims, { at, language }: Coming): Promise<string> => {
    const { issuer, subject, name } = claims;
    const linked = await repository.personOf({ issuer, subject });
    const email = vouchedFor(provider, claims);
    if (linked !== null) {
      const person = await people.find(linked);
      if (email !== null && person?.email === email) await answers.acceptOpen({ id: linked, email, isNew: false });
      return linked;
    }
    if (email === null) {
      const expected = `a verified address at ${provider.domains.join(' or ')}`;
      return fail('federation.email-not-verified', { field: 'email', value: claims.email, expected });
    }
    const known = await people.byEmail(email);
    // An address can be given to somebody new; an account cannot.
    if (known !== null && (await repository.isKnownAt(issuer, known.id))) fail('federation.other-person');
    const person = known?.id ?? randomUUID();
    const newOne = { id: person, email, isNew: known === null, name: nameFor(name, email), language };
    const hasAccepted = await answers.acceptOpen(newOne);
    if (known === null && !hasAccepted) {
      const expected = 'the address of somebody who has an account or an open invitation';
      return fail('federation.unknown-person', { field: 'email', value: email, expected });
    }
    const entry = {
      at,
      kind: 'account.linked',
      actor: person,
      subject: person,
      details: { provider: provider.name },
    } as const;
    await repository.link({ issuer, subject, person }, entry).catch(async (error: unknown) => {
      // Two windows at the same moment.
      if ((await repository.personOf({ issuer, subject })) !== person) throw error;
    });
    return person;
  };
}

/**
 * The address, where this provider may vouch for it: it is in one of its domains, and the provider says that it is verified.
 * Where a provider says nothing of that to anybody, the settings can say that it looks after its addresses itself.
 */
export function vouchedFor(provider: Pick<Provider, 'domains' | 'isSilenceVerified'>, claims: Claims): string | null {
  const { email, isVerified } = claims;
  if (email === null || !(isVerified ?? provider.isSilenceVerified)) return null;
  const [, domain = '', ...more] = email.split('@');
  return more.length === 0 && provider.domains.includes(domain) ? email : null;
}

/** The name as the provider says it, on one line and not too long; else the beginning of the address. */
function nameFor(name: string | null, email: string): string {
  const plain = (name ?? '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100);
  return plain === '' ? email.split('@')[0]! : plain;
}
