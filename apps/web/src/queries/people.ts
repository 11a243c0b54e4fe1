export type { AuditEvent } from '@ratthall/contract/audit';
export type { Invitation } from '@ratthall/contract/invitations';
export type { Assignment, PersonEntry } from '@ratthall/contract/people';
import { readAudit } from '@ratthall/contract/audit';
import { invite, listInvitations, withdrawInvitation } from '@ratthall/contract/invitations';
import { endSessionsOf, giveRole, listPeople, takeRole, type Assignment } from '@ratthall/contract/people';
import type { Role } from '@ratthall/domain/permissions';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await call(listPeople)).people,
  staleTime: 0,
});

export const invitationsQuery = queryOptions({
  queryKey: ['invitations'],
  queryFn: async () => (await call(listInvitations)).invitations,
  staleTime: 0,
});

export const sendInvitation = (body: { email: string; role: Role; member: string | null; language: 'sv' | 'en' }) =>
  call(invite, { body });

export const sendWithdrawal = (invitation: string) => call(withdrawInvitation, { params: { invitation } });

export const sendRoleGiven = (person: string, assignment: Assignment) =>
  call(giveRole, { params: { person }, body: assignment });

export const sendRoleTaken = (person: string, { role, member }: Assignment) =>
  call(takeRole, { params: { person }, query: { role, ...(member !== null && { member }) } });

export const sendSignOutOf = (person: string) => call(endSessionsOf, { params: { person } });

/** The log, a page at a time. */
export const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ pageParam }) => call(readAudit, { query: pageParam === null ? {} : { before: pageParam } }),
  initialPageParam: null as string | null,
  getNextPageParam: ({ next }) => next,
  staleTime: 0,
});
