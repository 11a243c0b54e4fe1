import {
  acceptInvitation,
  invite,
  listInvitations,
  openInvitation,
  withdrawInvitation,
} from '@ratthall/contract/invitations';
import { demand, type Desk } from '#http/desk.ts';
import type { Limits } from '#http/limits.ts';
import { sessionReply } from '#sessions/session-reply.ts';
import type { Answers } from './answers.service.ts';
import type { Invitations } from './invitations.service.ts';

export function registerInvitations(
  desk: Desk,
  { invitations, answers }: { invitations: Invitations; answers: Answers },
  limits: Limits,
): void {
  desk.route(listInvitations, { action: 'people.read' }, async () => ({ invitations: await invitations.list() }));

  desk.route(invite, { action: 'people.manage' }, async ({ body }, signedIn) => {
    demand(signedIn, 'people.manage', { role: body.role });
    return invitations.invite(body, signedIn);
  });

  desk.route(withdrawInvitation, { action: 'people.manage' }, async ({ params }, signedIn) => {
    demand(signedIn, 'people.manage', { role: await invitations.roleOf(params.invitation) });
    await invitations.withdraw(params.invitation, signedIn.id);
    return { done: true as const };
  });

  desk.open(openInvitation, async ({ body, visitor }) => answers.open(body.token, visitor), limits.links);

  desk.open(
    acceptInvitation,
    async ({ body, visitor, setCookies }) => {
      const { answer, cookies } = await answers.accept(body.token, body.account, visitor);
      setCookies(cookies);
      return sessionReply(answer);
    },
    limits.links,
  );
}
