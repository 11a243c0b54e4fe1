import { randomUUID } from 'node:crypto';
import type { Assignment } from '@ratthall/domain/permissions';
import type { Clock } from '#clock.ts';
import { assignmentOf } from '#people/people.repository.ts';
import { hasAssignment } from '#people/people.service.ts';
import { hashOf, newToken } from '#sessions/tokens.ts';
import type { InvitationsRepository } from './invitations.repository.ts';

const day = 24 * 60 * 60 * 1_000;

/** Email null: for the first administrator, made by nobody. */
export type Wanted = { email: string | null; assignment: Assignment; by: string | null; days: number };

/** Makes an invitation. An older one that says the same is withdrawn with it: its link leads nowhere any more. */
export async function newInvitation(
  { invitations, now }: { invitations: InvitationsRepository; now: Clock },
  { email, assignment, by, days }: Wanted,
): Promise<{ id: string; token: string }> {
  const token = newToken();
  const at = now();
  const createdAt = at.toISOString();
  const expiresAt = new Date(at.getTime() + days * day).toISOString();
  const same = (await invitations.open()).filter(
    (row) => row.email === email && hasAssignment([assignmentOf(row)], assignment),
  );
  const id = randomUUID();
  const details = { email, role: assignment.role, member: assignment.member };
  await invitations.add(
    { id, tokenHash: hashOf(token), email, assignment, invitedBy: by, createdAt, expiresAt },
    same.map((row) => row.id),
    { at: createdAt, kind: 'invitation.made', actor: by, subject: null, details },
  );
  return { id, token };
}
