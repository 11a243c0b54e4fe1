import { openXlsx, saveXlsx, type CellStyle } from 'hucre/xlsx';

/** A cell that something is to be said of, counted from 0. */
export type CellMark = { sheet: number; row: number; column: number; note: string };

const fill: NonNullable<CellStyle['fill']> = { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FCE5D6' } };
const edge = { style: 'medium', color: { rgb: '7A2E00' } } as const;
const border: NonNullable<CellStyle['border']> = { top: edge, bottom: edge, left: edge, right: edge };

/** The same workbook with some cells tinted and framed, and a note on each. All that was typed stays as it is. */
export async function markWorkbook(file: Uint8Array, marks: readonly CellMark[]): Promise<Uint8Array> {
  const workbook = await openXlsx(file, { readStyles: true });
  for (const { sheet: index, row, column, note } of marks) {
    const sheet = workbook.sheets[index];
    if (!sheet) continue;
    sheet.cells ??= new Map();
    const at = `${row},${column}`;
    const found = sheet.cells.get(at);
    const value = found?.value ?? sheet.rows[row]?.[column] ?? null;
    const type = found?.type ?? (value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string');
    const said = found?.comment && found.comment.author !== author ? `\n${found.comment.text}` : '';
    sheet.cells.set(at, {
      ...found,
      value,
      type,
      style: { ...found?.style, fill, border },
      comment: { author, text: `${note}${said}` },
    });
  }
  return saveXlsx(workbook);
}

const author = 'Rätt håll';
