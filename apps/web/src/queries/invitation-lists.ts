export type { DoneLine, JudgedLine } from '@ratthall/contract/invitation-lists';
import { previewInvitations, sendInvitations } from '@ratthall/contract/invitation-lists';
import { call } from './call.ts';

export const readList = async (text: string) => (await call(previewInvitations, { body: { text } })).lines;

export const sendList = async (body: { text: string; language: 'sv' | 'en'; isOnlyGood: boolean }) =>
  (await call(sendInvitations, { body })).lines;
