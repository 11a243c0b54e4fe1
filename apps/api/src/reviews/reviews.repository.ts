import { and, eq, lt, type SQL } from 'drizzle-orm';
import type { Database } from '#db/database.ts';
import { newestEntries } from '#db/newest-entries.ts';

export type ReviewsRepository = ReturnType<typeof createReviewsRepository>;

/** What reviews are made of, read for all members at once. */
export function createReviewsRepository(database: Database) {
  const { query, tables } = database;
  const { entryRevisions: t, populations } = tables;
  const newest = (which: SQL | undefined) => newestEntries(database, which);

  return {
    /** What stands of everybody's entries of a year. */
    entriesOf: (year: number) => newest(eq(t.year, year)),

    /** The approved entries of the years before it. */
    approvedBefore: (year: number) => newest(and(lt(t.year, year), eq(t.status, 'approved'))),

    /** The populations of everybody, by year. */
    async populations(): Promise<{ code: string; year: number; population: number }[]> {
      const { code, year, population } = populations;
      return query.select({ code, year, population }).from(populations);
    },
  };
}
