import type { Correction } from '@ratthall/domain/correction';
import type { Edition, EditionDraft, Withdrawal } from '@ratthall/domain/edition';
import type { Kit } from './kit.ts';

/**
 * What has been published, and what is being prepared to be. Triggers in the migrations refuse every change of a row that
 * is public: what has been published stays as it was.
 */
export function createEditionTables({ table, text, integer, json, boolean, bytes, primaryKey, index }: Kit) {
  /** Append-only; the highest revision of a year is the draft. */
  const editionDraftRevisions = table(
    'edition_draft_revisions',
    {
      year: integer('year').notNull(),
      revision: integer('revision').notNull(),
      document: json<EditionDraft>('document').notNull(),
      author: text('author').notNull(),
      createdAt: text('created_at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.year, t.revision] })],
  );

  const editions = table('editions', {
    id: text('id').primaryKey(),
    document: json<Edition>('document').notNull(),
    /** The revision of the draft that was published. */
    draftRevision: integer('draft_revision').notNull(),
    /** The id of the person who published it. */
    author: text('author').notNull(),
    /** The frozen dataset and its verdicts: JSON, compressed with gzip. */
    content: bytes('content').notNull(),
  });

  /** What has been made of an edition, such as its reports: made once and kept. */
  const editionFiles = table(
    'edition_files',
    {
      edition: text('edition')
        .notNull()
        .references(() => editions.id),
      name: text('name').notNull(),
      type: text('type').notNull(),
      sha256: text('sha256').notNull(),
      madeAt: text('made_at').notNull(),
      content: bytes('content').notNull(),
    },
    (t) => [primaryKey({ columns: [t.edition, t.name] })],
  );

  const withdrawals = table('withdrawals', {
    edition: text('edition')
      .primaryKey()
      .references(() => editions.id),
    document: json<Withdrawal>('document').notNull(),
    author: text('author').notNull(),
  });

  /** Changes of figures that had been published in an edition. */
  const corrections = table(
    'corrections',
    {
      id: text('id').primaryKey(),
      /** The edition that had the figure as it was before. */
      edition: text('edition')
        .notNull()
        .references(() => editions.id),
      createdAt: text('created_at').notNull(),
      document: json<Correction>('document').notNull(),
    },
    (t) => [index('corrections_edition').on(t.edition)],
  );

  /** What a person has chosen to be told by e-mail. Without a row, what is usual for its kind holds. */
  const noticeChoices = table(
    'notice_choices',
    {
      person: text('person').notNull(),
      kind: text('kind').notNull(),
      isWanted: boolean('is_wanted').notNull(),
    },
    (t) => [primaryKey({ columns: [t.person, t.kind] })],
  );

  /** Who has been told of what, so that nobody is told twice. `subject`: the id of an edition or correction. */
  const noticesSent = table(
    'notices_sent',
    {
      kind: text('kind').notNull(),
      subject: text('subject').notNull(),
      person: text('person').notNull(),
      sentAt: text('sent_at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.kind, t.subject, t.person] })],
  );

  return { editionDraftRevisions, editions, editionFiles, withdrawals, corrections, noticeChoices, noticesSent };
}
