export type { ErrorReply } from '@ratthall/contract/errors';
export type { Conflict, EntryRevision, Report, ReportEntry, SeenEntry } from '@ratthall/contract/entries';
import type { EntriesConflict } from '@ratthall/contract/entries';
import { moveEntries, previewReport, readEntryHistory, readReport, saveEntries } from '@ratthall/contract/entries';
import type { EntryAct, EntryContent } from '@ratthall/domain/entry';
import { queryOptions } from '@tanstack/react-query';
import { ApiError, call } from './call.ts';
import type { SeenEntry } from '@ratthall/contract/entries';

/** What a member has to report. It is somebody's work: asked for anew whenever the page is come back to. */
export const reportQuery = (code: string, year: number | undefined) =>
  queryOptions({
    queryKey: ['report', code, year ?? null],
    queryFn: () => call(readReport, { params: { code }, query: { year } }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

export const entryHistoryQuery = (code: string, id: string, year: number) =>
  queryOptions({
    queryKey: ['entry-history', code, id, year],
    queryFn: () => call(readEntryHistory, { params: { code, id, year: String(year) } }),
    staleTime: 0,
  });

/** What the figures would say if all that has been written were public. */
export const previewQuery = (code: string, year: number | undefined, set: string | undefined) =>
  queryOptions({
    queryKey: ['report-preview', code, year ?? null, set ?? null],
    queryFn: () => call(previewReport, { params: { code }, query: { year, set } }),
    staleTime: 0,
  });

export const sendEntries = (
  code: string,
  body: { person: string; entries: (SeenEntry & { content: EntryContent })[] },
) => call(saveEntries, { params: { code }, body });

export const sendMove = (
  code: string,
  act: Exclude<EntryAct, 'save'>,
  body: { person?: string; entries: SeenEntry[]; comment: string },
) => call(moveEntries, { params: { code, act }, body });

/** What others have written meanwhile, where that is why something was refused; none otherwise. */
export function conflictsOf(error: unknown): EntriesConflict['conflicts'] {
  if (!(error instanceof ApiError) || error.status !== 409) return [];
  const { conflicts } = error.reply as Partial<EntriesConflict>;
  return conflicts ?? [];
}

/** Whether somebody else has signed in since, in the same browser. */
export function isOfAnother(error: unknown): boolean {
  return error instanceof ApiError && error.reply.code === 'session.of-another';
}

/** Whether something was refused because nobody, or somebody else, is signed in. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof ApiError && error.status === 401;
}
