import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cellText, markSignsOf, type ImportCell, type MarkSigns } from '@ratthall/domain/import-cell';
import { fail } from '#fail.ts';

/** What reads files that people have sent, or refuses them. */
export type ReadFile = (file: Uint8Array) => Promise<{ sheets: { name: string; rows: ImportCell[][] }[] }>;

/** A sheet as it is read here: its heading, and the rows under it with the line that each stands on. */
export type ImportSheet = {
  headings: string[];
  headingLine: number;
  body: ImportCell[][];
  samples: string[][];
  marks: MarkSigns[];
};

const mostColumns = 200;
const sampleRows = 5;
const longestSample = 80;

/** Files are kept as small as they can be without losing anything. */
export const packed = (file: Uint8Array): Buffer => gzipSync(file);
export const unpacked = (kept: Buffer): Buffer => (kept.length === 0 ? fail('import.file-removed') : gunzipSync(kept));

/** The first row with more than one text is the heading; what stands above it is a title. */
export function sheetOf(rows: readonly ImportCell[][]): ImportSheet {
  const at = rows.findIndex((row) => row.filter((cell) => cellText(cell) !== '').length > 1);
  const heading =
    rows[at] ?? fail('import.unreadable', issue('an empty table', 'a row of headings and rows of values'));
  const body = rows.slice(at + 1);
  if (body.length === 0) fail('import.unreadable', issue('headings alone', 'rows of values under the headings'));
  const width = Math.max(heading.length, ...body.slice(0, 200).map((row) => row.length));
  if (width > mostColumns) fail('import.unreadable', issue(`${width} columns`, `at most ${mostColumns} columns`));
  const columns = Array.from({ length: width }, (_, column) => column);
  const filled = body.filter((row) => row.some((cell) => cellText(cell) !== ''));
  return {
    headings: columns.map((column) => cellText(heading[column]).slice(0, 200)),
    headingLine: at + 1,
    body,
    samples: filled
      .slice(0, sampleRows)
      .map((row) => columns.map((column) => cellText(row[column]).slice(0, longestSample))),
    marks: columns.map((column) => markSignsOf(cellsOf(body, column))),
  };
}

function* cellsOf(rows: readonly ImportCell[][], column: number): Generator<ImportCell | undefined> {
  for (const row of rows) yield row[column];
}

/** By what a kind of file is known again: its headings, whatever their case. */
export function keyOfHeadings(headings: readonly string[]): string {
  const text = JSON.stringify(headings.map((heading) => heading.trim().toLowerCase()));
  return createHash('sha256').update(text).digest('hex');
}

const issue = (value: string, expected: string) => ({ field: 'file', value, expected });
