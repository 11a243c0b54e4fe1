import type { Invitation } from '@ratthall/contract/invitations';
import type { Role } from '@ratthall/domain/permissions';
import type { Clock } from '#clock.ts';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { findMember } from '#datasets/find.ts';
import { fail } from '#fail.ts';
import type { Language, Mailer } from '#mail/mailer.ts';
import { letterTexts } from '#mail/texts/texts.ts';
import { assignmentOf, type PeopleRepository } from '#people/people.repository.ts';
import { hasAssignment, placedAssignment } from '#people/people.service.ts';
import type { SignedIn } from '#sessions/sessions.service.ts';
import type { InvitationsRepository } from './invitations.repository.ts';
import { newInvitation, validDays } from './new-invitation.ts';

export type InvitationParts = {
  invitations: InvitationsRepository;
  people: PeopleRepository;
  datasets: Pick<CurrentDataset, 'current'>;
  mailer: Mailer;
  publicUrl: string;
  now: Clock;
};

type Wanted = { email: string; role: Role; member: string | null; language: Language };

export type Invitations = ReturnType<typeof createInvitations>;

type StoredInvitation = Awaited<ReturnType<InvitationsRepository['open']>>[number];

export function createInvitations({ invitations, people, datasets, mailer, publicUrl, now }: InvitationParts) {
  const shown = (row: StoredInvitation, names: Map<string, string>): Invitation => {
    const { id, email, invitedBy, createdAt, expiresAt } = row;
    const inviter = invitedBy === null ? null : { id: invitedBy, name: names.get(invitedBy) ?? invitedBy };
    const isExpired = expiresAt <= now().toISOString();
    return {
      id,
      email: email ?? '',
      assignment: assignmentOf(row),
      invitedBy: inviter,
      createdAt,
      expiresAt,
      isExpired,
    };
  };

  return {
    /** The invitations that wait for an answer, the newest first; the first administrator's is not among them. */
    async list(): Promise<Invitation[]> {
      const [open, everybody] = await Promise.all([invitations.open(), people.everybody()]);
      const names = new Map(everybody.map(({ id, name }) => [id, name]));
      const sent = open.filter(({ email }) => email !== null).map((row) => shown(row, names));
      return sent.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    },

    /** Invites and writes. A letter that could not be sent loses nothing: the link is given to the one who invites. */
    async invite(wanted: Wanted, by: SignedIn): Promise<{ invitation: Invitation; link: string | null }> {
      const assignment = placedAssignment(wanted);
      const member = assignment.member === null ? null : findMember(datasets.current(), assignment.member, 'member');
      const email = wanted.email.toLowerCase();
      const known = await people.byEmail(email);
      // Two pairs of eyes: nobody makes themselves what they are not.
      if (known?.id === by.id) fail('action.not-allowed');
      if (known && hasAssignment(await people.assignmentsOf(known.id), assignment)) fail('person.has-role');
      const { id, token } = await newInvitation(
        { invitations, now },
        { email, assignment, by: by.id, days: validDays },
      );
      const href = `${publicUrl}/inbjudan#${token}`;
      const language = known?.language ?? wanted.language;
      const told = { role: assignment.role, member: member?.name ?? null, invitedBy: by.name, href, days: validDays };
      const isSent = await mailer.send(email, language, letterTexts[language].invitation(told));
      const row = (await invitations.find(id))!;
      return { invitation: shown(row, new Map([[by.id, by.name]])), link: isSent ? null : href };
    },

    /** The role of an open invitation, so that it can be asked who may touch it. */
    async roleOf(id: string): Promise<Role> {
      const found = (await invitations.find(id)) ?? fail('invitation.not-found');
      return found.role;
    },

    async withdraw(id: string, actor: string): Promise<void> {
      const found = (await invitations.find(id)) ?? fail('invitation.not-found');
      if (found.withdrawnAt !== null) return;
      const { email, role } = found;
      const details = { email, role, member: assignmentOf(found).member };
      const entry = { at: now().toISOString(), kind: 'invitation.withdrawn', actor, subject: null, details } as const;
      if (found.acceptedAt !== null) fail('invitation.used');
      await invitations.withdraw(id, entry).catch(async (error: unknown) => {
        const current = await invitations.find(id);
        if (current?.withdrawnAt) return;
        await (current?.acceptedAt ? fail('invitation.used') : Promise.reject(error));
      });
    },
  };
}
