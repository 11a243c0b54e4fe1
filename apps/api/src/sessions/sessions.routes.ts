import { readSession, signIn, signOut, type Session } from '@ratthall/contract/sessions';
import { can, networkActions } from '@ratthall/domain/permissions';
import type { Desk } from '#http/desk.ts';
import type { Sessions, SignedIn } from './sessions.service.ts';

export function registerSessions(desk: Desk, sessions: Sessions): void {
  desk.open(readSession, async ({ visitor, setCookies }) => {
    const { answer, cookies } = await sessions.whoIs(visitor);
    setCookies(cookies);
    return sessionReply(answer);
  });

  desk.open(signIn, async ({ body, visitor, setCookies }) => {
    const { answer, cookies } = await sessions.signIn(body, visitor);
    setCookies(cookies);
    return sessionReply(answer);
  });

  desk.open(signOut, async ({ visitor, setCookies }) => {
    setCookies(await sessions.signOut(visitor));
    return { done: true as const };
  });
}

/** What the screen may know of who has signed in. */
function sessionReply(signedIn: SignedIn | null): Session {
  if (signedIn === null) return { person: null, may: [] };
  const { id, name, email, language, assignments } = signedIn;
  const may = networkActions.filter((action) => can(signedIn, action));
  return { person: { id, name, email, language, assignments: [...assignments] }, may };
}
