import type { Clock } from '#clock.ts';
import type { PeopleRepository } from '#people/people.repository.ts';
import type { InvitationsRepository } from './invitations.repository.ts';
import { newInvitation } from './new-invitation.ts';

type Parts = {
  invitations: InvitationsRepository;
  people: Pick<PeopleRepository, 'hasAdministrator'>;
  publicUrl: string;
  now: Clock;
};

/**
 * The link that makes the first administrator, for whoever starts the service; null when there is one. It is valid for a
 * day. Every start makes a new one, and the older ones lead nowhere: there is no account that comes with the program.
 */
export async function firstAdministratorLink({ people, publicUrl, ...parts }: Parts): Promise<string | null> {
  if (await people.hasAdministrator()) return null;
  const assignment = { role: 'administrator', member: null } as const;
  const { token } = await newInvitation(parts, { email: null, assignment, by: null, days: 1 });
  return `${publicUrl}/forsta#${token}`;
}
