export type { Checklist, ChecklistItem, DraftContent, EditionDraft } from '@ratthall/contract/edition-drafts';
import type { DraftConflict, DraftContent, EditionDraft } from '@ratthall/contract/edition-drafts';
import {
  listEditionDrafts,
  planEdition,
  previewDraftReport,
  previewEdition,
  publishEditionDraft,
  readChecklist,
  readEditionDraft,
  saveEditionDraft,
  withdrawEdition,
} from '@ratthall/contract/edition-drafts';
import type { Localized } from '@ratthall/domain/indicator';
import { queryOptions } from '@tanstack/react-query';
import { addressOf, ApiError, call } from './call.ts';

/** What others do meanwhile is seen whenever the page is come back to. */
const live = { staleTime: 0, refetchOnWindowFocus: true };

const paramsOf = (year: number) => ({ params: { year: String(year) } });

export const editionDraftsQuery = queryOptions({
  queryKey: ['edition-drafts'],
  queryFn: () => call(listEditionDrafts),
  ...live,
});

export const editionDraftQuery = (year: number) =>
  queryOptions({
    queryKey: ['edition-drafts', year],
    queryFn: () => call(readEditionDraft, paramsOf(year)),
    ...live,
  });

export const checklistQuery = (year: number) =>
  queryOptions({
    queryKey: ['edition-drafts', year, 'checklist'],
    queryFn: () => call(readChecklist, paramsOf(year)),
    ...live,
  });

export const editionPreviewQuery = (year: number) =>
  queryOptions({
    queryKey: ['edition-drafts', year, 'preview'],
    queryFn: () => call(previewEdition, paramsOf(year)),
    ...live,
  });

export const draftReportAddress = (year: number, lang: 'sv' | 'en') =>
  addressOf(previewDraftReport, { ...paramsOf(year), query: { lang } });

export const sendDraft = (year: number, body: DraftContent & { person: string; revision: number }) =>
  call(saveEditionDraft, { ...paramsOf(year), body });

export const sendPublication = (year: number, revision: number) =>
  call(publishEditionDraft, { ...paramsOf(year), body: { revision } });

export const sendPlan = (year: number, body: { revision: number; publishAt: string | null }) =>
  call(planEdition, { ...paramsOf(year), body });

export const sendWithdrawal = (body: { edition: string; reason: Localized }) => call(withdrawEdition, { body });

/** What somebody else has saved meanwhile; null where something else was refused. */
export function draftInTheWay(error: unknown): EditionDraft | null {
  if (!(error instanceof ApiError) || error.reply.code !== 'edition.changed-meanwhile') return null;
  return (error.reply as Partial<DraftConflict>).current ?? null;
}
