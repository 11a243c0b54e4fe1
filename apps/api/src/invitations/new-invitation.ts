import { randomUUID } from 'node:crypto';
import type { Assignment } from '@ratthall/domain/permissions';
import type { Clock } from '#clock.ts';
import { assignmentOf } from '#people/people.repository.ts';
import { hasAssignment } from '#people/people.service.ts';
import { hashOf, newToken } from '#sessions/tokens.ts';
import type { AddedInvitation, InvitationsRepository } from './invitations.repository.ts';

/** How long the link of an invitation is good. */
export const validDays = 14;

const day = 24 * 60 * 60 * 1_000;

/** Email null: for the first administrator, made by nobody. */
export type Wanted = { email: string | null; assignment: Assignment; by: string | null; days: number };

/** Makes an invitation. An older one that says the same is withdrawn with it: its link leads nowhere any more. */
export async function newInvitation(
  { invitations, now }: { invitations: InvitationsRepository; now: Clock },
  { email, assignment, by, days }: Wanted,
): Promise<{ id: string; token: string }> {
  const open = await invitations.open();
  const { token, invitation, replaced, entry } = invitationFor({ email, assignment, by, days }, { at: now(), open });
  await invitations.add(invitation, replaced, entry);
  return { id: invitation.id, token };
}

type Open = Awaited<ReturnType<InvitationsRepository['open']>>;

/** An invitation that is about to be made, with those that say the same and are withdrawn with it. */
export function invitationFor(
  { email, assignment, by, days }: Wanted,
  { at, open }: { at: Date; open: Open },
): AddedInvitation & { token: string } {
  const token = newToken();
  const createdAt = at.toISOString();
  const expiresAt = new Date(at.getTime() + days * day).toISOString();
  const same = open.filter((row) => row.email === email && hasAssignment([assignmentOf(row)], assignment));
  const details = { email, role: assignment.role, member: assignment.member };
  return {
    token,
    invitation: { id: randomUUID(), tokenHash: hashOf(token), email, assignment, invitedBy: by, createdAt, expiresAt },
    replaced: same.map((row) => row.id),
    entry: { at: createdAt, kind: 'invitation.made', actor: by, subject: null, details },
  };
}
