export type {
  Candidate,
  MedianChange,
  MemberChange,
  MemberLine,
  MemberRecord,
  MemberRecords,
} from '@ratthall/contract/member-records';
import {
  addMember,
  changeMember,
  listMemberRecords,
  memberRecordsCsv,
  previewMembership,
  readMemberRecord,
  restoreMember,
  savePopulations,
  type MemberChange,
  type MemberRecord,
} from '@ratthall/contract/member-records';
import { queryOptions } from '@tanstack/react-query';
import { addressOf, call } from './call.ts';

export const memberRecordsQuery = queryOptions({
  queryKey: ['member-records'],
  queryFn: () => call(listMemberRecords),
  staleTime: 0,
});

export const memberRecordQuery = (code: string) =>
  queryOptions({
    queryKey: ['member-records', code],
    queryFn: () => call(readMemberRecord, { params: { code } }),
    staleTime: 0,
  });

export const consequencesQuery = (code: string, present: 'yes' | 'no') =>
  queryOptions({
    queryKey: ['member-records', code, 'consequences', present],
    queryFn: () => call(previewMembership, { params: { code }, query: { present } }),
    staleTime: 0,
  });

export const membersCsvAddress = addressOf(memberRecordsCsv, {});

export const sendNewMember = (body: { code: string; joinedYear: number; note: string | null; reason: string }) =>
  call(addMember, { body });

type Membership = Pick<MemberRecord, 'revision' | 'name' | 'joinedYear' | 'leftYear' | 'note'>;

export const sendMembership = (code: string, body: Membership & { reason: string }) =>
  call(changeMember, { params: { code }, body });

type Populations = {
  rows: { year: number; population: number; revision: number }[];
  source: string;
  isConfirmed: boolean;
  reason: string;
};

export const sendPopulations = (code: string, body: Populations) => call(savePopulations, { params: { code }, body });

export const sendRestoration = (code: string, { part, year, revision, newest }: MemberChange, reason: string) =>
  call(restoreMember, { params: { code }, body: { part, year, revision, seen: newest, reason } });
