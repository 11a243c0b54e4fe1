import { AppError, fail } from '#fail.ts';
import { formatOf, issue } from './file-format.ts';
import { readText } from './read-text.ts';
import { readWorkbook } from './read-workbook.ts';
import type { ReadSheet, Spreadsheet, SpreadsheetLimits } from './spreadsheet.ts';
import { broken } from './unpack.ts';
import { workbookParts } from './workbook-parts.ts';

/**
 * Reads a file that somebody has sent, or refuses it with a code that says why. It is looked at from outside in: how large
 * it is, what it is, what it unpacks to, what its parts are; only what has passed all that is given to a library.
 */
export async function readSpreadsheet(bytes: Uint8Array, limits: SpreadsheetLimits): Promise<Spreadsheet> {
  const { largest } = limits;
  if (bytes.length > largest) fail('file.too-large', issue(`${bytes.length} bytes`, `at most ${largest} bytes`));
  if (formatOf(bytes) === 'text') return { kind: 'csv', sheets: within(readText(bytes, limits), limits) };
  const parts = workbookParts(bytes, limits);
  return { kind: parts.kind, sheets: within(await sound(() => readWorkbook(parts)), limits) };
}

function within(sheets: ReadSheet[], { mostRows, mostCells }: SpreadsheetLimits): ReadSheet[] {
  const long = sheets.find(({ rows }) => rows.length > mostRows);
  if (long) fail('file.too-many-rows', issue(`${long.rows.length} rows in ${long.name}`, `at most ${mostRows}`));
  const cells = sheets.reduce((sum, { rows }) => rows.reduce((all, row) => all + row.length, sum), 0);
  if (cells > mostCells) fail('file.too-many-rows', issue(`${cells} cells`, `at most ${mostCells}`));
  return sheets;
}

/** What a library stumbles over is a fault of the file: nothing in it has been worked out by us. */
async function sound<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof AppError) throw error;
    return broken(error instanceof Error ? error.message : String(error));
  }
}
