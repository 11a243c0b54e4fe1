export type { HandoverEntry, HandoverReport } from '@ratthall/contract/handovers';
import { readHandover, readHandoverGaps, saveHandover } from '@ratthall/contract/handovers';
import type { Handover } from '@ratthall/domain/handover';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** What whoever comes next needs to know of a member's figures. */
export const handoverQuery = (code: string) =>
  queryOptions({
    queryKey: ['handover', code],
    queryFn: () => call(readHandover, { params: { code } }),
    staleTime: 0,
  });

export const sendHandover = (code: string, id: string, body: { revision: number; content: Handover }) =>
  call(saveHandover, { params: { code, id }, body });

/** The members that nobody reports for, and those with figures whose person has left. */
export const handoverGapsQuery = queryOptions({
  queryKey: ['handover-gaps'],
  queryFn: async () => (await call(readHandoverGaps)).members,
  staleTime: 0,
});
