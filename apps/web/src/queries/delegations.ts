export type { Delegation, OpenedDelegation } from '@ratthall/contract/delegations';
import {
  answerDelegation,
  delegate,
  extendDelegation,
  listDelegations,
  openDelegation,
  remindDelegation,
  withdrawDelegation,
} from '@ratthall/contract/delegations';
import type { EntryContent } from '@ratthall/domain/entry';
import type { Handover } from '@ratthall/domain/handover';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** The figures of a member that others have been asked for. It is somebody's work: asked for anew when it is come back to. */
export const delegationsQuery = (code: string) =>
  queryOptions({
    queryKey: ['delegations', code],
    queryFn: async () => (await call(listDelegations, { params: { code } })).delegations,
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

type Wanted = {
  indicator: string;
  year: number;
  name: string;
  email: string;
  language: 'sv' | 'en';
  message: string;
  lastDay: string | null;
};

export const sendDelegation = (code: string, body: Wanted) => call(delegate, { params: { code }, body });

export const sendDelegationReminder = (code: string, delegation: string, language: 'sv' | 'en') =>
  call(remindDelegation, { params: { code, delegation }, body: { language } });

export const sendDelegationDay = (code: string, delegation: string, lastDay: string) =>
  call(extendDelegation, { params: { code, delegation }, body: { lastDay } });

export const sendDelegationWithdrawal = (code: string, delegation: string) =>
  call(withdrawDelegation, { params: { code, delegation } });

/** The figure that a link is for. It may have been taken back meanwhile, so nothing of it is kept. */
export const openedDelegationQuery = (token: string) =>
  queryOptions({
    queryKey: ['delegation', token],
    queryFn: () => call(openDelegation, { body: { token } }),
    staleTime: 0,
    retry: false,
    refetchOnWindowFocus: false,
  });

type Said = {
  token: string;
  revision: number;
  content: EntryContent;
  handover?: Pick<Handover, 'system' | 'how' | 'minutes'>;
  isDone: boolean;
};

export const sendDelegatedAnswer = (body: Said) => call(answerDelegation, { body });
