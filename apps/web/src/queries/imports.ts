export { daysKept } from '@ratthall/contract/imports';
export type { Import, ImportList, ImportPreview } from '@ratthall/contract/imports';
import type { Import } from '@ratthall/contract/imports';
import {
  cancelImport,
  checkImport,
  chooseSheet,
  listImports,
  loadImport,
  readImport,
  readOutcome,
  receiveImport,
  undoImport,
} from '@ratthall/contract/imports';
import type { EntryReason } from '@ratthall/domain/entry';
import type { ImportMapping } from '@ratthall/domain/import-columns';
import { queryOptions } from '@tanstack/react-query';
import { addressOf, call } from './call.ts';

const lookEveryMs = 400;

/** Whether the service is at work with a file. */
export function isAtWork({ status }: Pick<Import, 'status'>): boolean {
  return status === 'checking' || status === 'loading' || status === 'undoing';
}

export const importsQuery = queryOptions({
  queryKey: ['imports'],
  queryFn: () => call(listImports),
  staleTime: 0,
  refetchOnWindowFocus: true,
});

/** A file, and how far it has come: asked for again and again while the service is at work with it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', id],
    queryFn: () => call(readImport, { params: { id } }),
    staleTime: 0,
    refetchOnWindowFocus: true,
    refetchInterval: ({ state }) => (state.data && isAtWork(state.data) ? lookEveryMs : false),
  });

export const outcomeAddress = (id: string) => addressOf(readOutcome, { params: { id } });

export const sendFile = (file: File) => call(receiveImport, { query: { name: file.name.slice(-200) }, file });

const at = (id: string) => ({ params: { id } });

export const sendSheet = (id: string, body: { revision: number; sheet: number }) =>
  call(chooseSheet, { ...at(id), body });

export const sendCheck = (id: string, body: { revision: number; mapping: ImportMapping }) =>
  call(checkImport, { ...at(id), body });

export type Reason = Pick<EntryReason, 'code' | 'text'>;

export const sendLoad = (id: string, body: { revision: number; isLeavingOutWrong: boolean; reason: Reason | null }) =>
  call(loadImport, { ...at(id), body });

export const sendCancel = (id: string) => call(cancelImport, at(id));

export const sendUndo = (id: string, body: { revision: number; reason: Reason }) =>
  call(undoImport, { ...at(id), body });
