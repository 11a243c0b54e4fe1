import type { Round } from '@ratthall/domain/round';
import { and, desc, eq, max } from 'drizzle-orm';
import type { Database } from '#db/database.ts';

/** A round as it is stored: its newest revision, and who wrote it. */
export type StoredRound = { revision: number; document: Round; author: string; name: string | null; createdAt: string };

export type RoundsRepository = ReturnType<typeof createRoundsRepository>;

/** The reporting rounds: revisions that are only ever added to. */
export function createRoundsRepository({ query, tables, atomically }: Database) {
  const { roundRevisions, users } = tables;
  const { year, revision, document, author, createdAt } = roundRevisions;
  const stored = { revision, document, author, createdAt, name: users.name };
  return {
    /** The newest revision of every round. */
    async rounds(): Promise<StoredRound[]> {
      const newest = query
        .select({ year, last: max(revision).as('last') })
        .from(roundRevisions)
        .groupBy(year);
      const last = newest.as('newest');
      return query
        .select(stored)
        .from(roundRevisions)
        .innerJoin(last, and(eq(year, last.year), eq(revision, last.last)))
        .leftJoin(users, eq(users.id, author));
    },

    async round(of: number): Promise<StoredRound | null> {
      const [found] = await query
        .select(stored)
        .from(roundRevisions)
        .leftJoin(users, eq(users.id, author))
        .where(eq(year, of))
        .orderBy(desc(revision))
        .limit(1);
      return found ?? null;
    },

    /** Adds a revision; breaks on the key where somebody else has just added the same one. */
    async add(row: { year: number; revision: number; document: Round; author: string; createdAt: string }) {
      await atomically((write) => [write.insert(roundRevisions).values(row)]);
    },
  };
}
