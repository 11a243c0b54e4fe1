import { dayAfter } from './dates.ts';
import type { EntryStatus } from './entry.ts';

/**
 * How far it has come when somebody without an account has been asked for one figure. `asked`: the link has not been
 * opened · `expired`: its last day has passed · `withdrawn`: whoever asked has taken it back.
 */
export const delegationStates = ['asked', 'opened', 'answered', 'expired', 'withdrawn'] as const;

export type DelegationState = (typeof delegationStates)[number];

type Times = {
  expiresAt: string;
  openedAt: string | null;
  answeredAt: string | null;
  withdrawnAt: string | null;
};

/** The state of a delegation at a moment; all times are those of ISO 8601. */
export function delegationStateOf({ expiresAt, openedAt, answeredAt, withdrawnAt }: Times, at: string) {
  if (withdrawnAt !== null) return 'withdrawn' satisfies DelegationState;
  if (answeredAt !== null) return 'answered' satisfies DelegationState;
  if (expiresAt <= at) return 'expired' satisfies DelegationState;
  return (openedAt === null ? 'asked' : 'opened') satisfies DelegationState;
}

/** Whether its link still leads to the figure: it has been neither withdrawn nor become too old. */
export function isDelegationOpen({ expiresAt, withdrawnAt }: Times, at: string): boolean {
  return withdrawnAt === null && expiresAt > at;
}

const usualDays = 14;
const mostDays = 90;

/** The last day that a link may have: ninety days ahead, and not after the round closes, where that day has not passed. */
export function latestLastDay(today: string, closesOn: string | null): string {
  const farthest = dayAfter(today, mostDays);
  return closesOn !== null && closesOn >= today && closesOn < farthest ? closesOn : farthest;
}

/** The last day that is proposed: two weeks ahead, or as long as there is. */
export function usualLastDay(today: string, closesOn: string | null): string {
  const [usual, latest] = [dayAfter(today, usualDays), latestLastDay(today, closesOn)];
  return usual < latest ? usual : latest;
}

/** Whether somebody else can be asked for a figure, or can answer: only while it lies with those who report it. */
export function canBeDelegated(status: EntryStatus | null): boolean {
  return status === null || status === 'draft' || status === 'returned';
}

const prefix = 'delegation:';

/** The author of what was answered through a link: nobody who has an account. */
export const delegationAuthor = (id: string): string => `${prefix}${id}`;

/** The id of the delegation that an author stands for; null for a person. */
export function delegationOfAuthor(author: string): string | null {
  return author.startsWith(prefix) ? author.slice(prefix.length) : null;
}
