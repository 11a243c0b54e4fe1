export type { OwnSession } from '@ratthall/contract/account';
import type { NewAccount } from '@ratthall/contract/invitations';
import { endOtherSessions, endOwnSession, listOwnSessions, saveAccount } from '@ratthall/contract/account';
import { readNotices, saveNotices, type NoticeChoice } from '@ratthall/contract/notices';
import { acceptInvitation, openInvitation } from '@ratthall/contract/invitations';
import { askForReset, changePassword, resetPassword } from '@ratthall/contract/passwords';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const ownSessionsQuery = queryOptions({
  queryKey: ['account', 'sessions'],
  queryFn: () => call(listOwnSessions),
  staleTime: 0,
});

export const sendAccount = (body: { name: string; language: 'sv' | 'en' }) => call(saveAccount, { body });

/** Which letters one gets. */
export const noticesQuery = queryOptions({
  queryKey: ['account', 'notices'],
  queryFn: () => call(readNotices),
  staleTime: 0,
});

export const sendNotices = (notices: NoticeChoice[]) => call(saveNotices, { body: { notices } });

export const sendEndOfSession = (session: string) => call(endOwnSession, { params: { session } });

export const sendEndOfOthers = () => call(endOtherSessions);

export const sendPasswordChange = (body: { present: string; password: string }) => call(changePassword, { body });

export const sendResetWish = (email: string) => call(askForReset, { body: { email } });

export const sendReset = (body: { token: string; password: string }) => call(resetPassword, { body });

/** What an invitation says. It may have been answered meanwhile, so nothing of it is kept. */
export const invitationQuery = (token: string) =>
  queryOptions({
    queryKey: ['invitation', token],
    queryFn: () => call(openInvitation, { body: { token } }),
    staleTime: 0,
    retry: false,
  });

export const sendAcceptance = (token: string, account: NewAccount | null) =>
  call(acceptInvitation, { body: { token, account } });
