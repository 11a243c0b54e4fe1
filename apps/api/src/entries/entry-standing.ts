import { entryActs, statusAfter, type EntryAct, type EntryStatus } from '@ratthall/domain/entry';
import { can, type Action, type Person } from '@ratthall/domain/permissions';
import { takesIn, type Round } from '@ratthall/domain/round';
import type { StoredEntry, Wait } from './entries.repository.ts';

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

/** Who submitted what now waits: the author of the first revision of the waiting that it is in. Null when it waits for nobody. */
export function submitterOf(entry: StoredEntry | undefined, waits: readonly Wait[]): string | null {
  const own = new Map(
    waits.flatMap(({ indicator, year, revision, author }) =>
      indicator === entry?.indicator && year === entry.year ? [[revision, author] as const] : [],
    ),
  );
  let submitter: string | null = null;
  for (let revision = entry?.revision ?? 0; own.has(revision); revision--) submitter = own.get(revision) ?? null;
  return submitter;
}

/** Whether a member has somebody to confirm what this person submits. Nobody confirms what they have submitted themselves. */
export function hasApproverFor(person: Person, approvers: readonly string[]): boolean {
  return approvers.some((id) => id !== person.id);
}

const ofMembers: ReadonlySet<EntryAct> = new Set(['save', 'submit', 'withdraw', 'confirm']);

/** Members act while a round takes the year in; the secretariat, which looks after the rounds, always can. */
export function isOpenFor(person: Person, act: EntryAct, { rounds, year }: Years): boolean {
  return !ofMembers.has(act) || can(person, 'round.manage') || takesIn(rounds, year);
}

type Years = { rounds: readonly Round[]; year: number };

/** What a person may do with an entry as it stands. */
export function actsFor(person: Person, { member, status, submittedBy, ...years }: Years & Standing): EntryAct[] {
  return entryActs.filter(
    (act) =>
      statusAfter(act, { status, hasApprover: false }) !== null &&
      isOpenFor(person, act, years) &&
      can(person, actionOf(act), { member, submittedBy }),
  );
}

type Standing = { member: string; status: EntryStatus | null; submittedBy: string | null };
