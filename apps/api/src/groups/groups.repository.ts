import type { NamedGroup } from '@ratthall/domain/peers';
import { asc, eq } from 'drizzle-orm';
import { amendedDocument, type Amendment } from '#db/amended.ts';
import type { Database } from '#db/database.ts';
import { namesOf } from '#db/names-of.ts';
import type { NextVersion } from '#datasets/next-version.ts';

export type GroupAmendment = Omit<Amendment, 'table'> & { position: number };

export type GroupsRepository = ReturnType<typeof createGroupsRepository>;

/** The named groups with those taken away, and how they came to be what they are. */
export function createGroupsRepository(database: Database) {
  const { query, tables, atomically } = database;
  const { namedGroups, amendments, dataVersions } = tables;
  return {
    async all() {
      const rows = await query.select().from(namedGroups).orderBy(asc(namedGroups.position), asc(namedGroups.id));
      return rows as (Omit<(typeof rows)[number], 'document'> & { document: NamedGroup })[];
    },

    changes: async () =>
      query
        .select()
        .from(amendments)
        .where(eq(amendments.table, 'namedGroups'))
        .orderBy(asc(amendments.key), asc(amendments.revision)),

    names: (ids: readonly string[]) => namesOf(database, ids),

    /** Writes a change with a data version. Breaks on a key where somebody else was faster. */
    save: (change: GroupAmendment, version: NextVersion): Promise<void> =>
      atomically((write) => [
        write.insert(dataVersions).values({ ...version, cause: `group ${change.key}` }),
        ...amendedDocument(write, tables, { table: 'namedGroups', ...change }),
      ]),
  };
}
