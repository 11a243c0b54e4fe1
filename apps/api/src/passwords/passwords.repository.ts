import { randomUUID } from 'node:crypto';
import { and, eq, gt, ne } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database } from '#db/database.ts';

export type PasswordsRepository = ReturnType<typeof createPasswordsRepository>;

type NewPassword = {
  person: string;
  hash: string;
  /** The session that goes on, where there is one. */
  session: string | null;
  entry: AuditEntry;
};

/** The hashes of passwords, and the links to choose new ones. */
export function createPasswordsRepository({ query, tables, atomically }: Database) {
  const { accounts, sessions, verifications } = tables;
  /** Somebody who signs in at a provider has an account of that too, and perhaps no password at all. */
  const isPasswordOf = (person: string) => and(eq(accounts.userId, person), eq(accounts.providerId, 'credential'));
  return {
    async hashOf(person: string): Promise<string | null> {
      const [found] = await query.select().from(accounts).where(isPasswordOf(person));
      return found?.password ?? null;
    },

    /** Keeps the hash of a link's token. Links that the person had before lead nowhere any more. */
    keepLink: (link: { person: string; tokenHash: string; expiresAt: string }, entry: AuditEntry): Promise<void> =>
      atomically((write) => [
        write.delete(verifications).where(eq(verifications.value, link.person)),
        write.insert(verifications).values({
          id: randomUUID(),
          identifier: link.tokenHash,
          value: link.person,
          expiresAt: link.expiresAt,
          createdAt: entry.at,
          updatedAt: entry.at,
        }),
        audited(write, tables, entry),
      ]),

    /** The person whose link it is, while it is valid. */
    async holderOf(tokenHash: string, at: string): Promise<string | null> {
      const isValid = and(eq(verifications.identifier, tokenHash), gt(verifications.expiresAt, at));
      const [found] = await query.select().from(verifications).where(isValid);
      return found?.value ?? null;
    },

    /** Replaces the password, and ends every other session and every link of the person. */
    replace: ({ person, hash, session, entry }: NewPassword): Promise<void> =>
      atomically((write) => [
        audited(write, tables, entry),
        write.update(accounts).set({ password: hash, updatedAt: entry.at }).where(isPasswordOf(person)),
        write.delete(verifications).where(eq(verifications.value, person)),
        write.delete(sessions).where(and(eq(sessions.userId, person), ne(sessions.id, session ?? ''))),
      ]),
  };
}
