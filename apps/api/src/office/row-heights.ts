import type { SheetCell, SheetColumn } from '@ratthall/contract/workbook';

const lineHeight = 15;
const headHeight = 2 * lineHeight + 2;
const titleHeight = 30;
const tallest = 409;

/** How high the rows are that have texts of several lines: not every program works that out when it opens a file. */
export function heightsOf(
  rows: readonly (readonly SheetCell[])[],
  columns: readonly SheetColumn[],
  { headRow, hasIds }: { headRow: number; hasIds: boolean },
) {
  const heights = new Map<number, { height?: number; hidden?: boolean }>();
  if (hasIds) heights.set(0, { hidden: true });
  if (headRow >= 0) heights.set(headRow, { height: headHeight });
  const long = columns.flatMap(({ kind, width }, i) => (kind === 'long' ? { i, width } : []));
  rows.forEach((row, r) => {
    if (r <= headRow) return;
    const lines = Math.max(1, ...long.map(({ i, width }) => linesOf(row[i] ?? null, width)));
    if (row.some((cell) => isA(cell, 'title'))) heights.set(r, { height: titleHeight });
    else if (lines > 1) heights.set(r, { height: Math.min(tallest, lines * lineHeight) });
  });
  return heights;
}

type Look = Exclude<SheetCell, string | number | null>['look'];

function isA(cell: SheetCell, look: Look): boolean {
  return cell !== null && typeof cell === 'object' && cell.look === look;
}

/** What of a column's width there is for letters: a part stands in, and strong letters are wider. */
function widthFor(cell: SheetCell, width: number): number {
  return isA(cell, 'part') ? width - 3 : isA(cell, 'group') || isA(cell, 'strong') ? width * 0.9 : width;
}

/** In how many lines a program writes a text: words are kept whole, where they are not longer than a line. */
function linesOf(cell: SheetCell, columnWidth: number): number {
  const value = cell !== null && typeof cell === 'object' ? cell.value : cell;
  // A title runs on over the columns beside it.
  if (typeof value !== 'string' || isA(cell, 'title')) return 1;
  const width = widthFor(cell, columnWidth);
  return value.split('\n').reduce((sum, line) => {
    let [lines, left] = [1, width];
    for (const { length } of line.split(' ')) {
      if (length > left && left < width) [lines, left] = [lines + 1, width];
      lines += Math.max(0, Math.ceil(length / width) - 1);
      left -= Math.min(length, width) + 1;
    }
    return sum + lines;
  }, 0);
}
