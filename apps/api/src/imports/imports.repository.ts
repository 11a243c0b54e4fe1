import type { ImportStatus } from '@ratthall/domain/import-status';
import type { Correction } from '@ratthall/domain/correction';
import type { ImportMapping } from '@ratthall/domain/import-columns';
import { and, asc, desc, eq, lt, max } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database, Statement, Write } from '#db/database.ts';
import { namesOf } from '#db/names-of.ts';
import { storedCorrections } from '#db/stored-corrections.ts';
import type { Tables } from '#db/tables.ts';
import type { ImportDocument } from './import-document.ts';

export type ValueRow = Tables['valueRevisions']['$inferSelect'];

/** A file without its bytes. */
export type StoredImport = {
  id: string;
  fileName: string;
  status: ImportStatus;
  document: ImportDocument;
  author: string;
  createdAt: string;
  updatedAt: string;
};

/** What a file is changed to. */
export type ImportState = {
  id: string;
  status: ImportStatus;
  document: ImportDocument;
  at: string;
  outcome?: Buffer;
};

export type ImportsRepository = ReturnType<typeof createImportsRepository>;

const rowsPerInsert = 500;
const nothing = Buffer.alloc(0);

/** Files of values, how their kinds are read, and the figures that they write. */
export function createImportsRepository(database: Database) {
  const { query, tables, atomically } = database;
  const { imports, importMappings, valueRevisions, dataVersions, areas, memberships } = tables;
  const { id, fileName, status, document, author, createdAt, updatedAt } = imports;
  const columns = { id, fileName, status, document, author, createdAt, updatedAt };

  const changed = (write: Write, { id: which, at, ...state }: ImportState): Statement =>
    write
      .update(imports)
      .set({ ...state, updatedAt: at })
      .where(eq(imports.id, which));

  return {
    async list(): Promise<StoredImport[]> {
      return (await query.select(columns).from(imports).orderBy(desc(createdAt)).limit(200)) as StoredImport[];
    },

    async find(which: string): Promise<StoredImport | null> {
      const [row] = await query.select(columns).from(imports).where(eq(imports.id, which));
      return (row as StoredImport | undefined) ?? null;
    },

    /** The file itself; empty once it has been removed. */
    async content(which: string): Promise<Buffer> {
      const [row] = await query.select({ content: imports.content }).from(imports).where(eq(imports.id, which));
      return row?.content ?? nothing;
    },

    async outcome(which: string): Promise<Buffer | null> {
      const [row] = await query.select({ outcome: imports.outcome }).from(imports).where(eq(imports.id, which));
      return row?.outcome ?? null;
    },

    async add(row: StoredImport & { content: Buffer }, entry: AuditEntry): Promise<void> {
      await atomically((write) => [
        write.insert(imports).values({ ...row, outcome: null }),
        audited(write, tables, entry),
      ]);
    },

    /** Changes it, with what is kept in the log of that. The same entry cannot be made twice: the second breaks. */
    async change(state: ImportState, entry?: AuditEntry): Promise<void> {
      await atomically((write) => [changed(write, state), ...(entry ? [audited(write, tables, entry)] : [])]);
    },

    /** Changes it, if it still has the status that it had. */
    async changeFrom(from: ImportStatus, { id: which, at, ...state }: ImportState): Promise<void> {
      const isIt = and(eq(imports.id, which), eq(status, from));
      await atomically((write) => [
        write
          .update(imports)
          .set({ ...state, updatedAt: at })
          .where(isIt),
      ]);
    },

    /** Says that somebody is at work with it. */
    async touch(which: string, at: string): Promise<void> {
      await atomically((write) => [write.update(imports).set({ updatedAt: at }).where(eq(imports.id, which))]);
    },

    /** Removes the files that were received before a moment; what came of them stays. */
    async forgetFiles(before: string): Promise<void> {
      await atomically((write) => [write.update(imports).set({ content: nothing }).where(lt(createdAt, before))]);
    },

    async mappingFor(headings: string): Promise<{ document: ImportMapping; author: string; createdAt: string } | null> {
      const [row] = await query.select().from(importMappings).where(eq(importMappings.headings, headings));
      return (row as { document: ImportMapping; author: string; createdAt: string } | undefined) ?? null;
    },

    async remember(row: {
      headings: string;
      document: ImportMapping;
      author: string;
      createdAt: string;
    }): Promise<void> {
      const { headings: _, ...others } = row;
      await atomically((write) => [
        write.insert(importMappings).values(row).onConflictDoUpdate({ target: importMappings.headings, set: others }),
      ]);
    },

    /** Every area that is known, member or not. */
    async areas() {
      const members = new Set(
        (await query.select({ code: memberships.code }).from(memberships)).map(({ code }) => code),
      );
      const { code, slug, name, kind } = areas;
      const rows = await query.select({ code, slug, name, kind }).from(areas);
      return rows.map((row) => ({ ...row, isMember: members.has(row.code) }));
    },

    /** Every revision of an indicator from a source, by area, year and revision. */
    async revisions(indicator: string, source: string): Promise<ValueRow[]> {
      const v = valueRevisions;
      return query
        .select()
        .from(v)
        .where(and(eq(v.indicator, indicator), eq(v.source, source)))
        .orderBy(asc(v.area), asc(v.year), asc(v.revision));
    },

    async dataVersion(): Promise<{ number: number; createdAt: string }> {
      const [row] = await query
        .select({ number: max(dataVersions.number), createdAt: max(dataVersions.createdAt) })
        .from(dataVersions);
      return { number: row?.number ?? 0, createdAt: row?.createdAt ?? '' };
    },

    /** Writes figures, the data version that they make and what has become of the file: all of it, or nothing. */
    async write(
      { values, corrections }: { values: Iterable<ValueRow>; corrections: readonly Correction[] },
      version: { number: number; createdAt: string; cause: string },
      { state, entry }: { state: ImportState; entry: AuditEntry },
    ): Promise<void> {
      await atomically(function* (write) {
        let isAny = false;
        for (const part of inParts(values)) {
          isAny = true;
          yield write.insert(valueRevisions).values(part);
        }
        yield* storedCorrections(write, tables, corrections);
        if (isAny) yield write.insert(dataVersions).values(version);
        yield changed(write, state);
        yield audited(write, tables, entry);
      });
    },

    namesOf: (ids: readonly string[]): Promise<Map<string, string>> => namesOf(database, ids),
  };
}

function* inParts(rows: Iterable<ValueRow>): Generator<ValueRow[]> {
  let part: ValueRow[] = [];
  for (const row of rows) {
    if (part.push(row) < rowsPerInsert) continue;
    yield part;
    part = [];
  }
  if (part.length > 0) yield part;
}
