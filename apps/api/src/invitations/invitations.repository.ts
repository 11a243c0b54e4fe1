import { randomUUID } from 'node:crypto';
import type { Assignment } from '@ratthall/domain/permissions';
import { and, eq, isNull } from 'drizzle-orm';
import { audited, type AuditEntry } from '#db/audited.ts';
import type { Database, Statement, Write } from '#db/database.ts';
import { storedAssignment } from '#db/stored-assignment.ts';
import type { Tables } from '#db/tables.ts';

export type InvitationsRepository = ReturnType<typeof createInvitationsRepository>;

export type NewInvitation = {
  id: string;
  tokenHash: string;
  /** Null for the first administrator. */
  email: string | null;
  assignment: Assignment;
  invitedBy: string | null;
  createdAt: string;
  expiresAt: string;
};

/** Without a password, where a provider vouches for the person. */
export type NewPerson = { id: string; name: string; email: string; language: 'sv' | 'en'; passwordHash: string | null };

/** Who accepts what. `isNewRole` is false where the person has the role already. */
export type Acceptance = { invitation: string; assignment: Assignment; person: string; isNewRole: boolean; at: string };

/** Invitations end once: by being accepted or withdrawn. The event that says so has their id, and there can be but one. */
export function createInvitationsRepository({ query, tables, atomically }: Database) {
  const { invitations: t, users, accounts, assignments } = tables;
  const isOpen = and(isNull(t.acceptedAt), isNull(t.withdrawnAt));
  const acceptance = (write: Write, { invitation, assignment, person, isNewRole, at }: Acceptance) => [
    audited(write, tables, {
      id: ending(invitation),
      at,
      kind: 'invitation.accepted',
      actor: person,
      subject: person,
      details: { role: assignment.role, member: assignment.member },
    }),
    write.update(t).set({ acceptedAt: at, acceptedBy: person }).where(eq(t.id, invitation)),
    ...(isNewRole
      ? [
          write
            .insert(assignments)
            .values({ userId: person, ...storedAssignment(assignment), grantedAt: at, grantedBy: null }),
        ]
      : []),
  ];

  return {
    open: async () => query.select().from(t).where(isOpen),

    async byToken(tokenHash: string) {
      const [found] = await query
        .select()
        .from(t)
        .where(and(isOpen, eq(t.tokenHash, tokenHash)));
      return found ?? null;
    },

    async find(id: string) {
      const [found] = await query.select().from(t).where(eq(t.id, id));
      return found ?? null;
    },

    /** Adds an invitation, and withdraws those that it replaces. */
    add: (invitation: NewInvitation, replaced: readonly string[], entry: AuditEntry) =>
      atomically((write) => additionOf(write, tables, { invitation, replaced, entry })),

    withdraw: (id: string, entry: AuditEntry): Promise<void> =>
      atomically((write) => withdrawal(write, tables, { id, entry })),

    accept: (accepted: Acceptance): Promise<void> => atomically((write) => acceptance(write, accepted)),

    acceptAsNew: ({ passwordHash, ...person }: NewPerson, accepted: Acceptance): Promise<void> => {
      const times = { createdAt: accepted.at, updatedAt: accepted.at };
      const account = { id: randomUUID(), accountId: person.id, providerId: 'credential', userId: person.id };
      return atomically((write) => [
        write.insert(users).values({ ...person, emailVerified: true, image: null, ...times }),
        ...(passwordHash === null
          ? []
          : [write.insert(accounts).values({ ...account, password: passwordHash, ...times })]),
        ...acceptance(write, accepted),
      ]);
    },
  };
}

/** An invitation to add, and those that it replaces. */
export type AddedInvitation = { invitation: NewInvitation; replaced: readonly string[]; entry: AuditEntry };

/** The statements that add an invitation, for the unit of work that does so. */
export function additionOf(
  write: Write,
  tables: Tables,
  { invitation, replaced, entry }: AddedInvitation,
): Statement[] {
  const { assignment, ...row } = invitation;
  return [
    ...replaced.flatMap((id) => withdrawal(write, tables, { id, entry: { ...entry, kind: 'invitation.withdrawn' } })),
    write.insert(tables.invitations).values({
      ...row,
      ...storedAssignment(assignment),
      acceptedAt: null,
      acceptedBy: null,
      withdrawnAt: null,
    }),
    audited(write, tables, entry),
  ];
}

function withdrawal(write: Write, tables: Tables, { id, entry }: { id: string; entry: AuditEntry }): Statement[] {
  const t = tables.invitations;
  return [
    audited(write, tables, { ...entry, id: ending(id) }),
    write.update(t).set({ withdrawnAt: entry.at }).where(eq(t.id, id)),
  ];
}

function ending(invitation: string): string {
  return `invitation-${invitation}`;
}
