import type { Correction } from '@ratthall/domain/correction';
import type { Statement, Write } from './database.ts';
import type { Tables } from './tables.ts';

/** The statements that write corrections, for the unit of work that changes the figures. */
export function storedCorrections(
  write: Write,
  { corrections }: Pick<Tables, 'corrections'>,
  documents: readonly Correction[],
): Statement[] {
  return documents.map((document) =>
    write
      .insert(corrections)
      .values({ id: document.id, edition: document.edition, createdAt: document.approvedAt, document }),
  );
}
