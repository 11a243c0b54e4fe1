import type { EntryContent } from '@ratthall/domain/entry';
import type { EntryRevision, ErrorReply } from '#queries/entries.ts';
import type { Asked } from './asked.ts';
import type { Kept } from './kept.ts';
import { sameContent } from './same-content.ts';

/** One figure of the report: what the service has, and what stands in the fields. */
export type Draft = {
  indicator: string;
  year: number;
  /** The newest revision that has been seen; null where nothing has been written. */
  stands: EntryRevision | null;
  content: EntryContent;
  /** What the service is known to have. Differs from `content` while something is unsaved. */
  acknowledged: EntryContent;
  /** What somebody else has written meanwhile: nothing more is sent until one of the two has been chosen. */
  conflict: EntryRevision | null;
  /** Why the service would not take it; null once it has been changed. */
  refusal: ErrorReply | null;
  /** What the service asked when the figure was to go further; until another figure stands there. */
  asked: readonly Asked[];
};

export type Slot = { indicator: string; year: number };

/** A revision of a figure, as the service answers with it. */
export type Written = Slot & { entry: EntryRevision };

/** A revision that was not seen. */
export type Unseen = Slot & { current: EntryRevision };

/** What is sent of a draft: what it was written after, and what it says. */
export type Sent = Slot & { revision: number; content: EntryContent };

export const slotOf = ({ indicator, year }: Slot) => `${indicator}.${year}`;

export const revisionOf = ({ stands }: Pick<Draft, 'stands'>) => stands?.revision ?? 0;

export function isUnsaved({ content, acknowledged }: Draft): boolean {
  return !sameContent(content, acknowledged);
}

export function isToBeSent(draft: Draft): boolean {
  return draft.conflict === null && draft.refusal === null && isUnsaved(draft);
}

export function sentOf(draft: Draft): Sent {
  return { indicator: draft.indicator, year: draft.year, revision: revisionOf(draft), content: draft.content };
}

export function keptOf(draft: Draft): Kept {
  return { ...sentOf(draft), base: draft.acknowledged };
}
