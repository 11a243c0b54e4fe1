import { randomUUID } from 'node:crypto';
import { and, eq, gt, isNull, lt } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database } from '#db/database.ts';

export type FederationRepository = ReturnType<typeof createFederationRepository>;

type Begun = {
  stateHash: string;
  nonce: string;
  verifier: string;
  onwards: string;
  createdAt: string;
  expiresAt: string;
};

type Link = { issuer: string; subject: string; person: string };

/** Sign-ins that have begun elsewhere, and who is who there. */
export function createFederationRepository({ query, tables, atomically }: Database) {
  const { federatedSignIns: t, accounts } = tables;
  return {
    /** Keeps what has begun, and forgets what has run out. */
    begin: (begun: Begun): Promise<void> =>
      atomically((write) => [
        write.delete(t).where(lt(t.expiresAt, begun.createdAt)),
        write.insert(t).values({ ...begun, usedAt: null }),
      ]),

    /** Takes what was begun, once: whoever comes second finds the mark of the first. Null for what cannot be used. */
    async take(stateHash: string, at: string) {
      const mark = `${at} ${randomUUID()}`;
      const isOpen = and(eq(t.stateHash, stateHash), isNull(t.usedAt), gt(t.expiresAt, at));
      await atomically((write) => [write.update(t).set({ usedAt: mark }).where(isOpen)]);
      const [found] = await query.select().from(t).where(eq(t.stateHash, stateHash));
      return found?.usedAt === mark ? found : null;
    },

    async personOf({ issuer, subject }: Omit<Link, 'person'>): Promise<string | null> {
      const isTheirs = and(eq(accounts.providerId, issuer), eq(accounts.accountId, subject));
      const [found] = await query.select().from(accounts).where(isTheirs);
      return found?.userId ?? null;
    },

    /** Whether a person is known at an issuer already, as whomever. */
    async isKnownAt(issuer: string, person: string): Promise<boolean> {
      const isTheirs = and(eq(accounts.providerId, issuer), eq(accounts.userId, person));
      const [found] = await query.select().from(accounts).where(isTheirs);
      return found !== undefined;
    },

    /** Says who somebody is there. The id is made of both, so that nobody becomes two people. */
    link: ({ issuer, subject, person }: Link, entry: AuditEntry): Promise<void> =>
      atomically((write) => [
        write.insert(accounts).values({
          id: `${issuer} ${subject}`,
          accountId: subject,
          providerId: issuer,
          userId: person,
          createdAt: entry.at,
          updatedAt: entry.at,
        }),
        audited(write, tables, entry),
      ]),
  };
}
