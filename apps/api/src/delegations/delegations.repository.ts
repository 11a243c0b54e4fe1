import { and, eq, inArray, isNull } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database } from '#db/database.ts';
import type { Tables } from '#db/tables.ts';

export type StoredDelegation = Tables['delegations']['$inferSelect'];

/** What an answer writes: revisions of the entry and of how it was obtained, and that it has been given. */
export type WrittenAnswer = {
  id: string;
  entries: readonly Tables['entryRevisions']['$inferInsert'][];
  handover: Tables['handovers']['$inferInsert'] | null;
  /** Null for what is only half done. */
  done: AuditEntry | null;
};

export type DelegationsRepository = ReturnType<typeof createDelegationsRepository>;

/** Figures that others have been asked for. Of a link only the hash is kept. */
export function createDelegationsRepository({ query, tables, atomically }: Database) {
  const { delegations: t, auditEvents, users, assignments, entryRevisions, handovers } = tables;

  return {
    async find(id: string): Promise<StoredDelegation | null> {
      const [found] = await query.select().from(t).where(eq(t.id, id));
      return found ?? null;
    },

    async byToken(tokenHash: string): Promise<StoredDelegation | null> {
      const [found] = await query.select().from(t).where(eq(t.tokenHash, tokenHash));
      return found ?? null;
    },

    async ofMember(member: string): Promise<StoredDelegation[]> {
      return query.select().from(t).where(eq(t.member, member));
    },

    /** Of some things that can happen but once, by the ids of their events: those that have. */
    async happened(ids: readonly string[]): Promise<Set<string>> {
      if (ids.length === 0) return new Set();
      const found = await query
        .select({ id: auditEvents.id })
        .from(auditEvents)
        .where(inArray(auditEvents.id, [...ids]));
      return new Set(found.map(({ id }) => id));
    },

    /** Those who report for a member, to be written to. */
    async reportersOf(member: string) {
      return query
        .select({ id: users.id, name: users.name, email: users.email, language: users.language })
        .from(users)
        .innerJoin(assignments, eq(assignments.userId, users.id))
        .where(and(eq(assignments.member, member), eq(assignments.role, 'reporter')));
    },

    add: (row: StoredDelegation, entry: AuditEntry): Promise<void> =>
      atomically((write) => [write.insert(t).values(row), audited(write, tables, entry)]),

    /** Writes something about a delegation, and to the log that it was done. */
    change: (id: string, changes: Partial<StoredDelegation>, entry: AuditEntry): Promise<void> =>
      atomically((write) => [audited(write, tables, entry), write.update(t).set(changes).where(eq(t.id, id))]),

    answer: ({ id, entries, handover, done }: WrittenAnswer): Promise<void> =>
      atomically((write) => [
        ...(entries.length > 0 ? [write.insert(entryRevisions).values([...entries])] : []),
        ...(handover ? [write.insert(handovers).values(handover)] : []),
        ...(done
          ? [
              write
                .update(t)
                .set({ answeredAt: done.at })
                .where(and(eq(t.id, id), isNull(t.answeredAt))),
              audited(write, tables, done),
            ]
          : []),
      ]),
  };
}
