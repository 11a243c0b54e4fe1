import type { MemberPerson } from '#rounds/board.repository.ts';

/** Somebody at one or more members, each once. */
export type Reader = Pick<MemberPerson, 'id' | 'name' | 'email' | 'language'> & { members: string[] };

/** Everybody with a role at a member, with the members that they have one at. */
export function readersIn(people: readonly MemberPerson[]): Reader[] {
  const readers = new Map<string, Reader>();
  for (const { id, name, email, language, member } of people) {
    const known = readers.get(id);
    if (!known) readers.set(id, { id, name, email, language, members: [member] });
    else if (!known.members.includes(member)) known.members.push(member);
  }
  return [...readers.values()];
}
