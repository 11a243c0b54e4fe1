export type { Session, SignInReply } from '@ratthall/contract/sessions';
import { readSession, signIn, signOut } from '@ratthall/contract/sessions';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** Who has signed in in this browser. Asked for by the pages that are not public, and by no other. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: () => call(readSession),
  staleTime: 300_000,
});

export const sendSignIn = (body: { email: string; password: string; code?: string }) => call(signIn, { body });

export const sendSignOut = () => call(signOut);
