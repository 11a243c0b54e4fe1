/** What stands in a cell of a file that has been read: see the reader of spreadsheets in the API. */
export type ImportCell = string | number | boolean | null | { date: string } | { percent: number } | { error: string };

/** Which mark begins decimals in the texts of a file. */
export const decimalMarks = ['comma', 'point'] as const;

export type DecimalMark = (typeof decimalMarks)[number];

/** A cell as a person would read it; '' where there is nothing in it. */
export function cellText(cell: ImportCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell).trim();
  if ('date' in cell) return cell.date;
  return 'percent' in cell ? `${Number((cell.percent * 100).toPrecision(12))} %` : cell.error;
}

/** What files write in a cell instead of a figure. It says no more than an empty cell. */
const nothing = /^(\.{1,3}|…|[-–—]+|n\/?a|nan|null|missing|saknas|uppgift saknas|#n\/a|#saknas!)$/iu;

/** Whether a cell says nothing of a figure. Nothing is never zero. */
export function saysNothing(cell: ImportCell | undefined): boolean {
  const text = cellText(cell);
  return text === '' || nothing.test(text);
}

const shapes = {
  comma: /^[+-]?(\d+|[1-9]\d{0,2}([ .']\d{3})+)?(,\d+)?(e[+-]?\d+)?$/i,
  point: /^[+-]?(\d+|[1-9]\d{0,2}([ ,']\d{3})+)?(\.\d+)?(e[+-]?\d+)?$/i,
};

/**
 * A cell as a number, by the file's mark; null where it is none. A cell of a workbook that is a number needs no mark, and
 * one that is shown as a percentage is counted into hundreds where the indicator is in per cent.
 */
export function cellNumber(cell: ImportCell | undefined, mark: DecimalMark, unit = ''): number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'object' && cell !== null && 'percent' in cell) {
    return unit === '%' ? Number((cell.percent * 100).toPrecision(12)) : cell.percent;
  }
  if (typeof cell !== 'string') return null;
  const text = plain(cell);
  if (!shapes[mark].test(text) || !/\d/.test(text)) return null;
  const digits = text.replaceAll(mark === 'comma' ? /[ .']/g : /[ ,']/g, '').replace(',', '.');
  const value = Number(digits);
  return Number.isFinite(value) ? value : null;
}

function plain(text: string): string {
  return text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('’', "'")
    .replace(/^[−–]/, '-')
    .replace(/ ?%$/, '');
}

/** What some cells show of the mark: a text for each thing that there is. `unclear`: one that can be read in two ways. */
export type MarkSigns = { comma: string | null; point: string | null; unclear: string | null };

/** The signs in the texts of a column. */
export function markSignsOf(cells: Iterable<ImportCell | undefined>): MarkSigns {
  const signs: MarkSigns = { comma: null, point: null, unclear: null };
  for (const cell of cells) {
    if (typeof cell !== 'string' || !/[.,]/.test(cell)) continue;
    const text = plain(cell);
    const shown = shownMark(text);
    if (shown !== null) signs[shown] ??= text;
  }
  return signs;
}

/**
 * Which mark the numbers of some columns show to begin decimals. `unclear`: both do, or there are only such as 1,234 that
 * are something else by the other mark. Then a person is asked. `none`: no number has a mark at all.
 */
export function decimalMarkOf(columns: readonly MarkSigns[]): {
  mark: DecimalMark | 'none' | 'unclear';
  examples: string[];
} {
  const [comma, point, unclear] = (['comma', 'point', 'unclear'] as const).map(
    (sign) => columns.find((signs) => signs[sign] !== null)?.[sign] ?? null,
  );
  if (comma && point) return { mark: 'unclear', examples: [comma, point] };
  if (comma) return { mark: 'comma', examples: [comma] };
  if (point) return { mark: 'point', examples: [point] };
  return unclear ? { mark: 'unclear', examples: [unclear] } : { mark: 'none', examples: [] };
}

/** What one number shows; null where it is none. */
function shownMark(text: string): keyof MarkSigns | null {
  const isComma = shapes.comma.test(text);
  const isPoint = shapes.point.test(text);
  if (isComma && isPoint) return cellNumber(text, 'comma') === cellNumber(text, 'point') ? null : 'unclear';
  return isComma ? 'comma' : isPoint ? 'point' : null;
}
