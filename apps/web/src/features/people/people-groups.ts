import type { PersonEntry } from '#queries/people.ts';

type Member = { code: string; name: string };
type Role = PersonEntry['assignments'][number]['role'];

/** People with a role in the network, at a member, or nowhere: `member` is null, its code, or 'none'. */
export type PeopleGroup = { member: string | null; name: string; people: { person: PersonEntry; roles: Role[] }[] };

/** Those whose name, address or member has what is typed in it. */
export function matchingPeople(
  people: readonly PersonEntry[],
  text: string,
  nameOf: (member: string) => string,
): PersonEntry[] {
  const wanted = text.trim().toLowerCase();
  return people.filter(({ name, email, assignments }) =>
    [name, email, ...assignments.map(({ member }) => (member === null ? '' : nameOf(member)))].some((one) =>
      one.toLowerCase().includes(wanted),
    ),
  );
}

/** The network first, then member by member in the order of `members`, then those who have no role. */
export function peopleGroups(
  people: readonly PersonEntry[],
  members: readonly Member[],
  names: { network: string; noRole: string },
): PeopleGroup[] {
  const at = (member: string | null) =>
    people.flatMap((person) => {
      const roles = person.assignments.filter((one) => one.member === member).map(({ role }) => role);
      return roles.length > 0 ? [{ person, roles }] : [];
    });
  const without = people.filter(({ assignments }) => assignments.length === 0);
  const groups: PeopleGroup[] = [
    { member: null, name: names.network, people: at(null) },
    ...members.map(({ code, name }) => ({ member: code, name, people: at(code) })),
    { member: 'none', name: names.noRole, people: without.map((person) => ({ person, roles: [] })) },
  ];
  return groups.filter((group) => group.people.length > 0);
}

/** The members that nobody reports for. */
export function withoutReporter<M extends Member>(members: readonly M[], people: readonly PersonEntry[]): M[] {
  const covered = new Set(
    people.flatMap(({ assignments }) =>
      assignments.filter(({ role }) => role === 'reporter').map(({ member }) => member),
    ),
  );
  return members.filter(({ code }) => !covered.has(code));
}
