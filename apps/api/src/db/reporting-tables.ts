import type { EntryContent, EntryStatus } from '@ratthall/domain/entry';
import type { Round } from '@ratthall/domain/round';
import type { Kit } from './kit.ts';

/** What is on its way to the public: rounds, what members have written, and reminders. Nothing in here is public. */
export function createReportingTables({ table, text, integer, json, primaryKey, index }: Kit) {
  /** Append-only, so that a save that has not seen the last one breaks on the key. The highest revision counts. */
  const roundRevisions = table(
    'round_revisions',
    {
      year: integer('year').notNull(),
      revision: integer('revision').notNull(),
      document: json<Round>('document').notNull(),
      author: text('author').notNull(),
      createdAt: text('created_at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.year, t.revision] })],
  );

  /**
   * Append-only: every save, submission, return and approval of a figure is a row, which makes it the history too. What
   * is approved is also written to `value_revisions`, which is all that the public is answered from.
   */
  const entryRevisions = table(
    'entry_revisions',
    {
      member: text('member').notNull(),
      year: integer('year').notNull(),
      indicator: text('indicator').notNull(),
      revision: integer('revision').notNull(),
      status: text('status').$type<EntryStatus>().notNull(),
      content: json<EntryContent>('content').notNull(),
      /** What the one who sent it back, or took it further, wrote with it; '' for nothing. */
      comment: text('comment').notNull(),
      author: text('author').notNull(),
      createdAt: text('created_at').notNull(),
    },
    (t) => [
      primaryKey({ columns: [t.member, t.year, t.indicator, t.revision] }),
      index('entry_revisions_year').on(t.year),
    ],
  );

  /** What was sent to remind a member, and of which indicators. `sentBy` is null for a planned reminder. */
  const reminders = table(
    'reminders',
    {
      id: text('id').primaryKey(),
      year: integer('year').notNull(),
      member: text('member').notNull(),
      sentAt: text('sent_at').notNull(),
      sentBy: text('sent_by'),
      recipients: json<string[]>('recipients').notNull(),
      missing: json<string[]>('missing').notNull(),
    },
    (t) => [index('reminders_year').on(t.year)],
  );

  return { roundRevisions, entryRevisions, reminders };
}
