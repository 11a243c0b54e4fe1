import type { EntryRevision } from '@ratthall/contract/entries';
import type { PersonRef } from '@ratthall/contract/people';
import { askerOf } from '#db/names-of.ts';
import type { StoredEntry } from './entries.repository.ts';

/** A revision as it is answered, with the name of its author. */
export function revisionReply(
  { revision, status, content, comment, author, createdAt }: StoredEntry,
  names: ReadonlyMap<string, string>,
): EntryRevision {
  return { revision, status, content, comment, author: personReply(author, names), createdAt };
}

/** Somebody who is no longer known has no name. Whoever answered without an account did so for somebody. */
export function personReply(id: string, names: ReadonlyMap<string, string>): PersonRef {
  const onBehalfOf = names.get(askerOf(id));
  return { id, name: names.get(id) ?? '', ...(onBehalfOf !== undefined && { onBehalfOf }) };
}

export const entryKey = ({ indicator, year }: { indicator: string; year: number }): string => `${indicator} ${year}`;
