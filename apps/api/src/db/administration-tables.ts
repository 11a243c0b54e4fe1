import type { Contact } from '@ratthall/domain/contact';
import type { Handover } from '@ratthall/domain/handover';
import type { Kit } from './kit.ts';
import type { AmendedTable } from './amended.ts';

/** What the secretariat runs the network with. Nothing in here is public. */
export function createAdministrationTables({ table, text, integer, json, bytes, primaryKey, unique, index }: Kit) {
  /**
   * Append-only: every change that a person has made of what loading also writes (members, indicators, sets, groups,
   * targets). The row itself is in its own table; here is how it came to be so, and what it was before.
   */
  const amendments = table(
    'amendments',
    {
      table: text('table_name').$type<AmendedTable>().notNull(),
      key: text('key').notNull(),
      /** Counted from 1; 0 is what was loaded. A change that has not seen the last one breaks on the key. */
      revision: integer('revision').notNull(),
      before: json<unknown>('before'),
      after: json<unknown>('after'),
      reason: text('reason').notNull(),
      author: text('author').notNull(),
      createdAt: text('created_at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.table, t.key, t.revision] }), index('amendments_created').on(t.createdAt)],
  );

  /** Whom the secretariat talks to at a member: personal data, and so changed and removed, not kept as a history. */
  const contacts = table(
    'contacts',
    {
      member: text('member').notNull(),
      kind: text('kind').$type<Contact['kind']>().notNull(),
      revision: integer('revision').notNull(),
      document: json<Contact>('document').notNull(),
      confirmedAt: text('confirmed_at'),
      confirmedBy: text('confirmed_by'),
      updatedAt: text('updated_at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.member, t.kind] })],
  );

  /** One figure that somebody without an account has been asked for. Only the hash of the link is kept. */
  const delegations = table(
    'delegations',
    {
      id: text('id').primaryKey(),
      tokenHash: text('token_hash').notNull(),
      member: text('member').notNull(),
      year: integer('year').notNull(),
      indicator: text('indicator').notNull(),
      /** Who is asked: the answer stands in this name. */
      name: text('name').notNull(),
      email: text('email').notNull(),
      message: text('message').notNull(),
      askedBy: text('asked_by').notNull(),
      createdAt: text('created_at').notNull(),
      expiresAt: text('expires_at').notNull(),
      openedAt: text('opened_at'),
      answeredAt: text('answered_at'),
      withdrawnAt: text('withdrawn_at'),
    },
    (t) => [unique('delegations_token_hash').on(t.tokenHash), index('delegations_member').on(t.member, t.year)],
  );

  /** Append-only: how a member gets one of its figures, for who comes after. The highest revision counts. */
  const handovers = table(
    'handovers',
    {
      member: text('member').notNull(),
      indicator: text('indicator').notNull(),
      revision: integer('revision').notNull(),
      document: json<Handover>('document').notNull(),
      author: text('author').notNull(),
      createdAt: text('created_at').notNull(),
    },
    (t) => [primaryKey({ columns: [t.member, t.indicator, t.revision] })],
  );

  /** A file of values that the secretariat loads: what was sent, how far it has come, and what came of it. */
  const imports = table(
    'imports',
    {
      id: text('id').primaryKey(),
      fileName: text('file_name').notNull(),
      content: bytes('content').notNull(),
      status: text('status').notNull(),
      /** How its columns are read, what was found in it, and what is to be done. */
      document: json<unknown>('document').notNull(),
      /** The outcome, row by row, as a file. */
      outcome: bytes('outcome'),
      author: text('author').notNull(),
      createdAt: text('created_at').notNull(),
      updatedAt: text('updated_at').notNull(),
    },
    (t) => [index('imports_created').on(t.createdAt)],
  );

  /** How the columns of a kind of file were read the last time, by its headings. */
  const importMappings = table('import_mappings', {
    headings: text('headings').primaryKey(),
    document: json<unknown>('document').notNull(),
    author: text('author').notNull(),
    createdAt: text('created_at').notNull(),
  });

  return { amendments, contacts, delegations, handovers, imports, importMappings };
}
