export type { IndicatorProfile, Member, MemberList, Profile } from '@ratthall/contract/members';
import { getProfile, listMembers } from '@ratthall/contract/members';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () => call(listMembers),
});

export const profileQuery = (code: string, choice: { set?: string | undefined; peers?: string | undefined }) =>
  queryOptions({
    queryKey: ['profile', code, choice.set ?? null, choice.peers ?? null],
    queryFn: () => call(getProfile, { params: { code }, query: choice }),
  });
