import { and, eq, sql } from 'drizzle-orm';
import type { Database } from '#db/database.ts';
import type { Tables } from '#db/tables.ts';

/** A file that has been made of an edition. */
export type KeptFile = Tables['editionFiles']['$inferSelect'];

export type KeptFileHead = Pick<KeptFile, 'name' | 'sha256'> & { bytes: number };

export type EditionFilesRepository = ReturnType<typeof createEditionFilesRepository>;

/** What has been made of editions. Whatever is there stays: the database refuses every change of it. */
export function createEditionFilesRepository({ query, tables: { editionFiles: f }, atomically }: Database) {
  return {
    async get(edition: string, name: string): Promise<KeptFile | null> {
      const [found] = await query
        .select()
        .from(f)
        .where(and(eq(f.edition, edition), eq(f.name, name)));
      return found ?? null;
    },

    async list(edition: string): Promise<KeptFileHead[]> {
      const bytes = sql<number>`octet_length(${f.content})`;
      return query.select({ name: f.name, sha256: f.sha256, bytes }).from(f).where(eq(f.edition, edition));
    },

    /** Keeps a file, unless another process has kept the same meanwhile. */
    async put(file: KeptFile): Promise<void> {
      await atomically((write) => [write.insert(f).values(file).onConflictDoNothing()]);
    },
  };
}
