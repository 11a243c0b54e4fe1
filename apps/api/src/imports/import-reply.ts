import type { ImportStatus } from '@ratthall/domain/import-status';
import type { Import, ImportList } from '@ratthall/contract/imports';
import { daysKept } from '@ratthall/contract/imports';
import { decimalMarkOf, type MarkSigns } from '@ratthall/domain/import-cell';
import {
  faultsOf,
  hasNumbers,
  type ColumnUse,
  type ImportMapping,
  type MappingFault,
} from '@ratthall/domain/import-columns';
import type { ImportDocument } from './import-document.ts';
import type { Progress } from './import-jobs.ts';
import type { StoredImport } from './imports.repository.ts';

type Known = {
  names: ReadonlyMap<string, string>;
  progress: Progress | null;
  now: Date;
};

/** Nobody is at work with a file that nobody has said so of for this long. */
const silentMs = 15_000;

const whileAtWork: Partial<Record<ImportStatus, ImportStatus>> = {
  ready: 'checking',
  loaded: 'loading',
  undone: 'undoing',
};

const atWork: readonly ImportStatus[] = ['checking', 'loading', 'undoing'];

/** How far a file has come. Whoever was at work with it may have ended: then nothing was written. */
export function statusOf(
  { status, document, updatedAt }: StoredImport,
  { progress, now }: Omit<Known, 'names'>,
): ImportStatus {
  // What has been written is public when the work with it is done.
  if (progress !== null) return whileAtWork[status] ?? status;
  if (!atWork.includes(status)) return status;
  if (now.getTime() - Date.parse(updatedAt) < silentMs) return status;
  return document.result === null ? 'interrupted' : 'loaded';
}

export function peopleIn({ author, document }: StoredImport): string[] {
  return [author, document.result?.by, document.remembered?.by, document.undone?.by].filter((id) => id !== undefined);
}

export function summaryOf(row: StoredImport, known: Known): ImportList['imports'][number] {
  const { id, fileName, document, author, createdAt } = row;
  const { series: _, ...result } = document.result ?? { series: [] };
  return {
    id,
    fileName,
    status: statusOf(row, known),
    rows: document.rows,
    author: personOf(author, known),
    createdAt,
    result:
      document.result === null ? null : ({ ...result, by: personOf(document.result.by, known) } as Import['result']),
  };
}

export function replyOf(row: StoredImport, known: Known): Import {
  const { document, createdAt } = row;
  const { revision, sheets, sheet, headings, headingLine, samples, marks, mapping, preview } = document;
  const { remembered, undone } = document;
  return {
    ...summaryOf(row, known),
    revision,
    isFileKept: known.now.getTime() - Date.parse(createdAt) < daysKept * 24 * 60 * 60_000,
    sheets,
    sheet,
    headings,
    headingLine,
    samples,
    mapping,
    remembered: remembered && { ...remembered, by: personOf(remembered.by, known) },
    marks,
    faults: mappingFaultsOf(document, mapping),
    progress: known.progress,
    preview,
    undone: undone && { ...undone, by: personOf(undone.by, known) },
  };
}

export function mappingFaultsOf({ marks }: Pick<ImportDocument, 'marks'>, mapping: ImportMapping): MappingFault[] {
  return faultsOf(mapping, markIn(marks, mapping.columns).mark === 'unclear');
}

/** How the rows of a file are read: as somebody has said, and decimals as its columns show them. */
export function mappingIn({ marks, mapping }: Pick<ImportDocument, 'marks' | 'mapping'>): ImportMapping {
  const { mark } = markIn(marks, mapping.columns);
  if (mark === 'unclear') return mapping;
  return { ...mapping, mark: mark === 'none' ? null : mark };
}

/** How decimals are written in the columns that have numbers. */
export function markIn(marks: readonly MarkSigns[], columns: readonly ColumnUse[]) {
  return decimalMarkOf(marks.filter((_, column) => hasNumbers(columns[column])));
}

const personOf = (id: string, { names }: Pick<Known, 'names'>) => ({ id, name: names.get(id) ?? '' });
