import type { CellProblem } from '@ratthall/contract/report-workbooks';
import { typedNumber, type NumberHints } from '@ratthall/domain/typed-number';
import type { ReadCell } from '#spreadsheets/spreadsheet.ts';
import { percentOf, text } from './stamp.ts';

type Fault = { fault: CellProblem['fault']; low?: number | null; high?: number | null };

/** A cell as a number of a field: the number, null where it is empty, or why it is none. */
export function cellNumber(cell: ReadCell, hints: NumberHints): number | null | Fault {
  if (cell === null) return null;
  if (typeof cell === 'number') return counted(cell, hints);
  if (typeof cell === 'boolean') return { fault: 'not-a-number' };
  if (typeof cell === 'object') {
    if ('date' in cell) return { fault: 'date' };
    if ('error' in cell) return { fault: /^-?Infinity$/.test(cell.error) ? 'not-a-number' : 'formula' };
    return isPercent(hints) ? percentOf(cell.percent) : { fault: 'percent' };
  }
  const read = typedNumber(text(cell), hints);
  if (read.kind === 'empty') return null;
  if (read.kind === 'number') return counted(read.value, hints);
  if (read.kind === 'not-a-number') return { fault: read.why === 'fraction' ? 'fraction' : 'not-a-number' };
  const [one, other] = read.readings;
  return { fault: 'ambiguous', low: one.value, high: other.value };
}

function counted(value: number, { isWhole }: NumberHints): number | Fault {
  return isWhole && !Number.isInteger(value) ? { fault: 'fraction' } : value;
}

const isPercent = ({ unit = '' }: NumberHints) => unit.split('|').some((one) => one.startsWith('%'));
