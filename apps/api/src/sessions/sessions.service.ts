import type { Person } from '@ratthall/domain/permissions';
import type { SignInMethod } from '@ratthall/domain/sign-in';
import type { AuditRepository } from '#audit/audit.repository.ts';
import type { Clock } from '#clock.ts';
import { fail } from '#fail.ts';
import type { PasswordCheck } from '#passwords/password-check.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import type { TwoFactors } from '#two-factor/two-factor.service.ts';
import { addressHeader, type Auth } from './auth.ts';
import { startOf } from './session-starts.ts';

/** Somebody who has signed in, and the session that says so. */
export type SignedIn = Person & { name: string; email: string; language: 'sv' | 'en'; session: string };

/** What is known of whoever asks: the headers that matter and the address. */
export type Visitor = { cookie: string | undefined; userAgent: string | undefined; ip: string };

/** An answer, and the cookies that go with it. */
export type WithCookies<T> = { answer: T; cookies: string[] };

export type Sessions = ReturnType<typeof createSessions>;

type Credentials = { email: string; password: string; code?: string };

/** Nobody, where a code is wanted besides; after a recovery code, how many are left. */
type SigningIn = { signedIn: SignedIn | null; left: number | null };

/** How somebody has signed in; at a provider, what that is called. */
export type HowSignedIn = { method: SignInMethod; provider?: string };

type Parts = {
  auth: Auth;
  people: Pick<PeopleRepository, 'assignmentsOf' | 'byEmail'>;
  audit: Pick<AuditRepository, 'append'>;
  passwords: Pick<PasswordCheck, 'isRight'>;
  twoFactors: Pick<TwoFactors, 'check'>;
  now: Clock;
};

export function createSessions({ auth, people, audit, passwords, twoFactors, now }: Parts) {
  const at = () => now().toISOString();
  const sessions = {
    /** Who has signed in with the cookie of the visitor; null for nobody. Now and then it prolongs the session. */
    async whoIs(visitor: Visitor): Promise<WithCookies<SignedIn | null>> {
      if (visitor.cookie === undefined) return { answer: null, cookies: [] };
      const { response, headers } = await auth.api.getSession({ headers: headersOf(visitor), returnHeaders: true });
      const cookies = headers.getSetCookie();
      if (!response) return { answer: null, cookies };
      const { user, session } = response;
      const assignments = await people.assignmentsOf(user.id);
      const language = user.language === 'en' ? 'en' : 'sv';
      const { id, name, email } = user;
      return { answer: { id, name, email, language, assignments, session: session.id }, cookies };
    },

    /** A new session of somebody who has shown who they are; the one that the visitor had ends. */
    async start(person: string, visitor: Visitor, how: HowSignedIn): Promise<WithCookies<SignedIn>> {
      const asNobody = headersOf({ ...visitor, cookie: undefined });
      const { response, headers } = await auth.api.startSession({
        body: { person },
        headers: asNobody,
        returnHeaders: true,
      });
      if (response === null) return fail('session.wrong-credentials');
      if (visitor.cookie !== undefined) await auth.api.signOut({ headers: headersOf(visitor) });
      const details = { address: visitor.ip, method: how.method, provider: how.provider ?? null };
      const id = startOf(response.session);
      await audit.append({ id, at: at(), kind: 'session.started', actor: person, subject: person, details });
      const cookies = headers.getSetCookie();
      const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
      const { answer } = await sessions.whoIs({ ...visitor, cookie });
      return { answer: answer ?? fail('session.wrong-credentials'), cookies };
    },

    /**
     * With a password and, for whoever has turned that on, a code. A wrong address and a wrong password are refused alike,
     * and take as long. What was typed as an address is not logged when it is nobody's: it could be a password.
     */
    async signIn({ email, password, code }: Credentials, visitor: Visitor): Promise<WithCookies<SigningIn>> {
      const account = await people.byEmail(email.toLowerCase());
      const subject = account?.id ?? null;
      if (!(await passwords.isRight(subject, password)) || account === null) {
        const details = { address: visitor.ip };
        await audit.append({ at: at(), kind: 'session.refused', actor: null, subject, details });
        return fail('session.wrong-credentials');
      }
      if (!account.twoFactorEnabled) {
        const { answer, cookies } = await sessions.start(account.id, visitor, { method: 'password' });
        return { answer: { signedIn: answer, left: null }, cookies };
      }
      if (code === undefined) return { answer: { signedIn: null, left: null }, cookies: [] };
      const { method, left } = await twoFactors.check(account.id, code, visitor);
      const { answer, cookies } = await sessions.start(account.id, visitor, { method });
      return { answer: { signedIn: answer, left }, cookies };
    },

    /** Ends the session of the visitor, if there is one, and takes back its cookie. */
    async signOut(visitor: Visitor): Promise<string[]> {
      const { answer: signedIn } = await sessions.whoIs(visitor);
      const { headers } = await auth.api.signOut({ headers: headersOf(visitor), returnHeaders: true });
      if (signedIn !== null) {
        const { id } = signedIn;
        await audit.append({ at: at(), kind: 'session.ended', actor: id, subject: id });
      }
      return headers.getSetCookie();
    },
  };
  return sessions;
}

function headersOf({ cookie, userAgent, ip }: Visitor): Headers {
  const headers = new Headers({ [addressHeader]: ip });
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (userAgent !== undefined) headers.set('user-agent', userAgent);
  return headers;
}
