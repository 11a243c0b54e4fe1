import { endOtherSessions, endOwnSession, listOwnSessions, saveAccount } from '@ratthall/contract/account';
import type { Desk } from '#http/desk.ts';
import { sessionReply } from '#sessions/session-reply.ts';
import type { Account } from './account.service.ts';

const own = { action: 'account.use' } as const;
const done = { done: true as const };

export function registerAccount(desk: Desk, account: Account): void {
  desk.route(saveAccount, own, async ({ body }, signedIn) => sessionReply(await account.save(signedIn, body)));

  desk.route(listOwnSessions, own, async (_, signedIn) => ({ sessions: await account.sessions(signedIn) }));

  desk.route(endOwnSession, own, async ({ params }, signedIn) => {
    await account.endSession(signedIn, params.session);
    return done;
  });

  desk.route(endOtherSessions, own, async (_, signedIn) => {
    await account.endOthers(signedIn);
    return done;
  });
}
