import type { MissingReason } from './observation.ts';

/**
 * How far a figure has come on its way from a member to the public. `awaiting`: it lies with the member's own
 * approver · `submitted`: with the secretariat · `returned`: sent back with a comment. Only `approved` is public.
 */
export const entryStatuses = ['draft', 'awaiting', 'submitted', 'returned', 'approved'] as const;

export type EntryStatus = (typeof entryStatuses)[number];

/**
 * What a member says of a year. `accepted`: the figure from the central source is right · `unchanged`: confirmed as
 * that of the year before, not measured anew · `missing`: there is none, for a reason.
 */
export const entryKinds = ['value', 'accepted', 'unchanged', 'missing'] as const;

export type EntryKind = (typeof entryKinds)[number];

/** How a value was obtained. */
export const entryMethods = ['measured', 'register', 'supplier', 'calculated', 'estimated'] as const;

export type EntryMethod = (typeof entryMethods)[number];

/** Why an unusual figure is right, and why a figure that was public is changed. */
export const reasonCodes = ['real-change', 'new-method', 'earlier-corrected', 'one-off', 'boundary', 'other'] as const;

export type ReasonCode = (typeof reasonCodes)[number];

/**
 * The answer to a warning, named by its check. A public one becomes a footnote to the value. `value`: the one that it was
 * given for; of another it says nothing.
 */
export type EntryAnswer = { check: string; reason: ReasonCode; text: string; isPublic: boolean; value?: number | null };

/** Why a figure differs from the central one or is changed, and `value`: which figure that was said of. */
export type EntryReason = { code: ReasonCode; text: string; value?: number | null };

/** What a member says of one indicator and year, whole or half done. Texts are '' where nothing has been written. */
export type EntryContent = {
  /** Null while nothing has been decided. */
  kind: EntryKind | null;
  /** In the indicator's unit; null when it is missing or cannot be understood yet. An accepted one is the central figure. */
  value: number | null;
  missing: MissingReason | null;
  /** For a figure that is late: when it is expected, as a date of ISO 8601. */
  expectedBy: string | null;
  /** The inputs as understood, by the id of the input, each in that input's own unit. */
  inputs: Record<string, number>;
  /** What was typed, letter by letter, by field: `value` or the id of an input. Kept so that nothing is lost. */
  typed: Record<string, string>;
  /** What the value leaves out or stands for, by the ids of the indicator's scopes; empty for exactly the definition. */
  scope: string[];
  method: EntryMethod | null;
  /** True when the method changed here, so that earlier values cannot be compared with this one. */
  isBreak: boolean;
  /** A footnote that everybody can read. */
  publicNote: string;
  /** For colleagues and successors: how the figure was obtained, from whom, from which system. */
  internalNote: string;
  answers: EntryAnswer[];
  /** Why it differs from the central figure, or why a public figure is changed. */
  reason: EntryReason | null;
};

/** An entry in which nothing has been said yet. */
export const emptyEntry: EntryContent = {
  kind: null,
  value: null,
  missing: null,
  expectedBy: null,
  inputs: {},
  typed: {},
  scope: [],
  method: null,
  isBreak: false,
  publicNote: '',
  internalNote: '',
  answers: [],
  reason: null,
};

/** The draft in which a public figure is begun anew. Why it was changed the last time says nothing of this time. */
export function begunAnew(draft: EntryContent, approved: EntryContent): EntryContent {
  const { reason } = draft;
  const isOld = reason?.code === approved.reason?.code && reason?.text === approved.reason?.text;
  return isOld ? { ...draft, reason: null } : draft;
}

export const entryActs = ['save', 'submit', 'withdraw', 'confirm', 'return', 'approve'] as const;

export type EntryAct = (typeof entryActs)[number];

const steps: Record<EntryAct, { from: readonly (EntryStatus | null)[]; to: EntryStatus }> = {
  // A figure that is public is changed by a new draft, which goes through the same door.
  save: { from: [null, 'draft', 'returned', 'approved'], to: 'draft' },
  submit: { from: ['draft', 'returned'], to: 'submitted' },
  withdraw: { from: ['awaiting', 'submitted'], to: 'draft' },
  confirm: { from: ['awaiting'], to: 'submitted' },
  return: { from: ['awaiting', 'submitted'], to: 'returned' },
  approve: { from: ['submitted'], to: 'approved' },
};

/**
 * The status after an act, or null where the act is not possible. `null` before: nothing has been said yet.
 * With an approver at the member, what is submitted waits there first.
 */
export function statusAfter(
  act: EntryAct,
  { status, hasApprover }: { status: EntryStatus | null; hasApprover: boolean },
): EntryStatus | null {
  const { from, to } = steps[act];
  if (!from.includes(status)) return null;
  return act === 'submit' && hasApprover ? 'awaiting' : to;
}

/** Where the completeness board places an indicator of a member. */
export const boardStates = [
  'not-started',
  'draft',
  'awaiting',
  'submitted',
  'returned',
  'approved',
  'missing',
] as const;

export type BoardState = (typeof boardStates)[number];

/** The board's word for an entry: an approved one without a value is `missing`, with its reason. */
export function boardStateOf(entry: { status: EntryStatus; content: EntryContent } | null): BoardState {
  if (entry === null) return 'not-started';
  return entry.status === 'approved' && entry.content.kind === 'missing' ? 'missing' : entry.status;
}

/** Whether a member has nothing left to do about an entry. */
export function isDone(status: EntryStatus | null): boolean {
  return status === 'awaiting' || status === 'submitted' || status === 'approved';
}
