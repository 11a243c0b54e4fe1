import { readSession, signIn, signOut } from '@ratthall/contract/sessions';
import type { Desk } from '#http/desk.ts';
import type { Limits } from '#http/limits.ts';
import { sessionReply } from './session-reply.ts';
import type { Sessions } from './sessions.service.ts';

export function registerSessions(desk: Desk, sessions: Sessions, limits: Limits): void {
  desk.open(readSession, async ({ visitor, setCookies }) => {
    const { answer, cookies } = await sessions.whoIs(visitor);
    setCookies(cookies);
    return sessionReply(answer);
  });

  desk.open(
    signIn,
    async ({ body, visitor, setCookies }) => {
      const { answer, cookies } = await sessions.signIn(body, visitor);
      setCookies(cookies);
      const { signedIn, left } = answer;
      return { ...sessionReply(signedIn), isCodeWanted: signedIn === null, recoveryCodesLeft: left };
    },
    limits.signIn,
  );

  desk.open(signOut, async ({ visitor, setCookies }) => {
    setCookies(await sessions.signOut(visitor));
    return { done: true as const };
  });
}
