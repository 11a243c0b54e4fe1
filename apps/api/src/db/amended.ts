import { audited } from './audited.ts';
import type { Statement, Write } from './database.ts';
import type { Tables } from './tables.ts';

/** Tables of documents that a load writes too, and that people may change in the service. */
export const catalogueTables = [
  'sources',
  'indicators',
  'indicatorSets',
  'namedGroups',
  'memberTargets',
  'examples',
] as const;

export type CatalogueTable = (typeof catalogueTables)[number];

/** Everything that is amended: the catalogue, and members with their populations. */
export type AmendedTable = CatalogueTable | 'areas' | 'memberships' | 'populations';

/** One change by a person. `before` and `after` are whole documents; null where there was none, or is none any longer. */
export type Amendment = {
  table: AmendedTable;
  key: string;
  /** One more than the newest one there is. */
  revision: number;
  before: unknown;
  after: unknown;
  reason: string;
  author: string;
  createdAt: string;
};

type DocumentAmendment = Amendment & { table: CatalogueTable; position: number };

/**
 * The statements that change a document of the catalogue, keep what it was, and write it to the log. A row of a person
 * is left alone by loading; one that is taken away is kept. A new data version is the caller's to write.
 */
export function amendedDocument(write: Write, tables: Tables, amendment: DocumentAmendment): Statement[] {
  const { table, key, position, before, after } = amendment;
  const isRemoved = after === null;
  const row = { position, document: (after ?? before) as never, isRemoved, origin: 'person' as const };
  return [
    ...amended(write, tables, amendment),
    write
      .insert(tables[table])
      .values({ id: key, ...row })
      .onConflictDoUpdate({ target: tables[table].id, set: row }),
  ];
}

/** The statements that keep an amendment and write it to the log; the row itself is the caller's to write. */
export function amended(write: Write, tables: Tables, amendment: Amendment): Statement[] {
  const { table, key, revision, before, after, reason, author, createdAt } = amendment;
  const isMember = table === 'areas' || table === 'memberships' || table === 'populations';
  return [
    write.insert(tables.amendments).values({ table, key, revision, before, after, reason, author, createdAt }),
    audited(write, tables, {
      at: createdAt,
      kind: isMember ? 'member.changed' : 'catalogue.changed',
      actor: author,
      subject: null,
      details: { table, key, revision: String(revision), reason },
    }),
  ];
}
