import { endSessionsOf, giveRole, listPeople, takeRole } from '@ratthall/contract/people';
import { isNetworkRole } from '@ratthall/domain/permissions';
import { demand, type Desk } from '#http/desk.ts';
import type { People } from './people.service.ts';

const done = { done: true as const };

export function registerPeople(desk: Desk, people: People): void {
  desk.route(listPeople, { action: 'people.read' }, async () => ({ people: await people.list() }));

  desk.route(giveRole, { action: 'people.manage' }, async ({ params, body }, signedIn) => {
    demand(signedIn, 'people.manage', { role: body.role });
    await people.giveRole(params.person, body, signedIn.id);
    return done;
  });

  desk.route(takeRole, { action: 'people.manage' }, async ({ params, query }, signedIn) => {
    demand(signedIn, 'people.manage', { role: query.role });
    await people.takeRole(params.person, { role: query.role, member: query.member ?? null }, signedIn.id);
    return done;
  });

  desk.route(endSessionsOf, { action: 'people.manage' }, async ({ params }, signedIn) => {
    const role = (await people.rolesOf(params.person)).find(isNetworkRole);
    demand(signedIn, 'people.manage', role === undefined ? {} : { role });
    await people.endSessions(params.person, signedIn.id);
    return done;
  });
}
