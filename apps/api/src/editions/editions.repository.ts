import { newestFirst, type Edition, type EditionDraft, type Withdrawal } from '@ratthall/domain/edition';
import { eq } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database } from '#db/database.ts';

export type NewEdition = { document: Edition; draftRevision: number; author: string; content: Buffer };

/** What is written together with an edition: the revision that closes its draft, and a line in the log. */
export type Alongside = { closing?: EditionDraft; entry?: AuditEntry };

export type EditionsRepository = ReturnType<typeof createEditionsRepository>;

/** Published editions with their frozen content. They are only added to: the database refuses every other change. */
export function createEditionsRepository({ query, tables, atomically }: Database) {
  const { editions, editionDraftRevisions, withdrawals, dataVersions } = tables;
  return {
    async list(): Promise<Edition[]> {
      const rows = await query.select({ document: editions.document }).from(editions);
      return newestFirst(rows.map(({ document }) => document));
    },

    /** The frozen content of an edition; null where there is no such edition. */
    async content(id: string): Promise<Buffer | null> {
      const [found] = await query.select({ content: editions.content }).from(editions).where(eq(editions.id, id));
      return found?.content ?? null;
    },

    /** Publishes, as a data version of its own. Breaks on a key where the data or the draft has moved meanwhile. */
    async publish(
      { document, ...others }: NewEdition,
      version: { number: number; createdAt: string },
      { closing, entry }: Alongside = {},
    ): Promise<void> {
      const { author, draftRevision } = others;
      const row = { year: document.year, revision: draftRevision + 1, author, createdAt: document.publishedAt };
      await atomically((write) => [
        write.insert(dataVersions).values({ ...version, cause: `edition ${document.id}` }),
        write.insert(editions).values({ id: document.id, document, ...others }),
        ...(closing ? [write.insert(editionDraftRevisions).values({ ...row, document: closing })] : []),
        ...(entry ? [audited(write, tables, entry)] : []),
      ]);
    },

    async withdraw(
      document: Withdrawal,
      author: string,
      version: { number: number; createdAt: string },
      entry?: AuditEntry,
    ): Promise<void> {
      await atomically((write) => [
        write.insert(dataVersions).values({ ...version, cause: `withdrawal ${document.edition}` }),
        write.insert(withdrawals).values({ edition: document.edition, document, author }),
        ...(entry ? [audited(write, tables, entry)] : []),
      ]);
    },
  };
}
