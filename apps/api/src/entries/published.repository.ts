import type { Correction } from '@ratthall/domain/correction';
import { ownSource } from '@ratthall/domain/own-figures';
import { and, asc, eq, inArray, max } from 'drizzle-orm';
import { storedCorrections } from '#db/stored-corrections.ts';
import type { Database } from '#db/database.ts';
import type { Tables } from '#db/tables.ts';
import type { StoredEntry } from './entries.repository.ts';
import { entryKey } from './entry-reply.ts';

/** One revision of a public figure, as it is stored. */
export type PublishedRow = Tables['valueRevisions']['$inferSelect'];

type Figure = Pick<PublishedRow, 'indicator' | 'area' | 'year'>;

export type PublishedRepository = ReturnType<typeof createPublishedRepository>;

/** What has been approved, and by that is public. */
export function createPublishedRepository({ query, tables, atomically }: Database) {
  const v = tables.valueRevisions;
  return {
    /** The newest revision of each figure of some indicators that an area has reported itself, by indicator and year. */
    async ownOf(area: string, indicators: readonly string[]): Promise<Map<string, PublishedRow>> {
      const rows = await query
        .select()
        .from(v)
        .where(and(inArray(v.indicator, [...indicators]), eq(v.source, ownSource), eq(v.area, area)))
        .orderBy(asc(v.revision));
      return new Map(rows.map((row) => [entryKey(row), row]));
    },

    /** Every revision of a figure, from every source: named, since the key is looked up by them. */
    async history(figure: Figure, sources: readonly string[]): Promise<PublishedRow[]> {
      const { indicator, area, year } = figure;
      const isIt = [eq(v.indicator, indicator), inArray(v.source, [...sources]), eq(v.area, area), eq(v.year, year)];
      return query
        .select()
        .from(v)
        .where(and(...isIt))
        .orderBy(asc(v.source), asc(v.revision));
    },

    async dataVersion(): Promise<number> {
      const [row] = await query.select({ newest: max(tables.dataVersions.number) }).from(tables.dataVersions);
      return row?.newest ?? 0;
    },

    /** Approves entries and makes them public, or nothing of it. Somebody else's write meanwhile breaks on a key. */
    async approve(
      entries: readonly StoredEntry[],
      { published, corrections }: { published: readonly PublishedRow[]; corrections: readonly Correction[] },
      version: { number: number; createdAt: string; cause: string },
    ): Promise<void> {
      await atomically((write) => [
        write.insert(tables.entryRevisions).values([...entries]),
        ...(published.length === 0
          ? []
          : [write.insert(v).values([...published]), write.insert(tables.dataVersions).values(version)]),
        ...storedCorrections(write, tables, corrections),
      ]);
    },
  };
}
