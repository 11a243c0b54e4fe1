import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { betterAuth, type BetterAuthOptions } from 'better-auth/minimal';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import type { Database } from '#db/database.ts';
import { hashedSessions } from './hashed-sessions.ts';

export type Auth = ReturnType<typeof createAuth>;

type Settings = {
  database: Database;
  /** Signs the cookie of a session. At least 32 characters, never in the database. */
  secret: string;
  publicUrl: string;
};

const day = 24 * 60 * 60;

/** Where the library expects the address of the visitor. */
export const addressHeader = 'x-forwarded-for';

type Started = { person: string };

/** What is handed over is ours, and has been looked at before. */
const startedByUs = {
  '~standard': {
    version: 1 as const,
    vendor: 'ratthall',
    types: undefined as { input: Started; output: Started } | undefined,
    validate: (value: unknown) => ({ value: value as Started }),
  },
};

/** Starts a session for somebody of whom it has been found out elsewhere who they are. No address leads to it. */
const start = {
  id: 'start',
  endpoints: {
    startSession: createAuthEndpoint.serverOnly({ method: 'POST', body: startedByUs }, async (ctx) => {
      const { internalAdapter } = ctx.context;
      const user = await internalAdapter.findUserById(ctx.body.person);
      if (!user) return null;
      const session = await internalAdapter.createSession(user.id);
      await setSessionCookie(ctx, { session, user });
      return { session: session.id };
    }),
  },
};

/**
 * Passwords, sessions and cookies, as better-auth does them. Its own routes are not served: ours call it, so that every
 * address is in the contract and every refusal has our form. Accounts are made from invitations only.
 */
export function createAuth({ database: { engine, query, tables }, secret, publicUrl }: Settings) {
  const { users, sessions, accounts, verifications } = tables;
  const schema = { user: users, session: sessions, account: accounts, verification: verifications };
  const adapter = drizzleAdapter(query, { provider: engine === 'sqlite' ? 'sqlite' : 'pg', schema });
  return betterAuth({
    database: (options: BetterAuthOptions) => hashedSessions(adapter(options)),
    secret,
    baseURL: publicUrl,
    basePath: '/api',
    logger: { disabled: true },
    telemetry: { enabled: false },
    plugins: [start],
    rateLimit: { enabled: false },
    user: { additionalFields: { language: { type: 'string', required: true, input: false } } },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: 12,
      maxPasswordLength: 128,
    },
    session: { expiresIn: 7 * day, updateAge: day, cookieCache: { enabled: false } },
    advanced: {
      cookiePrefix: 'ratthall',
      useSecureCookies: publicUrl.startsWith('https:'),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader] },
    },
  });
}
