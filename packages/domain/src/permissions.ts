import type { EntryStatus } from './entry.ts';

/** What a person may be. Reporters and approvers belong to a member; the other two to the network. */
export const memberRoles = ['reporter', 'approver'] as const;
export const networkRoles = ['secretariat', 'administrator'] as const;
export const roles = [...memberRoles, ...networkRoles] as const;

export type MemberRole = (typeof memberRoles)[number];
export type NetworkRole = (typeof networkRoles)[number];
export type Role = MemberRole | NetworkRole;

/** One role of a person: at a member, by its code, or in the network as a whole. A person can have several. */
export type Assignment = { role: MemberRole; member: string } | { role: NetworkRole; member: null };

/** Somebody who has signed in. */
export type Person = { id: string; assignments: readonly Assignment[] };

export const actions = [
  /** See one's own account, change its password, end its sessions. */
  'account.use',
  /** See what a member has left to report, with its drafts and their history. */
  'report.read',
  'entry.save',
  'entry.submit',
  /** Say, for the member, that a figure may go to the secretariat. */
  'entry.confirm',
  'entry.return',
  'entry.approve',
  'round.read',
  'round.manage',
  'reminder.send',
  /** See who has which role. */
  'people.read',
  /** Invite people to a role, take it from them, end their sessions. */
  'people.manage',
  /** Write what goes with an edition, see its checklist and how it will look. */
  'edition.prepare',
  /** Publish an edition, now or at a time that is set. */
  'edition.publish',
  /** Say of a published edition that it should no longer be cited. */
  'edition.withdraw',
  /** Ask a colleague without an account for one figure, and take that back. */
  'delegation.manage',
  /** Say, each year, that a member's contacts are still the right ones, or who is. */
  'contact.confirm',
  /** See members as the secretariat does, with contacts and fees. */
  'members.read',
  /** Let members in and out; populations, contacts, named groups. */
  'members.manage',
  /** Indicators' texts, definitions, classes and targets, and which indicators make a set. */
  'catalogue.manage',
  /** Load files of values from central sources. */
  'values.import',
  /** See the log of sign-ins and changes of roles. */
  'audit.read',
] as const;

export type Action = (typeof actions)[number];

/** What concerns the network as a whole, so that a menu can be made of it. */
export const networkActions = [
  'round.read',
  'edition.prepare',
  'members.read',
  'catalogue.manage',
  'values.import',
  'people.read',
  'audit.read',
] as const satisfies readonly Action[];

/**
 * What is acted on: the member it belongs to, the role it concerns; of an entry how far it has come, and `hands`: everybody
 * who has written, submitted or confirmed it.
 */
export type Subject = { member?: string; role?: Role; status?: EntryStatus | null; hands?: readonly string[] };

/**
 * Whether somebody may do something. `null` is a visitor who has not signed in, and may only read what is public.
 * Two pairs of eyes: nobody confirms or approves what has been in their own hands.
 */
export function can(person: Person | null, action: Action, subject: Subject = {}): boolean {
  return person !== null && rules[action](standingOf(person, subject));
}

type Standing = ReturnType<typeof standingOf>;

function standingOf(person: Person, { member, role, status, hands = [] }: Subject) {
  const isAdministrator = hasRole(person, 'administrator');
  return {
    isAdministrator,
    isNetwork: isAdministrator || hasRole(person, 'secretariat'),
    isReporter: hasRole(person, 'reporter', member),
    isApprover: hasRole(person, 'approver', member),
    isOthers: !hands.includes(person.id),
    isWithMember: status === undefined || status === 'awaiting',
    isAboutNetwork: role !== undefined && isNetworkRole(role),
  };
}

const rules: Record<Action, (standing: Standing) => boolean> = {
  'account.use': () => true,
  'report.read': ({ isNetwork, isReporter, isApprover }) => isNetwork || isReporter || isApprover,
  'entry.save': ({ isNetwork, isReporter }) => isNetwork || isReporter,
  'entry.submit': ({ isNetwork, isReporter }) => isNetwork || isReporter,
  'entry.confirm': ({ isApprover, isOthers }) => isApprover && isOthers,
  // What has gone on to the secretariat is no longer the member's to send back.
  'entry.return': ({ isNetwork, isApprover, isWithMember }) => isNetwork || (isApprover && isWithMember),
  'entry.approve': ({ isNetwork, isOthers }) => isNetwork && isOthers,
  'round.read': ({ isNetwork }) => isNetwork,
  'round.manage': ({ isNetwork }) => isNetwork,
  'reminder.send': ({ isNetwork }) => isNetwork,
  'edition.prepare': ({ isNetwork }) => isNetwork,
  'edition.publish': ({ isNetwork }) => isNetwork,
  'edition.withdraw': ({ isNetwork }) => isNetwork,
  'people.read': ({ isNetwork }) => isNetwork,
  // Only an administrator makes another one, or somebody of the secretariat.
  'people.manage': ({ isAdministrator, isNetwork, isAboutNetwork }) => (isAboutNetwork ? isAdministrator : isNetwork),
  'delegation.manage': ({ isNetwork, isReporter }) => isNetwork || isReporter,
  'contact.confirm': ({ isNetwork, isReporter, isApprover }) => isNetwork || isReporter || isApprover,
  'members.read': ({ isNetwork }) => isNetwork,
  'members.manage': ({ isNetwork }) => isNetwork,
  'catalogue.manage': ({ isNetwork }) => isNetwork,
  'values.import': ({ isNetwork }) => isNetwork,
  'audit.read': ({ isAdministrator }) => isAdministrator,
};

/** Whether a person has a role; for a role at a member, at that one. */
export function hasRole({ assignments }: Person, role: Role, member?: string): boolean {
  return assignments.some((own) => own.role === role && (own.member === null || own.member === member));
}

/** Whether a role is in the network, and not at one of its members. */
export function isNetworkRole(role: Role): role is NetworkRole {
  return networkRoles.some((known) => known === role);
}

/** The members that a person reports or approves for, by code. */
export function ownMembersOf({ assignments }: Person): string[] {
  return [...new Set(assignments.flatMap(({ member }) => member ?? []))];
}
