import type { EditionDraft } from '@ratthall/domain/edition';
import { and, asc, eq, max } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database } from '#db/database.ts';

/** A draft as it is stored: one of its revisions, and who wrote it. */
export type StoredDraft = {
  year: number;
  revision: number;
  document: EditionDraft;
  author: string;
  /** Null where the author has no account, such as the service itself. */
  name: string | null;
  createdAt: string;
};

export type NewRevision = Omit<StoredDraft, 'name'>;

/** Which revision of a draft became which edition. */
export type PublishedDraft = { edition: string; year: number; draftRevision: number };

export type EditionDraftsRepository = ReturnType<typeof createEditionDraftsRepository>;

/** What is being prepared to be published: revisions that are only ever added to. */
export function createEditionDraftsRepository({ query, tables, atomically }: Database) {
  const { editionDraftRevisions: t, editions, users } = tables;
  const stored = {
    year: t.year,
    revision: t.revision,
    document: t.document,
    author: t.author,
    createdAt: t.createdAt,
    name: users.name,
  };
  return {
    /** The newest revision of every draft. */
    async drafts(): Promise<StoredDraft[]> {
      const newest = query
        .select({ year: t.year, last: max(t.revision).as('last') })
        .from(t)
        .groupBy(t.year);
      const last = newest.as('newest');
      return query
        .select(stored)
        .from(t)
        .innerJoin(last, and(eq(t.year, last.year), eq(t.revision, last.last)))
        .leftJoin(users, eq(users.id, t.author));
    },

    /** All revisions of a draft, the oldest first. */
    async revisions(year: number): Promise<StoredDraft[]> {
      return query
        .select(stored)
        .from(t)
        .leftJoin(users, eq(users.id, t.author))
        .where(eq(t.year, year))
        .orderBy(asc(t.revision));
    },

    async published(): Promise<PublishedDraft[]> {
      const { id, document, draftRevision } = editions;
      const rows = await query.select({ id, document, draftRevision }).from(editions);
      return rows.map((row) => ({ edition: row.id, year: row.document.year, draftRevision: row.draftRevision }));
    },

    /** Adds a revision; breaks on the key where somebody else has just added the same one. */
    async add(row: NewRevision, entry: AuditEntry): Promise<void> {
      await atomically((write) => [write.insert(t).values(row), audited(write, tables, entry)]);
    },
  };
}
