import { randomUUID } from 'node:crypto';
import type { PersonEntry } from '@ratthall/contract/people';
import { isNetworkRole, type Assignment, type Role } from '@ratthall/domain/permissions';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findMember } from '#datasets/find.ts';
import { fail } from '#fail.ts';
import { assignmentOf, type PeopleRepository } from './people.repository.ts';

type Parts = { people: PeopleRepository; datasets: Pick<CurrentDataset, 'current'>; now: Clock };

export type People = ReturnType<typeof createPeople>;

export function createPeople({ people, datasets, now }: Parts) {
  const find = async (id: string) => (await people.find(id)) ?? unknownPerson(id);
  const entryOf = (kind: 'role.given' | 'role.taken', actor: string, subject: string, assignment: Assignment) => ({
    id: randomUUID(),
    at: now().toISOString(),
    kind,
    actor,
    subject,
    details: { role: assignment.role, member: assignment.member },
  });

  return {
    async list(): Promise<PersonEntry[]> {
      const [everybody, assignments, lastSignIns] = await Promise.all([
        people.everybody(),
        people.allAssignments(),
        people.lastSignIns(),
      ]);
      const entries = everybody.map(({ id, name, email, language, createdAt, twoFactorEnabled }) => ({
        id,
        name,
        email,
        language,
        createdAt,
        lastSignIn: lastSignIns.get(id) ?? null,
        hasCode: twoFactorEnabled,
        assignments: assignments.filter(({ userId }) => userId === id).map(assignmentOf),
      }));
      const { compare } = new Intl.Collator('sv');
      return entries.sort((a, b) => compare(a.name, b.name) || compare(a.email, b.email));
    },

    /** Every role of a person, so that it can be asked whether they may be touched. */
    async rolesOf(id: string): Promise<Role[]> {
      const { id: person } = await find(id);
      return (await people.assignmentsOf(person)).map(({ role }) => role);
    },

    async giveRole(id: string, sent: { role: Role; member: string | null }, actor: string): Promise<void> {
      const assignment = placedAssignment(sent);
      if (assignment.member !== null) findMember(datasets.current(), assignment.member, 'member');
      const { id: person } = await find(id);
      // Two pairs of eyes: nobody makes themselves what they are not.
      if (person === actor) fail('action.not-allowed');
      if (hasAssignment(await people.assignmentsOf(person), assignment)) fail('person.has-role');
      await people
        .giveRole({ person, assignment, entry: entryOf('role.given', actor, person, assignment) })
        // Given meanwhile, by somebody else or by a second click: the key has kept it from being given twice.
        .catch(async (error: unknown) =>
          hasAssignment(await people.assignmentsOf(person), assignment)
            ? fail('person.has-role')
            : Promise.reject(error),
        );
    },

    async takeRole(id: string, sent: { role: Role; member: string | null }, actor: string): Promise<void> {
      const assignment = placedAssignment(sent);
      const { id: person } = await find(id);
      const change = { person, assignment, entry: entryOf('role.taken', actor, person, assignment) };
      // Taken already, by somebody else or by a second click: there is nothing to do, and nothing to log.
      if (!hasAssignment(await people.assignmentsOf(person), assignment)) return;
      if (assignment.role !== 'administrator') return people.takeRole(change);
      await people.takeAdministrator(change).catch(async (error: unknown) => {
        const left = (await people.allAssignments()).filter(({ role }) => role === 'administrator');
        return left.every(({ userId }) => userId === person)
          ? fail('person.last-administrator')
          : Promise.reject(error);
      });
    },

    async endSessions(id: string, actor: string): Promise<void> {
      const { id: person } = await find(id);
      const at = now().toISOString();
      await people.endSessions(person, { at, kind: 'session.ended-by-other', actor, subject: person });
    },
  };
}

function unknownPerson(id: string): never {
  return fail('person.not-found', { field: 'person', value: id, expected: 'the id of a person in /api/people' });
}

/** A role that is sent, where its place fits: reporters and approvers are at a member, the others in the network. */
export function placedAssignment({ role, member }: { role: Role; member: string | null }): Assignment {
  const expected = isNetworkRole(role) ? `null for ${role}` : `the code of a member for ${role}`;
  if (isNetworkRole(role) !== (member === null)) fail('request.invalid', { field: 'member', value: member, expected });
  return { role, member } as Assignment;
}

export function hasAssignment(assignments: readonly Assignment[], { role, member }: Assignment): boolean {
  return assignments.some((own) => own.role === role && own.member === member);
}
