import { AppError, fail } from '#fail.ts';
import type { AuditRepository } from '#audit/audit.repository.ts';
import type { Clock } from '#clock.ts';
import type { Answers } from '#invitations/answers.service.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import type { Sessions, SignedIn, Visitor, WithCookies } from '#sessions/sessions.service.ts';
import { hashOf, newToken } from '#sessions/tokens.ts';
import type { FederationRepository } from './federation.repository.ts';
import { createKnownPerson } from './known-person.ts';
import { createProvider, type Provider } from './provider.ts';
import type { ProviderSettings } from './provider-settings.ts';
import { whatWentWrong } from './what-went-wrong.ts';

const minutes = 10;

type Parts = {
  settings: readonly ProviderSettings[];
  repository: FederationRepository;
  people: Pick<PeopleRepository, 'byEmail' | 'find'>;
  answers: Pick<Answers, 'acceptOpen'>;
  sessions: Pick<Sessions, 'start'>;
  audit: Pick<AuditRepository, 'append'>;
  publicUrl: string;
  now: Clock;
};

export type Federation = ReturnType<typeof createFederation>;

type Language = 'sv' | 'en';

/** The page to go on to afterwards, and the language of the one that somebody comes from. */
type Wanted = { onwards: string | null; language: Language };

type Finished = { signedIn: SignedIn; onwards: string | null };

/** Signing in with the log-in of one's own organisation, by OpenID Connect. */
export function createFederation(parts: Parts) {
  const { settings, repository, people, answers, sessions, audit, publicUrl, now } = parts;
  const providers = settings.map((one) => createProvider(one, { publicUrl }));
  const knownPerson = createKnownPerson({ repository, people, answers });
  const isSecure = publicUrl.startsWith('https:');
  const cookieName = isSecure ? '__Host-ratthall.federation' : 'ratthall.federation';
  const cookieOf = (value: string, seconds: number) =>
    `${cookieName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
  const browserOf = ({ cookie = '' }: Pick<Visitor, 'cookie'>) =>
    cookie
      .split(/;\s*/)
      .find((one) => one.startsWith(`${cookieName}=`))
      ?.slice(cookieName.length + 1) ?? '';
  /** What is stored of a state: it is worth something at one provider, in one browser. */
  const stateHash = ({ id }: Provider, state: string, browser: string) => hashOf(`${id} ${state} ${browser}`);

  const find = (id: string) => {
    const expected = 'the number of a provider in /api/federation';
    return (
      providers.find((one) => one.id === id) ?? fail('federation.not-found', { field: 'provider', value: id, expected })
    );
  };
  /** Does it, or says in the log too why somebody was refused. */
  const orSayWhy = async <T>(provider: Provider, visitor: Visitor, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const valueOf = (name: string) => error.issues.find(({ field }) => field === name)?.value ?? null;
      const reason = [error.code, valueOf('answer')].filter(Boolean).join(': ');
      const details = { address: visitor.ip, provider: provider.name, reason, email: valueOf('email') };
      await audit.append({ at: now().toISOString(), kind: 'session.refused', actor: null, subject: null, details });
      throw error;
    }
  };

  return {
    list: () => providers.map(({ id, name }) => ({ id, name })),
    find,

    /** The language in which somebody set out, which the provider knows nothing of. */
    languageOf: (cookie: string | undefined) => languageIn(browserOf({ cookie })),

    async begin(
      id: string,
      { onwards, language }: Wanted,
      visitor: Visitor,
    ): Promise<WithCookies<{ address: string }>> {
      const provider = find(id);
      return orSayWhy(provider, visitor, async () => {
        const { address, state, nonce, verifier } = await provider.begin().catch(refused);
        const browser = `${newToken()}.${language}`;
        const at = now();
        const expiresAt = new Date(at.getTime() + minutes * 60_000).toISOString();
        await repository.begin({
          stateHash: stateHash(provider, state, browser),
          nonce,
          verifier,
          onwards: onwards ?? '',
          createdAt: at.toISOString(),
          expiresAt,
        });
        return { answer: { address }, cookies: [cookieOf(browser, minutes * 60)] };
      });
    },

    /** What has come back: from the browser that set out, for the first time, and soon enough. */
    async finish(id: string, answer: string, visitor: Visitor): Promise<WithCookies<Finished>> {
      const provider = find(id);
      return orSayWhy(provider, visitor, async () => {
        const state = new URLSearchParams(answer).get('state') ?? '';
        const at = now().toISOString();
        const begun = await repository.take(stateHash(provider, state, browserOf(visitor)), at);
        if (begun === null) return fail('federation.not-valid', { field: 'state', value: null, expected });
        const { nonce, verifier, onwards } = begun;
        const claims = await provider.finish(answer, { state, nonce, verifier }).catch(refused);
        const person = await knownPerson(provider, claims, { at, language: languageIn(browserOf(visitor)) });
        const how = { method: 'provider', provider: provider.name } as const;
        const { answer: signedIn, cookies } = await sessions.start(person, visitor, how);
        return {
          answer: { signedIn, onwards: onwards === '' ? null : onwards },
          cookies: [...cookies, cookieOf('', 0)],
        };
      });
    },
  };
}

const expected = `a sign-in that was begun in this browser, less than ${minutes} minutes ago, and has not come back before`;

function languageIn(browser: string): Language {
  return browser.endsWith('.en') ? 'en' : 'sv';
}

/** Whatever a provider answers that is not as it should be is a refusal, and no fault of ours. */
function refused(error: unknown): never {
  const { code, reason } = whatWentWrong(error);
  return fail(code, { field: 'answer', value: reason, expected: 'an answer of the provider that can be trusted' });
}
