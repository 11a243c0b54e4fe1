import type { Correction } from '@ratthall/domain/correction';
import type { Flag, MissingReason } from '@ratthall/domain/observation';
import { and, asc, eq, max } from 'drizzle-orm';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Database, Statement, Write } from '#db/database.ts';
import { storedCorrections } from '#db/stored-corrections.ts';
import type { Origin, Tables } from '#db/tables.ts';

type Insert<T extends keyof Tables> = Tables[T]['$inferInsert'];

/** The newest revision of one figure. */
export type StoredValue = {
  area: string;
  year: number;
  revision: number;
  value: number | null;
  missing: MissingReason | null;
  definitionVersion: number;
  flags: Flag[];
  numerator: number | null;
  denominator: number | null;
  note: string | null;
  reference: string | null;
  origin: Origin;
};

/** The tables a load can change rows in, apart from the values, by their key. Parents come first. */
export const referenceTables = [
  { table: 'networks', key: ['id'] },
  { table: 'areas', key: ['code'] },
  { table: 'memberships', key: ['code'] },
  { table: 'populations', key: ['code', 'year'] },
  { table: 'sources', key: ['id'] },
  { table: 'indicators', key: ['id'] },
  { table: 'indicatorSets', key: ['id'] },
  { table: 'namedGroups', key: ['id'] },
  { table: 'memberTargets', key: ['id'] },
  { table: 'examples', key: ['id'] },
] as const;

export type ReferenceTable = (typeof referenceTables)[number]['table'];

export type ReferenceRow = Record<string, unknown> & { origin: Origin };

export type Changes = {
  added: Partial<Record<ReferenceTable, ReferenceRow[]>>;
  changed: Partial<Record<ReferenceTable, ReferenceRow[]>>;
  values: Insert<'valueRevisions'>[];
  corrections: Correction[];
};

export type LoadingRepository = ReturnType<typeof createLoadingRepository>;

const rowsPerInsert = 500;

export function createLoadingRepository({ query, tables, atomically }: Database) {
  return {
    async rowsOf(name: ReferenceTable): Promise<ReferenceRow[]> {
      return (await query.select().from(tables[name] as SQLiteTable)) as ReferenceRow[];
    },

    async newestValues(indicator: string, source: string): Promise<StoredValue[]> {
      const t = tables.valueRevisions;
      const rows = await query
        .select()
        .from(t)
        .where(and(eq(t.indicator, indicator), eq(t.source, source)))
        .orderBy(asc(t.area), asc(t.year), asc(t.revision));
      return rows.filter(({ area, year }, i) => rows[i + 1]?.area !== area || rows[i + 1]?.year !== year);
    },

    async dataVersion(): Promise<number> {
      const [row] = await query.select({ newest: max(tables.dataVersions.number) }).from(tables.dataVersions);
      return row?.newest ?? 0;
    },

    /** Writes everything and the new data version, or nothing. A save in the meantime breaks on a key and stops it. */
    async save({ added, changed, values, corrections }: Changes, version: Insert<'dataVersions'>): Promise<void> {
      await atomically((write) => [
        ...referenceTables.flatMap(({ table, key }) => [
          ...inserts(write, tables[table], added[table] ?? []),
          ...(changed[table] ?? []).map((row) => update(write, tables[table], { key, row })),
        ]),
        ...inserts(write, tables.valueRevisions, values),
        ...storedCorrections(write, tables, corrections),
        write.insert(tables.dataVersions).values(version),
      ]);
    },
  };
}

function inserts(write: Write, table: SQLiteTable, rows: readonly Record<string, unknown>[]): Statement[] {
  const statements: Statement[] = [];
  for (let from = 0; from < rows.length; from += rowsPerInsert) {
    statements.push(write.insert(table).values(rows.slice(from, from + rowsPerInsert)));
  }
  return statements;
}

function update(
  write: Write,
  table: SQLiteTable,
  { key, row }: { key: readonly string[]; row: ReferenceRow },
): Statement {
  const columns = table as unknown as Record<string, Parameters<typeof eq>[0]>;
  return write
    .update(table)
    .set(row)
    .where(and(...key.map((name) => eq(columns[name]!, row[name]))));
}
