import type { SheetCell, SheetColumn } from '@ratthall/contract/workbook';
import type { CellStyle } from 'hucre/xlsx';

export const font = { name: 'Calibri', size: 11 };
const ink = { rgb: '1C1F1E' };
const accent = '12436D';

const headOfTexts: CellStyle = {
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: accent } },
  alignment: { vertical: 'center', wrapText: true },
};

const headOfNumbers: CellStyle = { ...headOfTexts, alignment: { ...headOfTexts.alignment, horizontal: 'right' } };

/** The head of a column: over numbers to the right, as they stand. */
export const headStyle = ({ kind }: SheetColumn): CellStyle => (kind === 'number' ? headOfNumbers : headOfTexts);

const ruled: NonNullable<CellStyle['border']> = { top: { style: 'thin', color: { rgb: '7D8682' } } };

const looks: Record<NonNullable<Exclude<SheetCell, string | number | null>['look']>, CellStyle> = {
  missing: { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'ECECEC' } } },
  title: { font: { ...font, size: 18, bold: true, color: { rgb: accent } } },
  strong: { font: { ...font, bold: true } },
  group: { font: { ...font, bold: true }, border: ruled },
  rule: { border: ruled },
  part: { alignment: { vertical: 'top', wrapText: true, indent: 2 } },
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

export function columnStyle({ kind, decimals }: SheetColumn): CellStyle {
  return {
    font: { ...font, color: ink },
    alignment: { vertical: 'top', ...(kind === 'long' && { wrapText: true }) },
    ...(kind === 'number' && { numFmt: numberFormat(decimals ?? null) }),
  };
}

type Look = { look: keyof typeof looks | undefined; decimals: number | undefined; isInput: boolean };

/** One object for each look of a column, so that a sheet of many cells has few styles. */
export function createStyles(columns: readonly SheetColumn[]) {
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
