import { randomInt } from 'node:crypto';
import type { Contact } from '@ratthall/domain/contact';
import { and, asc, eq, gte } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database } from '#db/database.ts';
import type { Tables } from '#db/tables.ts';

export type StoredContact = Tables['contacts']['$inferSelect'];

export type ContactsRepository = ReturnType<typeof createContactsRepository>;

/** Personal data: what is changed or removed is gone, and the log says that it was done, and not what it said. */
export function createContactsRepository({ query, tables, atomically }: Database) {
  const { contacts: t, auditEvents } = tables;
  const isSeen = ({ member, kind, revision }: StoredContact) =>
    and(eq(t.member, member), eq(t.kind, kind), eq(t.revision, revision));

  return {
    all: async (): Promise<StoredContact[]> => query.select().from(t),

    of: async (member: string): Promise<StoredContact[]> => query.select().from(t).where(eq(t.member, member)),

    /** Writes a contact that was not there. Breaks on the key where somebody else was faster. */
    add: (row: { member: string; document: Contact; at: string; by: string }, entry: AuditEntry): Promise<void> =>
      atomically((write) => [
        write.insert(t).values({
          member: row.member,
          kind: row.document.kind,
          // Never that of one who was removed, whom somebody may still have on the screen.
          revision: randomInt(1, 1_000_000),
          document: row.document,
          confirmedAt: row.at,
          confirmedBy: row.by,
          updatedAt: row.at,
        }),
        audited(write, tables, entry),
      ]),

    /** Changes one that has been seen. Where it is another by now, nothing is changed, and the log has one line once. */
    change: (
      seen: StoredContact,
      row: { document: Contact; at: string; by: string },
      entry: AuditEntry,
    ): Promise<void> =>
      atomically((write) => [
        audited(write, tables, { ...entry, id: stepOf(seen) }),
        write
          .update(t)
          .set({
            document: row.document,
            revision: seen.revision + 1,
            confirmedAt: row.at,
            confirmedBy: row.by,
            updatedAt: row.at,
          })
          .where(isSeen(seen)),
      ]),

    remove: (seen: StoredContact, entry: AuditEntry): Promise<void> =>
      atomically((write) => [
        audited(write, tables, { ...entry, id: stepOf(seen) }),
        write.delete(t).where(isSeen(seen)),
      ]),

    confirm: (
      seen: readonly StoredContact[],
      { at, by }: { at: string; by: string },
      entry: AuditEntry,
    ): Promise<void> =>
      atomically((write) => [
        audited(write, tables, entry),
        ...seen.map((one) => write.update(t).set({ confirmedAt: at, confirmedBy: by }).where(isSeen(one))),
      ]),

    /** When each member was last asked since a moment, as the log says. */
    async askedSince(moment: string): Promise<Map<string, string>> {
      const { at, kind, details } = auditEvents;
      const rows = await query
        .select({ at, details })
        .from(auditEvents)
        .where(and(eq(kind, 'contact.asked'), gte(at, moment)))
        .orderBy(asc(at));
      return new Map(rows.map((row) => [row.details.member ?? '', row.at]));
    },

    asked: (entry: AuditEntry): Promise<void> => atomically((write) => [audited(write, tables, entry)]),
  };
}

/** But one thing follows upon what was seen: whoever comes second breaks on this key of the log. */
function stepOf({ member, kind, revision, updatedAt }: StoredContact): string {
  return `contact ${member} ${kind} ${revision} ${updatedAt}`;
}
