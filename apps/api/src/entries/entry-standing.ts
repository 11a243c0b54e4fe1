import { entryActs, statusAfter, type EntryAct, type EntryStatus } from '@ratthall/domain/entry';
import { can, type Action, type Person } from '@ratthall/domain/permissions';
import { takesIn, type Round } from '@ratthall/domain/round';
import type { Step, StoredEntry } from './entries.repository.ts';

const actions: Record<EntryAct, Action> = {
  save: 'entry.save',
  submit: 'entry.submit',
  withdraw: 'entry.submit',
  confirm: 'entry.confirm',
  return: 'entry.return',
  approve: 'entry.approve',
};

/** What an act demands. What is no act at all is refused later, but not told to those who may not read the report. */
export function actionOf(act: string): Action {
  return Object.hasOwn(actions, act) ? actions[act as EntryAct] : 'report.read';
}

const isWaiting = (status: EntryStatus | undefined) => status === 'awaiting' || status === 'submitted';

/** Who submitted what now waits: the author of the first step of the waiting that it is in. Null when it waits for nobody. */
export function submitterOf(entry: StoredEntry | undefined, steps: readonly Step[]): string | null {
  return submissionOf(entry, steps)?.author ?? null;
}

/** The step by which an entry that waits was handed in; null where it has not been. */
export function submissionOf(entry: StoredEntry | undefined, steps: readonly Step[]): Step | null {
  const own = stepsOf(entry, steps);
  return own[own.findLastIndex(({ status }) => !isWaiting(status)) + 1] ?? null;
}

/** Everybody who has written, submitted or confirmed an entry since it was last approved, each once. */
export function handsOf(entry: StoredEntry | undefined, steps: readonly Step[]): string[] {
  const own = stepsOf(entry, steps);
  const since = own.slice(own.findLastIndex(({ status }) => status === 'approved') + 1);
  const hands = since.filter(({ status }, i) => {
    // To take back what waits, or to send it back, is not to write it.
    return isWaiting(status) || (status === 'draft' && !isWaiting(since[i - 1]?.status));
  });
  return [...new Set(hands.map(({ author }) => author))];
}

function stepsOf(entry: StoredEntry | undefined, steps: readonly Step[]): Step[] {
  return steps.filter(({ indicator, year }) => indicator === entry?.indicator && year === entry.year);
}

/** Whether a member has somebody to confirm what has been in these hands. Nobody confirms their own work. */
export function hasApproverFor(hands: readonly string[], approvers: readonly string[]): boolean {
  return approvers.some((id) => !hands.includes(id));
}

const whileOpen: ReadonlySet<EntryAct> = new Set(['save', 'submit', 'withdraw']);

/**
 * Members write and hand in while a round takes the year in; the secretariat, which looks after the rounds, always can. What
 * waits for a member's approver can be answered at any time, so that nothing is stuck there when a round is closed.
 */
export function isOpenFor(person: Person, act: EntryAct, { rounds, year }: Years): boolean {
  return !whileOpen.has(act) || can(person, 'round.manage') || takesIn(rounds, year);
}

type Years = { rounds: readonly Round[]; year: number };

/** What a person may do with an entry as it stands. */
export function actsFor(person: Person, { member, status, hands, ...years }: Years & Standing): EntryAct[] {
  return entryActs.filter(
    (act) =>
      statusAfter(act, { status, hasApprover: false }) !== null &&
      isOpenFor(person, act, years) &&
      can(person, actionOf(act), { member, status, hands }),
  );
}

type Standing = { member: string; status: EntryStatus | null; hands: readonly string[] };
