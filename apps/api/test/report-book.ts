import type { Cell, RoundtripWorkbook } from 'hucre/xlsx';

export type Book = ReturnType<typeof bookOf>;

/** A workbook to fill in, whose cells are found by the id of their row and of their column. */
export function bookOf(workbook: RoundtripWorkbook) {
  const sheet = workbook.sheets.find(({ rows }) => rows.some((row) => row.includes('rh.value')))!;
  const cells = (sheet.cells ??= new Map());
  const place = (id: string, column: string): [number, number] => [
    sheet.rows.findIndex((row) => row.includes(id)),
    sheet.rows.find((row) => row.includes('rh.value'))!.indexOf(`rh.${column}`),
  ];
  return {
    workbook,
    sheet,
    place,
    put(id: string, column: string, cell: Partial<Cell>) {
      const [row, c] = place(id, column);
      const value = cell.value ?? null;
      const type = cell.type ?? (typeof value === 'number' ? 'number' : value === null ? 'empty' : 'string');
      cells.set(`${row},${c}`, { ...cell, value, type });
      const line = sheet.rows[row]!;
      while (line.length <= c) line.push(null);
      line[c] = value;
    },
  };
}
