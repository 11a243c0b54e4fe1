import type { Person } from '@ratthall/domain/permissions';
import { APIError } from 'better-auth/api';
import type { AuditRepository } from '#audit/audit.repository.ts';
import type { Clock } from '#clock.ts';
import { fail } from '#fail.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import { addressHeader, type Auth } from './auth.ts';

/** Somebody who has signed in, and the session that says so. */
export type SignedIn = Person & { name: string; email: string; language: 'sv' | 'en'; session: string };

/** What is known of whoever asks: the headers that matter and the address. */
export type Visitor = { cookie: string | undefined; userAgent: string | undefined; ip: string };

/** An answer, and the cookies that go with it. */
export type WithCookies<T> = { answer: T; cookies: string[] };

export type Sessions = ReturnType<typeof createSessions>;

type Credentials = { email: string; password: string };

type Parts = {
  auth: Auth;
  people: Pick<PeopleRepository, 'assignmentsOf' | 'byEmail'>;
  audit: Pick<AuditRepository, 'append'>;
  now: Clock;
};

export function createSessions({ auth, people, audit, now }: Parts) {
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

    /**
     * A new session; the one that the visitor had ends. A wrong address and a wrong password are refused alike, and take
     * as long. What was typed as an address is not logged when it is nobody's: it could be a password.
     */
    async signIn(credentials: Credentials, visitor: Visitor): Promise<WithCookies<SignedIn>> {
      const headers = headersOf({ ...visitor, cookie: undefined });
      const [reply, account] = await Promise.all([
        auth.api.signInEmail({ body: credentials, headers, returnHeaders: true }).catch(refusalOf),
        people.byEmail(credentials.email.toLowerCase()),
      ]);
      const subject = account?.id ?? null;
      const entry = { at: now().toISOString(), actor: null, subject, details: { address: visitor.ip } };
      if (reply === null) {
        await audit.append({ ...entry, kind: 'session.refused' });
        return fail('session.wrong-credentials');
      }
      if (visitor.cookie !== undefined) await auth.api.signOut({ headers: headersOf(visitor) });
      await audit.append({ ...entry, kind: 'session.started', actor: subject });
      const cookies = reply.headers.getSetCookie();
      const cookie = cookies.map((line) => line.split(';')[0]).join('; ');
      const { answer } = await sessions.whoIs({ ...visitor, cookie });
      return { answer: answer ?? fail('session.wrong-credentials'), cookies };
    },

    /** Ends the session of the visitor, if there is one, and takes back its cookie. */
    async signOut(visitor: Visitor): Promise<string[]> {
      const { answer: signedIn } = await sessions.whoIs(visitor);
      const { headers } = await auth.api.signOut({ headers: headersOf(visitor), returnHeaders: true });
      if (signedIn !== null) {
        const { id } = signedIn;
        await audit.append({ at: now().toISOString(), kind: 'session.ended', actor: id, subject: id });
      }
      return headers.getSetCookie();
    },
  };
  return sessions;
}

/** Null for what was wrong with the credentials; anything else is a fault. */
function refusalOf(error: unknown): null {
  if (error instanceof APIError && error.statusCode < 500) return null;
  throw error;
}

function headersOf({ cookie, userAgent, ip }: Visitor): Headers {
  const headers = new Headers({ [addressHeader]: ip });
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (userAgent !== undefined) headers.set('user-agent', userAgent);
  return headers;
}
