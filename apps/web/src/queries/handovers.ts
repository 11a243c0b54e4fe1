export type { HandoverEntry, HandoverReport } from '@ratthall/contract/handovers';
import { readHandover, readHandoverGaps, saveHandover, type HandoverEntry } from '@ratthall/contract/handovers';
import type { Handover } from '@ratthall/domain/handover';
import { queryOptions } from '@tanstack/react-query';
import { ApiError, call } from './call.ts';

/** What whoever comes next needs to know of a member's figures. */
export const handoverQuery = (code: string) =>
  queryOptions({
    queryKey: ['handover', code],
    queryFn: () => call(readHandover, { params: { code } }),
    staleTime: 0,
  });

export const sendHandover = (code: string, id: string, body: { revision: number; content: Handover }) =>
  call(saveHandover, { params: { code, id }, body });

/** What somebody else has written meanwhile, where that is why it was refused; else null. */
export function handoverConflict(error: unknown): HandoverEntry['handover'] {
  if (!(error instanceof ApiError) || error.reply.code !== 'handover.changed-meanwhile') return null;
  return (error.reply as { current?: HandoverEntry['handover'] }).current ?? null;
}

/** The members that nobody reports for, and those with figures whose person has left. */
export const handoverGapsQuery = queryOptions({
  queryKey: ['handover-gaps'],
  queryFn: async () => (await call(readHandoverGaps)).members,
  staleTime: 0,
});
