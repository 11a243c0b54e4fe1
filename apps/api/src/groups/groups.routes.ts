import { addGroup, changeGroup, listGroups, removeGroup, restoreGroup } from '@ratthall/contract/groups';
import type { Desk } from '#http/desk.ts';
import type { Groups } from './groups.service.ts';

export function registerGroups(desk: Desk, groups: Groups): void {
  const reading = { action: 'members.read' } as const;
  const managing = { action: 'members.manage' } as const;

  desk.route(listGroups, reading, async () => ({ groups: await groups.list() }));

  desk.route(addGroup, managing, ({ body }, { id }) => groups.add(body, id));

  desk.route(changeGroup, managing, ({ params, body: { revision, reason, ...content } }, { id }) =>
    groups.change(params.id, content, { seen: revision, reason, author: id }),
  );

  desk.route(removeGroup, managing, ({ params, body: { revision, reason } }, { id }) =>
    groups.remove(params.id, { seen: revision, reason, author: id }),
  );

  desk.route(restoreGroup, managing, ({ params, body: { revision, seen, reason } }, { id }) =>
    groups.restore(params.id, revision, { seen, reason, author: id }),
  );
}
