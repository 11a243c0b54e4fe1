export type {
  ChangedFigure,
  ChangedIndicator,
  EditionChanges,
  IndicatorChanges,
  MemberChanges,
  TurnedVerdict,
} from '@ratthall/contract/edition-changes';
import {
  downloadEditionChanges,
  getEditionChanges,
  getIndicatorChanges,
  getMemberChanges,
} from '@ratthall/contract/edition-changes';
import { queryOptions } from '@tanstack/react-query';
import { addressOf, call } from './call.ts';

export const editionChangesQuery = (edition: string, since: string) =>
  queryOptions({
    queryKey: ['edition-changes', edition, since],
    queryFn: () => call(getEditionChanges, { params: { edition }, query: { since } }),
  });

export const indicatorChangesQuery = (edition: string, since: string, id: string) =>
  queryOptions({
    queryKey: ['edition-changes', edition, since, 'indicator', id],
    queryFn: () => call(getIndicatorChanges, { params: { edition, id }, query: { since } }),
  });

export const memberChangesQuery = (edition: string, since: string, code: string) =>
  queryOptions({
    queryKey: ['edition-changes', edition, since, 'member', code],
    queryFn: () => call(getMemberChanges, { params: { edition, code }, query: { since } }),
  });

/** All changes between two editions as a file. */
export const changesFile = (edition: string, since: string, style: 'standard' | 'excel-sv') =>
  addressOf(downloadEditionChanges, {
    params: { edition },
    query: { since, style: style === 'standard' ? undefined : style },
  });
