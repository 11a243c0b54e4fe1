import type { Database } from '#db/database.ts';
import { additionOf, type AddedInvitation } from '#invitations/invitations.repository.ts';
import { givingOf, type RoleChange } from '#people/people.repository.ts';

export type InvitationListsRepository = ReturnType<typeof createInvitationListsRepository>;

/** Writes everything that a list leads to, or nothing where somebody has meanwhile done a part of it. */
export function createInvitationListsRepository({ tables, atomically }: Pick<Database, 'tables' | 'atomically'>) {
  return {
    save: (invitations: readonly AddedInvitation[], roles: readonly RoleChange[]): Promise<void> =>
      atomically((write) => [
        ...invitations.flatMap((one) => additionOf(write, tables, one)),
        ...roles.flatMap((one) => givingOf(write, tables, one)),
      ]),
  };
}
