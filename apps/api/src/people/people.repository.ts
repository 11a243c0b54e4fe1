import type { Assignment, Role } from '@ratthall/domain/permissions';
import { eq } from 'drizzle-orm';
import type { Database } from '#db/database.ts';

export type PeopleRepository = ReturnType<typeof createPeopleRepository>;

/** Who there is, and which roles they have. */
export function createPeopleRepository({ query, tables }: Database) {
  const { assignments } = tables;
  return {
    async assignmentsOf(userId: string): Promise<Assignment[]> {
      const rows = await query.select().from(assignments).where(eq(assignments.userId, userId));
      return rows.map(assignmentOf);
    },
  };
}

/** A role as it is stored, where '' stands for no member. */
export function assignmentOf({ role, member }: { role: Role; member: string }): Assignment {
  return { role, member: member === '' ? null : member } as Assignment;
}
