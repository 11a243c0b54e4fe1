import { and, eq, max, type SQL } from 'drizzle-orm';
import type { Database } from './database.ts';
import type { Tables } from './tables.ts';

/** Of each entry the highest revision that `which` leaves. */
export async function newestEntries(
  { query, tables: { entryRevisions: t } }: Pick<Database, 'query' | 'tables'>,
  which: SQL | undefined,
): Promise<Tables['entryRevisions']['$inferSelect'][]> {
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
}
