export type { Group, GroupChange, GroupContent } from '@ratthall/contract/groups';
import {
  addGroup,
  changeGroup,
  listGroups,
  removeGroup,
  restoreGroup,
  type GroupContent,
} from '@ratthall/contract/groups';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const groupsQuery = queryOptions({
  queryKey: ['groups'],
  queryFn: async () => (await call(listGroups)).groups,
  staleTime: 0,
});

export const sendNewGroup = (body: GroupContent & { reason: string }) => call(addGroup, { body });

export const sendGroup = (id: string, body: GroupContent & { reason: string; revision: number }) =>
  call(changeGroup, { params: { id }, body });

export const sendGroupRemoved = (id: string, body: { reason: string; revision: number }) =>
  call(removeGroup, { params: { id }, body });

export const sendGroupRestored = (id: string, body: { revision: number; seen: number; reason: string }) =>
  call(restoreGroup, { params: { id }, body });
