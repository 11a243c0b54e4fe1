import type { EntryContent } from '@ratthall/domain/entry';

/** Something else than a value. What was typed stays, to come back to. */
export function saying(content: EntryContent, said: Pick<EntryContent, 'kind'> & Partial<EntryContent>): EntryContent {
  return { ...content, value: null, missing: null, expectedBy: null, inputs: {}, ...said };
}
