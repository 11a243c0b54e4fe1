import type { Sheet, SheetCell, WorkbookDocument } from '@ratthall/contract/workbook';
import { writeXlsx, type Cell, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { columnStyle, createStyles, font, headStyle } from './cell-looks.ts';
import { validationOf } from './cell-rules.ts';
import { cellText, sheetName } from './cell-text.ts';
import { heightsOf } from './row-heights.ts';
import { repacked, unzipped } from './zip.ts';

/** With what a cell may be and look like beside it, the only module that knows the library which writes workbooks. */

const mostRows = 1_048_576;

/** The bytes of a workbook for Excel and LibreOffice. The same document always gives the same bytes. */
export async function workbookFile(document: WorkbookDocument): Promise<Buffer> {
  const { language, title, subject, description, keywords, author, publishedAt, edition, sheets } = document;
  const published = new Date(publishedAt);
  const bytes = await writeXlsx({
    properties: {
      title,
      subject,
      description,
      keywords,
      creator: author,
      lastModifiedBy: author,
      created: published,
      modified: published,
      ...(edition !== null && { custom: { edition } }),
    },
    defaultFont: font,
    sheets: sheets.map((sheet) => written(sheet, { author, title })),
  });
  return repacked(unzipped(bytes), (name, xml) =>
    name === 'docProps/core.xml'
      ? xml.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language>$&`)
      : name.endsWith('.vml')
        ? xml.replaceAll(notePlace, noteOf)
        : xml,
  );
}

/** Where the library places a note: two columns and four rows, which hold no more than some words. */
const notePlace = /<x:Anchor>(\d+),(\d+),(\d+),(\d+),(\d+),(\d+),(\d+),(\d+)</g;

function noteOf(_: string, ...[left, a, top, b, right, c, bottom, d]: string[]): string {
  return `<x:Anchor>${[left, a, top, b, Number(right) + 2, c, Number(bottom) + 4, d].join()}<`;
}

/** A workbook of one sheet with nothing but what stands in it: that of a chart. */
export async function plainWorkbook(
  rows: readonly (readonly (string | number | null)[])[],
  date: Date,
): Promise<Buffer> {
  const sheet = { name: 'Sheet1', rows: rows.map((row) => row.map((value) => partsOf(value).value)) };
  const bytes = await writeXlsx({ properties: { created: date, modified: date }, sheets: [sheet] });
  return repacked(unzipped(bytes), (_, xml) => xml);
}

function written(sheet: Sheet, { author, title }: { author: string; title: string }): WriteSheet {
  const { name, isTable, columns, rows, frozenColumns, ids, isProtected = false, hidden } = sheet;
  const heads = isTable ? [columns.map(({ head, note }) => (note === undefined ? head : { value: head, note }))] : [];
  const first: (readonly SheetCell[])[] = ids ? [ids] : [];
  const headRow = isTable ? first.length : -1;
  const all: (readonly SheetCell[])[] = [...first, ...heads, ...rows];
  if (all.length > mostRows) throw new Error(`${name} has ${all.length} rows, and a sheet can have ${mostRows}`);
  const cells = new Map<string, Partial<Cell>>();
  const styles = createStyles(columns);
  const dataValidations: DataValidation[] = [];
  const values = all.map((row, r) =>
    row.map((cell, c) => {
      const { value, note, href, look, decimals, formula, isInput = false, takes } = partsOf(cell);
      const isPlain = look === undefined && decimals === undefined && !isInput;
      const own = r === headRow ? headStyle(columns[c]!) : isPlain ? undefined : styles(c, { look, decimals, isInput });
      if (takes) dataValidations.push(validationOf(takes, `${letters(c)}${r + 1}`));
      const told = note === undefined ? {} : { comment: { author, text: cellText(note) } };
      const link = href === undefined ? {} : { hyperlink: { target: href } };
      const worked = formula === undefined ? {} : { formula, formulaResult: value ?? '' };
      if (own || note !== undefined || href !== undefined || formula !== undefined) {
        const type = value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string';
        const kind = formula === undefined ? type : 'formula';
        cells.set(`${r},${c}`, { value, type: kind, ...(own && { style: own }), ...told, ...link, ...worked });
      }
      return value;
    }),
  );
  const lastCell = `${letters(columns.length - 1)}${all.length}`;
  return {
    name: sheetName(name),
    columns: columns.map((column) => ({
      width: column.width,
      style: columnStyle(column),
      ...(column.isHidden && { hidden: true }),
    })),
    rows: values,
    cells,
    ...(dataValidations.length > 0 && { dataValidations }),
    ...(isTable && { freezePane: { rows: headRow + 1, columns: frozenColumns } }),
    ...(isTable && !isProtected && { autoFilter: { range: `A1:${lastCell}` } }),
    ...(isProtected && { protection }),
    ...(hidden === 'hidden' && { hidden: true }),
    ...(hidden === 'very' && { veryHidden: true }),
    rowDefs: heightsOf(all, columns, { headRow, hasIds: ids !== undefined }),
    ...(isTable && { a11y: { headerRow: headRow } }),
    ...(!isTable && { view: { showGridLines: false } }),
    // On paper each page says what it is from, and which of how many it is.
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&R&P (&N)` },
    pageSetup: {
      paperSize: 'a4',
      orientation: isTable ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins,
      ...(isTable && { printTitlesRow: `${headRow + 1}:${headRow + 1}` }),
    },
  };
}

/** In inches. */
const margins = { top: 0.5, bottom: 0.6, left: 0.4, right: 0.4, header: 0.3, footer: 0.3 };

/** What can still be done in a sheet that is protected: all but to change what stands in it. */
const protection: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  objects: true,
  scenarios: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
};

function partsOf(cell: SheetCell): Exclude<SheetCell, string | number | null> {
  const parts = cell !== null && typeof cell === 'object' ? cell : { value: cell };
  const { value } = parts;
  if (typeof value === 'string') return { ...parts, value: cellText(value) };
  // A library that writes what is no number as an empty cell would hide the fault.
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} cannot stand in a cell`);
  return parts;
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
