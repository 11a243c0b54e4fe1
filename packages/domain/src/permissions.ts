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
  /** See the log of sign-ins and changes of roles. */
  'audit.read',
] as const;

export type Action = (typeof actions)[number];

/** What is acted on: the member it belongs to, the role it concerns, and whoever did the step before. */
export type Subject = { member?: string; role?: Role; submittedBy?: string | null };

/**
 * Whether somebody may do something. `null` is a visitor who has not signed in, and may only read what is public.
 * Two pairs of eyes: nobody confirms or approves what they have submitted themselves.
 */
export function can(person: Person | null, action: Action, subject: Subject = {}): boolean {
  if (person === null) return false;
  const isNetwork = hasRole(person, 'secretariat') || hasRole(person, 'administrator');
  const isReporter = hasRole(person, 'reporter', subject.member);
  const isApprover = hasRole(person, 'approver', subject.member);
  const isOthers = subject.submittedBy !== person.id;
  switch (action) {
    case 'account.use':
      return true;
    case 'report.read':
      return isNetwork || isReporter || isApprover;
    case 'entry.save':
    case 'entry.submit':
      return isNetwork || isReporter;
    case 'entry.confirm':
      return isApprover && isOthers;
    case 'entry.return':
      return isNetwork || isApprover;
    case 'entry.approve':
      return isNetwork && isOthers;
    case 'round.read':
    case 'round.manage':
    case 'reminder.send':
    case 'people.read':
      return isNetwork;
    case 'people.manage':
      return subject.role !== undefined && isNetworkRole(subject.role) ? hasRole(person, 'administrator') : isNetwork;
    case 'audit.read':
      return hasRole(person, 'administrator');
  }
}

/** Whether a person has a role; for a role at a member, at that one. */
export function hasRole({ assignments }: Person, role: Role, member?: string): boolean {
  return assignments.some((own) => own.role === role && (own.member === null || own.member === member));
}

export function isNetworkRole(role: Role): role is NetworkRole {
  return networkRoles.some((known) => known === role);
}

/** The members that a person reports or approves for, by code. */
export function ownMembersOf({ assignments }: Person): string[] {
  return [...new Set(assignments.flatMap(({ member }) => member ?? []))];
}
