import type { CellContent, Sheet, SheetCell, SheetColumn, WorkbookDocument } from '@ratthall/contract/workbook';
import { writeXlsx, type Cell, type CellStyle, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import { validationOf } from './cell-rules.ts';
import { cellText, sheetName } from './cell-text.ts';
import { repacked, unzipped } from './zip.ts';

/** The only module that knows the library which writes workbooks. */

const font = { name: 'Calibri', size: 11 };
const ink = { rgb: '1C1F1E' };
const accent = '12436D';
const mostRows = 1_048_576;

const headStyle: CellStyle = {
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: accent } },
  alignment: { vertical: 'center', wrapText: true },
};

const looks: Record<NonNullable<Exclude<SheetCell, string | number | null>['look']>, CellStyle> = {
  missing: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'ECECEC' } } },
  title: { font: { ...font, size: 18, bold: true, color: { rgb: accent } } },
  strong: { font: { ...font, bold: true } },
  group: {
    font: { ...font, bold: true },
    border: { top: { style: 'thin', color: { rgb: '7D8682' } } },
  },
};

/** A cell to be filled in is tinted and framed, so that it is seen where colours are not. */
const inputLook: CellStyle = {
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF6D6' } },
  border: {
    top: { style: 'thin', color: { rgb: 'B9A24A' } },
    bottom: { style: 'thin', color: { rgb: 'B9A24A' } },
    left: { style: 'thin', color: { rgb: 'B9A24A' } },
    right: { style: 'thin', color: { rgb: 'B9A24A' } },
  },
  protection: { locked: false },
};

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
    sheets: sheets.map((sheet) => written(sheet, author)),
  });
  return repacked(unzipped(bytes), (name, xml) =>
    name === 'docProps/core.xml'
      ? xml.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language>$&`)
      : xml,
  );
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

function written(sheet: Sheet, author: string): WriteSheet {
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
      const own = r === headRow ? headStyle : isPlain ? undefined : styles(c, { look, decimals, isInput });
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
    rowDefs: heightsOf(values, columns, { headRow, hasIds: ids !== undefined }),
    ...(isTable && { a11y: { headerRow: headRow } }),
    ...(!isTable && { view: { showGridLines: false } }),
    pageSetup: {
      paperSize: 'a4',
      orientation: isTable ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(isTable && { printTitlesRow: `${headRow + 1}:${headRow + 1}` }),
    },
  };
}

/** What can still be done in a sheet that is protected: all but to change what stands in it. */
const protection: NonNullable<WriteSheet['protection']> = {
  sheet: true,
  objects: true,
  scenarios: true,
  formatCells: true,
  formatColumns: true,
  formatRows: true,
};

const lineHeight = 15;
const headHeight = 2 * lineHeight + 2;
const tallest = 409;

/** How high the rows are that have texts of several lines: not every program works that out when it opens a file. */
function heightsOf(
  rows: readonly (readonly CellContent[])[],
  columns: readonly SheetColumn[],
  { headRow, hasIds }: { headRow: number; hasIds: boolean },
) {
  const heights = new Map<number, { height?: number; hidden?: boolean }>();
  if (hasIds) heights.set(0, { hidden: true });
  if (headRow >= 0) heights.set(headRow, { height: headHeight });
  const long = columns.flatMap(({ kind, width }, i) => (kind === 'long' ? { i, width } : []));
  rows.forEach((row, r) => {
    const lines = Math.max(1, ...long.map(({ i, width }) => linesOf(row[i] ?? null, width)));
    if (lines > 1 && r > headRow) heights.set(r, { height: Math.min(tallest, lines * lineHeight) });
  });
  return heights;
}

/** A line has somewhat fewer letters than the column is wide, since words are not parted. */
function linesOf(value: CellContent, width: number): number {
  if (typeof value !== 'string') return 1;
  return value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.95))), 0);
}

function partsOf(cell: SheetCell): Exclude<SheetCell, string | number | null> {
  const parts = cell !== null && typeof cell === 'object' ? cell : { value: cell };
  const { value } = parts;
  if (typeof value === 'string') return { ...parts, value: cellText(value) };
  // A library that writes what is no number as an empty cell would hide the fault.
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${value} cannot stand in a cell`);
  return parts;
}

function columnStyle({ kind, decimals }: SheetColumn): CellStyle {
  return {
    font: { ...font, color: ink },
    alignment: { vertical: 'top', ...(kind === 'long' && { wrapText: true }) },
    ...(kind === 'number' && { numFmt: numberFormat(decimals ?? null) }),
  };
}

type Look = { look: keyof typeof looks | undefined; decimals: number | undefined; isInput: boolean };

/** One object for each look of a column, so that a sheet of many cells has few styles. */
function createStyles(columns: readonly SheetColumn[]) {
  const known = new Map<string, CellStyle>();
  return (column: number, { look, decimals, isInput }: Look): CellStyle => {
    const key = `${column} ${look ?? ''} ${decimals ?? ''} ${isInput}`;
    const found = known.get(key) ?? {
      ...columnStyle(columns[column]!),
      ...(look && looks[look]),
      ...(isInput && inputLook),
      // Whatever is typed is shown as it was.
      ...(isInput && { numFmt: 'General' }),
      ...(decimals !== undefined && { numFmt: numberFormat(decimals) }),
    };
    known.set(key, found);
    return found;
  };
}

/** Without decimals of its own a number is a year or a count; the program writes the others in its reader's form. */
function numberFormat(decimals: number | null): string {
  return decimals === null ? '0' : decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
