import type { Amendment, CatalogueTable } from '#db/amended.ts';
import { amendedDocument } from '#db/amended.ts';
import type { Database, Statement, Write } from '#db/database.ts';
import type { Tables } from '#db/tables.ts';
import { and, asc, desc, eq, max } from 'drizzle-orm';

/** A document as it stands, and the last change that a person made of it; revision 0 where nobody has. */
export type StoredDocument<T = unknown> = {
  key: string;
  position: number;
  document: T;
  isRemoved: boolean;
  revision: number;
  author: { id: string; name: string } | null;
  changedAt: string | null;
};

/** A change as it is kept; `newest` is the newest revision of the same document. */
export type StoredChange = Pick<Amendment, 'key' | 'revision' | 'before' | 'after' | 'reason' | 'createdAt'> & {
  newest: number;
  author: { id: string; name: string };
};

export type ValueRow = Tables['valueRevisions']['$inferSelect'];

export type DocumentChange = Amendment & { table: CatalogueTable; position: number };

const rowsPerInsert = 500;
const mostChanges = 500;

export type CatalogueEditingRepository = ReturnType<typeof createCatalogueEditingRepository>;

/** Documents of the catalogue with their changes by people. */
export function createCatalogueEditingRepository({ query, tables, atomically }: Database) {
  const { amendments: a, users, valueRevisions: v, dataVersions } = tables;

  /** The newest amendment of every document of a table, by its key. */
  const lastAmendments = async (table: CatalogueTable) => {
    const newest = query
      .select({ key: a.key, last: max(a.revision).as('last') })
      .from(a)
      .where(eq(a.table, table))
      .groupBy(a.key)
      .as('newest');
    const rows = await query
      .select({ key: a.key, revision: a.revision, author: a.author, createdAt: a.createdAt, name: users.name })
      .from(a)
      .innerJoin(newest, and(eq(a.key, newest.key), eq(a.revision, newest.last)))
      .leftJoin(users, eq(users.id, a.author))
      .where(eq(a.table, table));
    return new Map(rows.map((row) => [row.key, row]));
  };

  /** Whether anybody has typed a figure of an indicator. */
  const isTyped = async (indicator: string): Promise<boolean> => {
    const { entryRevisions: e } = tables;
    const [typed] = await query.select({ year: e.year }).from(e).where(eq(e.indicator, indicator)).limit(1);
    return typed !== undefined;
  };

  return {
    /** Every document of a table in its order, also those that have been taken away. */
    async documents<T>(table: CatalogueTable): Promise<StoredDocument<T>[]> {
      const t = tables[table];
      const changed = await lastAmendments(table);
      const rows = await query.select().from(t).orderBy(asc(t.position), asc(t.id));
      return rows.map(({ id, position, document, isRemoved }) => {
        const last = changed.get(id);
        return {
          key: id,
          position,
          document: document as T,
          isRemoved,
          revision: last?.revision ?? 0,
          author: last ? { id: last.author, name: last.name ?? '' } : null,
          changedAt: last?.createdAt ?? null,
        };
      });
    },

    /** The changes of a table, or of one document in it, the newest first. */
    async changes(table: CatalogueTable, key?: string): Promise<StoredChange[]> {
      const newest = await lastAmendments(table);
      const rows = await query
        .select({
          key: a.key,
          revision: a.revision,
          before: a.before,
          after: a.after,
          reason: a.reason,
          createdAt: a.createdAt,
          author: a.author,
          name: users.name,
        })
        .from(a)
        .leftJoin(users, eq(users.id, a.author))
        .where(and(eq(a.table, table), key === undefined ? undefined : eq(a.key, key)))
        .orderBy(desc(a.createdAt), desc(a.revision), asc(a.key))
        .limit(mostChanges);
      return rows.map(({ author, name, ...row }) => ({
        ...row,
        newest: newest.get(row.key)?.revision ?? row.revision,
        author: { id: author, name: name ?? '' },
      }));
    },

    /** A change with what was before it; null where there is none of that number. */
    async change(table: CatalogueTable, key: string, revision: number): Promise<{ before: unknown } | null> {
      const [found] = await query
        .select({ before: a.before })
        .from(a)
        .where(and(eq(a.table, table), eq(a.key, key), eq(a.revision, revision)));
      return found ?? null;
    },

    isTyped,

    /** Whether anybody has typed a figure of an indicator, or a round asks for it. */
    async isReported(indicator: string): Promise<boolean> {
      const { roundRevisions: r } = tables;
      const rounds = await query.select({ document: r.document }).from(r);
      return rounds.some(({ document }) => document.indicators.includes(indicator)) || isTyped(indicator);
    },

    /** The newest revision of every figure of an indicator, from every source, and the versions that it followed before. */
    async newestValues(indicator: string): Promise<{ row: ValueRow; earlier: number[] }[]> {
      const rows = await query
        .select()
        .from(v)
        .where(eq(v.indicator, indicator))
        .orderBy(asc(v.source), asc(v.area), asc(v.year), asc(v.revision));
      const newest: { row: ValueRow; earlier: number[] }[] = [];
      for (const row of rows) {
        const last = newest.at(-1);
        const isSame = last?.row.source === row.source && last.row.area === row.area && last.row.year === row.year;
        if (isSame) newest[newest.length - 1] = { row, earlier: [last.row.definitionVersion, ...last.earlier] };
        else newest.push({ row, earlier: [] });
      }
      return newest;
    },

    async dataVersion(): Promise<number> {
      const [row] = await query.select({ newest: max(dataVersions.number) }).from(dataVersions);
      return row?.newest ?? 0;
    },

    /** Writes changes, revisions of figures and the data version together; breaks on a key where somebody else has. */
    async save(
      changes: readonly DocumentChange[],
      values: readonly ValueRow[],
      version: { number: number; createdAt: string },
    ): Promise<void> {
      await atomically((write) => [
        write.insert(dataVersions).values({ ...version, cause: 'catalogue' }),
        ...changes.flatMap((change) => amendedDocument(write, tables, change)),
        ...inserts(write, tables, values),
      ]);
    },
  };
}

function inserts(write: Write, { valueRevisions }: Tables, rows: readonly ValueRow[]): Statement[] {
  const statements: Statement[] = [];
  for (let from = 0; from < rows.length; from += rowsPerInsert)
    statements.push(write.insert(valueRevisions).values(rows.slice(from, from + rowsPerInsert)));
  return statements;
}
