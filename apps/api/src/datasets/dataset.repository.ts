import { newestFirst } from '@ratthall/domain/edition';
import type { Flag, MissingReason } from '@ratthall/domain/observation';
import { and, asc, desc, eq, max, min, sql } from 'drizzle-orm';
import type { Database } from '#db/database.ts';
import { newestEntries } from '#db/newest-entries.ts';

/** An indicator from one source, with the years it covers. */
export type SeriesRange = { indicator: string; source: string; firstYear: number; lastYear: number };

/** One revision, in the order of the columns; `flags` as the driver gives them. */
export type RevisionRow = [
  area: string,
  year: number,
  revision: number,
  value: number | null,
  missing: MissingReason | null,
  definitionVersion: number,
  flags: string | Flag[],
  reference: string | null,
  status: 'approved' | 'withdrawn',
  numerator: number | null,
  denominator: number | null,
  note: string | null,
];

/** What a member's figure leaves out, and how it was obtained. */
export type Circumstance = {
  member: string;
  indicator: string;
  year: number;
  scope: string[];
  method: string | null;
};

type DocumentTable =
  | 'networks'
  | 'sources'
  | 'indicators'
  | 'indicatorSets'
  | 'namedGroups'
  | 'memberTargets'
  | 'examples';

export type DatasetRepository = ReturnType<typeof createDatasetRepository>;

const rowsPerBatch = 2_000;

/** Everything here reads what is public, or has been: a figure whose newest revision is withdrawn is not there. */
export function createDatasetRepository(database: Database) {
  const { query, tables, rows } = database;
  const t = tables.valueRevisions;
  const documents = async <T>(name: DocumentTable): Promise<T[]> => {
    const table = tables[name];
    const found = await query
      .select({ document: table.document })
      .from(table)
      .where(eq(table.isRemoved, false))
      .orderBy(asc(table.position));
    return found.map(({ document }) => document as T);
  };

  return {
    async version() {
      const v = tables.dataVersions;
      const [newest] = await query.select().from(v).orderBy(desc(v.number)).limit(1);
      return newest ?? { number: 0, createdAt: new Date(0).toISOString(), cause: 'empty' };
    },

    /** Published editions without their content, and what has been said of them since, in the order in which it was. */
    async publications() {
      const { editions, withdrawals, corrections } = tables;
      const found = <T>(kept: { document: T }[]) => kept.map(({ document }) => document);
      return {
        editions: newestFirst(found(await query.select({ document: editions.document }).from(editions))),
        withdrawals: found(await query.select({ document: withdrawals.document }).from(withdrawals)),
        corrections: found(
          await query
            .select({ document: corrections.document })
            .from(corrections)
            .orderBy(desc(corrections.createdAt), desc(corrections.id)),
        ),
      };
    },

    areas: async () => query.select().from(tables.areas),
    memberships: async () => query.select().from(tables.memberships),
    populations: async () => query.select().from(tables.populations),
    documents,

    /** What members have told of how their approved figures came about, besides the figures. */
    async ownCircumstances(): Promise<Circumstance[]> {
      const approved = await newestEntries(database, eq(tables.entryRevisions.status, 'approved'));
      return approved.flatMap(({ member, indicator, year, content: { scope, method } }) =>
        scope.length > 0 || method !== null ? { member, indicator, year, scope, method } : [],
      );
    },

    async series(): Promise<SeriesRange[]> {
      const years = { firstYear: min(t.year), lastYear: max(t.year) };
      const found = await query
        .select({ indicator: t.indicator, source: t.source, ...years })
        .from(t)
        // Withdrawn or not: a year too many does no harm here, and the key alone answers this.
        .groupBy(t.indicator, t.source);
      return found as SeriesRange[];
    },

    /** All revisions of a series by area, year and revision, in batches: there may be millions. */
    async *revisions({ indicator, source }: SeriesRange): AsyncGenerator<RevisionRow[]> {
      let after: RevisionRow | undefined;
      do {
        const isLater = after && sql`(${t.area}, ${t.year}, ${t.revision}) > (${after[0]}, ${after[1]}, ${after[2]})`;
        const batch = (await rows(
          query
            .select({
              area: t.area,
              year: t.year,
              revision: t.revision,
              value: t.value,
              missing: t.missing,
              definitionVersion: t.definitionVersion,
              flags: t.flags,
              reference: t.reference,
              status: t.status,
              numerator: t.numerator,
              denominator: t.denominator,
              note: t.note,
            })
            .from(t)
            .where(and(eq(t.indicator, indicator), eq(t.source, source), isLater))
            .orderBy(asc(t.area), asc(t.year), asc(t.revision))
            .limit(rowsPerBatch),
        )) as RevisionRow[];
        yield batch;
        after = batch.length === rowsPerBatch ? batch.at(-1) : undefined;
      } while (after);
    },
  };
}
