import type { ReadCell, ReadSheet, Spreadsheet } from '#spreadsheets/spreadsheet.ts';
import { notOurs, text } from './stamp.ts';

/** A row of the workbook that is about a figure or an input of one, found by what stands in the column of ids. */
export type TableRow = { id: string; at: number; cellOf: (column: string) => FoundCell };

export type FoundCell = {
  value: ReadCell;
  isFormula: boolean;
  sheet: string;
  sheetIndex: number;
  row: number;
  column: number;
};

export type Table = {
  sheet: ReadSheet;
  rows: TableRow[];
  columns: Map<string, number>;
};

const furthestHead = 50;

/** The sheet to fill in, wherever it is and whatever it is called now: the one with the ids of its columns in a row. */
export function tableOf({ sheets }: Spreadsheet): Table {
  for (const [sheetIndex, sheet] of sheets.entries()) {
    const head = sheet.rows
      .slice(0, furthestHead)
      .findIndex((row) => row.includes('rh.id') && row.includes('rh.value'));
    const ids = sheet.rows[head];
    if (!ids) continue;
    const columns = new Map(
      ids.flatMap((id, i) => (typeof id === 'string' && id.startsWith('rh.') ? [[id.slice(3), i] as const] : [])),
    );
    const formulas = new Set(sheet.formulas);
    const rows = sheet.rows.flatMap((row, at): TableRow[] => {
      const id = text(row[columns.get('id')!]).trim();
      if (at <= head || id.startsWith('rh.') || (id === '' && row.every((cell) => cell === null))) return [];
      const cellOf = (name: string): FoundCell => {
        const column = columns.get(name);
        const found = column === undefined ? null : (row[column] ?? null);
        const isFormula = column !== undefined && formulas.has(`${at},${column}`);
        return { value: found, isFormula, sheet: sheet.name, sheetIndex, row: at, column: column ?? 0 };
      };
      return [{ id, at, cellOf }];
    });
    return { sheet, rows, columns };
  }
  return notOurs('the sheet with the figures, with its first row and its first column');
}

/** Such as G12. */
export function addressOf({ row, column }: { row: number; column: number }): string {
  return `${letters(column)}${row + 1}`;
}

function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
