import { zipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import type { ReadCell, ReadSheet } from './spreadsheet.ts';
import { textOf, type WorkbookParts } from './workbook-parts.ts';

/** The only module that knows the library which reads workbooks. It is given what has been unpacked and looked through. */

const longestPlain = 1_000_000;

/** The sheets of a workbook. Nothing in it is worked out: of a formula its last result is read. */
export async function readWorkbook({ kind, files }: WorkbookParts): Promise<ReadSheet[]> {
  const lean = Object.fromEntries(
    [...files].map(([name, content]) => [name, name.startsWith('xl/worksheets/') ? withoutBlanks(content) : content]),
  );
  const zip = zipSync(lean, { level: 0 });
  // Only how a number is shown tells a percentage and a date from it: where that is too much to hold, nothing is read.
  const { sheets } = kind === 'ods' ? await readOds(zip) : await readXlsx(zip, { readStyles: true });
  return sheets.map(({ name, rows, cells = new Map(), merges = [], hidden, veryHidden }) => ({
    name,
    rows: rowsOf(rows, cells),
    formulas: [...cells].flatMap(([at, { formula }]) => (formula === undefined ? [] : at)),
    merges: merges.length,
    isHidden: hidden === true || veryHidden === true,
  }));
}

/**
 * A large sheet without its empty cells: programs write a million of them where a whole column has been given a look. Cells
 * that do not say where they stand are counted from those before them, so that none can be left out.
 */
function withoutBlanks(content: Uint8Array): Uint8Array {
  if (content.length < longestPlain) return content;
  const xml = textOf(content);
  if (/<(\w+:)?c(?=[\s/>])(?![^<>]*\sr=")/.test(xml)) return content;
  return Buffer.from(xml.replaceAll(/<(?:\w+:)?c\s[^<>]*\/>/g, ''));
}

function rowsOf(rows: readonly (readonly CellValue[])[], cells: ReadonlyMap<string, Cell>): ReadCell[][] {
  const read = rows.map((row, r) => shortened(row.map((value, c) => readCell(value, cells.get(`${r},${c}`)))));
  return read.slice(0, read.findLastIndex((row) => row.length > 0) + 1);
}

function shortened(row: ReadCell[]): ReadCell[] {
  return row.slice(0, row.findLastIndex((cell) => cell !== null && cell !== '') + 1);
}

function readCell(value: CellValue, cell: Cell | undefined): ReadCell {
  if (cell?.type === 'error') return { error: String(value) };
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? { error: 'date' } : { date: value.toISOString() };
  }
  if (typeof value !== 'number') return value;
  // More than a number can hold is no number, and not nothing either.
  if (!Number.isFinite(value)) return { error: String(value) };
  return cell?.style?.numFmt?.includes('%') ? { percent: value } : value;
}
