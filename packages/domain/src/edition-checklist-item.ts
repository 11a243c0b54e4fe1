import type { EntryStatus } from './entry.ts';

/** What keeps an edition from being published. */
export const checklistBlocks = [
  'round-missing',
  'round-open',
  'entry-open',
  'warning-unanswered',
  'missing-without-reason',
  'definition-without-reason',
  'indicator-without-text',
  'text-missing',
  'note-missing',
  'foreword-missing',
  'comment-missing',
  'nothing-new',
] as const;

/** What the secretariat should know before it decides, and may publish with. */
export const checklistWarnings = [
  'coverage-low',
  'coverage-fell',
  'reporters-fewer',
  'verdicts-turned',
  'member-late',
  'draft-left',
] as const;

export const checklistCodes = [...checklistBlocks, ...checklistWarnings] as const;

export type ChecklistBlock = (typeof checklistBlocks)[number];
export type ChecklistCode = (typeof checklistCodes)[number];

/** Where something is to be mended, and how much of it there is. What does not belong to a code is left out. */
export type ChecklistPlace = {
  member?: string;
  indicator?: string;
  year?: number;
  /** The version of a definition. */
  version?: number;
  /** Which text, of those the catalogue has. */
  field?: string;
  /** The language in which a text is lacking. */
  language?: 'sv' | 'en';
  status?: EntryStatus;
  n?: number;
  N?: number;
  /** The same in the edition before. */
  before?: number;
};

export type ChecklistItem = ChecklistPlace & { code: ChecklistCode };

/** Whether an item keeps the edition from being published. */
export function isBlocking({ code }: Pick<ChecklistItem, 'code'>): boolean {
  return checklistBlocks.some((block) => block === code);
}
