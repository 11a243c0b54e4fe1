import { and, eq, lt, max, type SQL } from 'drizzle-orm';
import type { Database } from '#db/database.ts';
import type { Tables } from '#db/tables.ts';

type StoredEntry = Tables['entryRevisions']['$inferSelect'];

export type ReviewsRepository = ReturnType<typeof createReviewsRepository>;

/** What reviews are made of, read for all members at once. */
export function createReviewsRepository({ query, tables }: Database) {
  const { entryRevisions: t, populations } = tables;

  const newest = async (which: SQL | undefined): Promise<StoredEntry[]> => {
    const last = query
      .select({ member: t.member, year: t.year, indicator: t.indicator, revision: max(t.revision).as('last') })
      .from(t)
      .where(which)
      .groupBy(t.member, t.year, t.indicator)
      .as('newest');
    const isIt = [eq(t.member, last.member), eq(t.year, last.year), eq(t.indicator, last.indicator)];
    const found = await query
      .select({ entry: t })
      .from(t)
      .innerJoin(last, and(...isIt, eq(t.revision, last.revision)));
    return found.map(({ entry }) => entry);
  };

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
