import type { Assignment, Role } from '@ratthall/domain/permissions';
import { and, eq, max, sql } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database, Statement, Write } from '#db/database.ts';
import { storedAssignment } from '#db/stored-assignment.ts';
import type { Tables } from '#db/tables.ts';

export type PeopleRepository = ReturnType<typeof createPeopleRepository>;

/** A role that somebody is given or loses. */
export type RoleChange = { person: string; assignment: Assignment; entry: AuditEntry };

/** Who there is, and which roles they have. */
export function createPeopleRepository({ query, tables, atomically }: Database) {
  const { assignments, users, sessions, auditEvents } = tables;
  const isRole = (person: string, assignment: Assignment) => {
    const { role, member } = storedAssignment(assignment);
    return and(eq(assignments.userId, person), eq(assignments.role, role), eq(assignments.member, member));
  };

  return {
    async assignmentsOf(userId: string): Promise<Assignment[]> {
      const rows = await query.select().from(assignments).where(eq(assignments.userId, userId));
      return rows.map(assignmentOf);
    },

    everybody: async () => query.select().from(users),
    allAssignments: async () => query.select().from(assignments),

    async lastSignIns(): Promise<Map<string | null, string | null>> {
      const rows = await query
        .select({ person: auditEvents.subject, at: max(auditEvents.at) })
        .from(auditEvents)
        .where(eq(auditEvents.kind, 'session.started'))
        .groupBy(auditEvents.subject);
      return new Map(rows.map(({ person, at }) => [person, at]));
    },

    async find(id: string) {
      const [found] = await query.select().from(users).where(eq(users.id, id));
      return found ?? null;
    },

    async byEmail(email: string) {
      const [found] = await query.select().from(users).where(eq(users.email, email));
      return found ?? null;
    },

    async hasAdministrator(): Promise<boolean> {
      const found = await query.select().from(assignments).where(eq(assignments.role, 'administrator')).limit(1);
      return found.length > 0;
    },

    saveAccount: ({ id, ...account }: { id: string; name: string; language: 'sv' | 'en' }, entry: AuditEntry) =>
      atomically((write) => [
        write
          .update(users)
          .set({ ...account, updatedAt: entry.at })
          .where(eq(users.id, id)),
        audited(write, tables, entry),
      ]),

    giveRole: (change: RoleChange): Promise<void> => atomically((write) => givingOf(write, tables, change)),

    takeRole: ({ person, assignment, entry }: RoleChange): Promise<void> =>
      atomically((write) => [
        write.delete(assignments).where(isRole(person, assignment)),
        audited(write, tables, entry),
      ]),

    /** Breaks, and takes nothing, when nobody would be left who is an administrator. */
    takeAdministrator: ({ person, assignment, entry }: RoleChange): Promise<void> =>
      atomically((write) => [
        // Where two take each other's role at once, this makes the second wait for the first.
        write.update(assignments).set({ role: 'administrator' }).where(eq(assignments.role, 'administrator')),
        write.delete(assignments).where(isRole(person, assignment)),
        // An event without an id cannot be written, and takes everything else with it.
        write.insert(auditEvents).values({
          ...entry,
          id: sql`(select min(cast(${entry.id} as text)) from ${assignments} where ${assignments.role} = 'administrator')`,
          details: entry.details ?? {},
        }),
      ]),

    endSessions: (person: string, entry: AuditEntry): Promise<void> =>
      atomically((write) => [write.delete(sessions).where(eq(sessions.userId, person)), audited(write, tables, entry)]),
  };
}

/** The statements that give a role, for the unit of work that does so. */
export function givingOf(write: Write, tables: Tables, { person, assignment, entry }: RoleChange): Statement[] {
  const granted = { grantedAt: entry.at, grantedBy: entry.actor };
  return [
    write.insert(tables.assignments).values({ userId: person, ...storedAssignment(assignment), ...granted }),
    audited(write, tables, entry),
  ];
}

/** A role as it is stored, where '' stands for no member. */
export function assignmentOf({ role, member }: { role: Role; member: string }): Assignment {
  return { role, member: member === '' ? null : member } as Assignment;
}
