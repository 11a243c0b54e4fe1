import type { Session } from '@ratthall/contract/sessions';
import { can, networkActions } from '@ratthall/domain/permissions';
import type { SignedIn } from './sessions.service.ts';

/** What the screen may know of who has signed in. */
export function sessionReply(signedIn: Omit<SignedIn, 'session'> | null): Session {
  if (signedIn === null) return { person: null, may: [] };
  const { id, name, email, language, assignments } = signedIn;
  const may = networkActions.filter((action) => can(signedIn, action));
  return { person: { id, name, email, language, assignments: [...assignments] }, may };
}
