import { previewInvitations, sendInvitations } from '@ratthall/contract/invitation-lists';
import type { Desk } from '#http/desk.ts';
import type { InvitationLists } from './invitation-lists.service.ts';

/** Who may invite to what is judged line by line. */
export function registerInvitationLists(desk: Desk, lists: InvitationLists): void {
  const managing = { action: 'people.manage' } as const;

  desk.route(previewInvitations, managing, async ({ body }, by) => ({ lines: await lists.preview(body.text, by) }));

  desk.route(sendInvitations, managing, async ({ body }, by) => ({ lines: await lists.send(body, by) }));
}
