import type { MemberLine } from '#queries/member-records.ts';

export const memberFilters = ['present', 'past', 'unconfirmed', 'nobody', 'left', 'all'] as const;

export type MemberFilter = (typeof memberFilters)[number];

export const memberSorts = ['name', 'population', 'joined', 'left'] as const;

export type MemberSort = (typeof memberSorts)[number];

type Choice = { filter: MemberFilter; sort: MemberSort; text: string };

/** The members that are asked for, in an order. What is not known comes last. */
export function membersShown(members: readonly MemberLine[], { filter, sort, text }: Choice): readonly MemberLine[] {
  const wanted = text.trim().toLocaleLowerCase('sv');
  const shown = members.filter((member) => isIn(member, filter) && wordsOf(member).includes(wanted));
  if (sort === 'population') return shown.toSorted((a, b) => (b.population ?? -1) - (a.population ?? -1));
  if (sort === 'left') return shown.toSorted((a, b) => (b.left ?? -1) - (a.left ?? -1));
  if (sort === 'joined') return shown.toSorted((a, b) => (a.joinedYear ?? 9_999) - (b.joinedYear ?? 9_999));
  return shown;
}

/** Whether a present member has a contact missing, or not confirmed this year. */
export function isUnconfirmed({ contacts, leftYear }: MemberLine): boolean {
  return leftYear === null && [contacts.official, contacts.politician].some((one) => !one?.isConfirmed);
}

function isIn(member: MemberLine, filter: MemberFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'past') return member.leftYear !== null;
  if (member.leftYear !== null) return false;
  if (filter === 'unconfirmed') return isUnconfirmed(member);
  if (filter === 'nobody') return member.reporters === 0;
  return filter === 'left' ? (member.left ?? 0) > 0 : true;
}

function wordsOf({ name, code, county, contacts }: MemberLine): string {
  return [name, code, county, contacts.official?.name, contacts.politician?.name].join(' ').toLocaleLowerCase('sv');
}
