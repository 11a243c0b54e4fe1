import { and, eq, inArray, ne } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database } from '#db/database.ts';

export type SessionsRepository = ReturnType<typeof createSessionsRepository>;

/** The sessions that the library for sign-in has started. */
export function createSessionsRepository({ query, tables, atomically }: Database) {
  const { sessions, auditEvents } = tables;
  return {
    /** How sessions began, by the id of the event that says so. */
    async starts(ids: readonly string[]): Promise<Map<string, Record<string, string | null>>> {
      const rows = await query
        .select()
        .from(auditEvents)
        .where(inArray(auditEvents.id, [...ids]));
      return new Map(rows.map(({ id, details }) => [id, details]));
    },

    of: async (person: string) => query.select().from(sessions).where(eq(sessions.userId, person)),

    end: (id: string, entry: AuditEntry): Promise<void> =>
      atomically((write) => [write.delete(sessions).where(eq(sessions.id, id)), audited(write, tables, entry)]),

    /** Ends all sessions of a person but one. */
    endOthers: ({ person, but }: { person: string; but: string }, entry: AuditEntry): Promise<void> =>
      atomically((write) => [
        write.delete(sessions).where(and(eq(sessions.userId, person), ne(sessions.id, but))),
        audited(write, tables, entry),
      ]),
  };
}
