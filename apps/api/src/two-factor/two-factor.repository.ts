import { randomUUID } from 'node:crypto';
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database } from '#db/database.ts';

export type TwoFactorRepository = ReturnType<typeof createTwoFactorRepository>;

type Accepted = { person: string; step: number; at: string; forgetAt: string };

/** The secrets of one-time codes and what is left of the recovery codes. */
export function createTwoFactorRepository({ query, tables, atomically }: Database) {
  const { twoFactors: t, users, verifications, accounts } = tables;
  const keyOf = ({ person, step }: { person: string; step: number }) => `code ${person} ${step}`;
  const usedBy = (person: string) => `codes of ${person}`;

  return {
    async of(person: string) {
      const [found] = await query.select().from(t).where(eq(t.userId, person));
      return found ? { ...found, codes: JSON.parse(found.backupCodes) as string[] } : null;
    },

    /** The issuers at whom somebody has signed in. */
    async issuersOf(person: string): Promise<string[]> {
      const rows = await query.select().from(accounts).where(eq(accounts.userId, person));
      return rows.map(({ providerId }) => providerId).filter((issuer) => issuer !== 'credential');
    },

    /** A secret that nothing is asked for with yet; one that was not confirmed is forgotten. */
    prepare: ({ person, sealed }: { person: string; sealed: string }): Promise<void> =>
      atomically((write) => [
        write.delete(t).where(and(eq(t.userId, person), eq(t.verified, false))),
        write.insert(t).values({ id: randomUUID(), userId: person, secret: sealed, backupCodes: '[]' }),
      ]),

    turnOn: (accepted: Accepted & { id: string; codes: string[] }, entry: AuditEntry): Promise<void> =>
      atomically((write) => [
        write.insert(verifications).values(usedCode(accepted)),
        write
          .update(t)
          .set({ verified: true, backupCodes: JSON.stringify(accepted.codes) })
          .where(eq(t.id, accepted.id)),
        write.update(users).set({ twoFactorEnabled: true, updatedAt: entry.at }).where(eq(users.id, accepted.person)),
        audited(write, tables, entry),
      ]),

    turnOff: (person: string, entry: AuditEntry): Promise<void> =>
      atomically((write) => [
        write.delete(t).where(eq(t.userId, person)),
        write.update(users).set({ twoFactorEnabled: false, updatedAt: entry.at }).where(eq(users.id, person)),
        audited(write, tables, entry),
      ]),

    renew: (person: string, codes: string[], entry: AuditEntry): Promise<void> =>
      atomically((write) => [
        write
          .update(t)
          .set({ backupCodes: JSON.stringify(codes) })
          .where(eq(t.userId, person)),
        audited(write, tables, entry),
      ]),

    /**
     * Counts a try from its beginning, so that many at the same moment are many too, and locks when there have been
     * enough. Gives the number of this try since the last success, or since the lock ended.
     */
    async countTry(person: string, { at, until, most }: { at: string; until: string; most: number }): Promise<number> {
      const isOver = sql`${t.lockedUntil} is not null and ${t.lockedUntil} <= cast(${at} as text)`;
      const count = sql<number>`case when ${isOver} then 1 else ${t.failedVerificationCount} + 1 end`;
      const lock = sql<string>`case when ${isOver} then null when ${t.lockedUntil} is null and ${t.failedVerificationCount} + 1 >= ${sql.raw(String(most))} then cast(${until} as text) else ${t.lockedUntil} end`;
      await atomically((write) => [
        write.update(t).set({ failedVerificationCount: count, lockedUntil: lock }).where(eq(t.userId, person)),
      ]);
      const [found] = await query.select().from(t).where(eq(t.userId, person));
      return found?.failedVerificationCount ?? 0;
    },

    /** Takes a code of a half minute: the second time it breaks on the key. */
    accept: (accepted: Accepted): Promise<void> =>
      atomically((write) => [
        write
          .delete(verifications)
          .where(and(eq(verifications.value, usedBy(accepted.person)), lt(verifications.expiresAt, accepted.at))),
        write.insert(verifications).values(usedCode(accepted)),
        write.update(t).set({ failedVerificationCount: 0, lockedUntil: null }).where(eq(t.userId, accepted.person)),
      ]),

    async isUsed(code: { person: string; step: number }): Promise<boolean> {
      const found = await query
        .select()
        .from(verifications)
        .where(inArray(verifications.id, [keyOf(code)]));
      return found.length > 0;
    },

    /** Takes a recovery code. The id of the event is the code's, so that there can be but one. */
    spend: (person: string, left: string[], entry: AuditEntry): Promise<void> =>
      atomically((write) => [
        audited(write, tables, entry),
        write
          .update(t)
          .set({ backupCodes: JSON.stringify(left), failedVerificationCount: 0, lockedUntil: null })
          .where(eq(t.userId, person)),
      ]),
  };

  function usedCode({ person, step, at, forgetAt }: Accepted) {
    const id = keyOf({ person, step });
    return { id, identifier: id, value: usedBy(person), expiresAt: forgetAt, createdAt: at, updatedAt: at };
  }
}
