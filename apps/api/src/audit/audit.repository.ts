import { and, desc, eq, lt, or } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database } from '#db/database.ts';
import { namesOf } from '#db/names-of.ts';

export type AuditRepository = ReturnType<typeof createAuditRepository>;

/** Where a page of the log ended. */
export type Place = { at: string; id: string };

export function createAuditRepository(database: Database) {
  const { query, tables, atomically } = database;
  const { auditEvents: t } = tables;
  return {
    append: (entry: AuditEntry): Promise<void> => atomically((write) => [audited(write, tables, entry)]),

    /** The newest events, or those that are older than a place. */
    async page(size: number, before: Place | null) {
      const isBefore = before && or(lt(t.at, before.at), and(eq(t.at, before.at), lt(t.id, before.id)));
      return query
        .select()
        .from(t)
        .where(isBefore ?? undefined)
        .orderBy(desc(t.at), desc(t.id))
        .limit(size);
    },

    namesOf: (ids: readonly string[]): Promise<Map<string, string>> => namesOf(database, ids),
  };
}
