import type { CellProblem } from '@ratthall/contract/report-workbooks';
import { entryMethods, type EntryMethod } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { missingReasons, type MissingReason } from '@ratthall/domain/observation';
import type { ReportCells } from '@ratthall/domain/report-cells';
import type { NumberHints } from '@ratthall/domain/typed-number';
import { cellNumber } from './cell-number.ts';
import { addressOf, type FoundCell, type TableRow } from './find-table.ts';
import { plain, text, type Stamp } from './stamp.ts';

/** A problem with where the cell is, so that it can be marked. */
export type Problem = CellProblem & { at: { sheet: number; row: number; column: number } };

type Asked = {
  indicator: Indicator;
  /** The row of the value, and those of its inputs by their ids; those that are gone are left out. */
  rows: ReadonlyMap<string, TableRow>;
  /** What stood there when the workbook was made: it holds where a row or a column is gone. */
  made: ReportCells;
  words: Stamp['words'];
  columns: ReadonlyMap<string, number>;
  hintsOf: (field: string) => NumberHints;
};

const longest = { publicNote: 2_000, internalNote: 4_000 };

/** What stands in the cells of a figure now, and which of them cannot be taken. */
export function readCells({ indicator, rows, made, words, columns, hintsOf }: Asked) {
  const problems: Problem[] = [];
  const say = (cell: FoundCell, field: string, { fault, low = null, high = null }: Told): void => {
    const at = { sheet: cell.sheetIndex, row: cell.row, column: cell.column };
    problems.push({
      sheet: cell.sheet,
      cell: addressOf(cell),
      field,
      found: text(cell.value).slice(0, 200),
      fault,
      low,
      high,
      at,
    });
  };
  const main = rows.get('value');
  const isThere = (column: string) => main !== undefined && columns.has(column);

  const figure = (field: string): number | null => {
    const cell = rows.get(field)?.cellOf('value');
    if (!cell) return made.figures[field] ?? null;
    // What a formula of ours works out is worked out anew by the service from the same inputs.
    if (field === 'value' && cell.isFormula && indicator.inputs.length > 0) return null;
    const read = cellNumber(cell.value, hintsOf(field));
    if (read !== null && typeof read === 'object') {
      say(cell, field, read);
      return null;
    }
    const wrong = read === null ? null : outside(read, { indicator, field });
    if (wrong) say(cell, field, wrong);
    return read;
  };
  const chosen = <T extends string>(column: string, list: string, known: readonly T[]): T | null => {
    const cell = main!.cellOf(column);
    const word = plain(text(cell.value));
    if (word === '') return null;
    const code = words.get(list)?.get(word) as T | undefined;
    if (code !== undefined && known.includes(code)) return code;
    say(cell, column, { fault: 'not-in-list' });
    return null;
  };
  const written = (column: 'publicNote' | 'internalNote'): string => {
    const cell = main!.cellOf(column);
    const note = text(cell.value).replaceAll('\0', '').trim();
    if (note.length > longest[column]) say(cell, column, { fault: 'too-long' });
    return note;
  };
  const scopes = (): string[] => {
    const cell = main!.cellOf('scope');
    const list = words.get(`scope.${indicator.id}`);
    const said = text(cell.value)
      .split(';')
      .map(plain)
      .filter((one) => one !== '');
    const known = said.map((one) => list?.get(one) ?? null);
    if (known.includes(null)) say(cell, 'scope', { fault: 'not-in-list' });
    return [...new Set(known.flatMap((one) => one ?? []))];
  };

  const fields = ['value', ...indicator.inputs.map(({ id }) => id)];
  const cells: ReportCells = {
    figures: Object.fromEntries(fields.map((field) => [field, figure(field)])),
    missing: isThere('missing') ? chosen<MissingReason>('missing', 'missing', missingReasons) : made.missing,
    expectedBy: isThere('expectedBy') ? day(main!.cellOf('expectedBy'), say) : made.expectedBy,
    method: isThere('method') ? chosen<EntryMethod>('method', 'method', entryMethods) : made.method,
    scope: isThere('scope') ? scopes() : made.scope,
    publicNote: isThere('publicNote') ? written('publicNote') : made.publicNote,
    internalNote: isThere('internalNote') ? written('internalNote') : made.internalNote,
  };
  return { cells, problems, say };
}

type Told = { fault: CellProblem['fault']; low?: number | null; high?: number | null };

export type Say = (cell: FoundCell, field: string, told: Told) => void;

function day(cell: FoundCell, say: Say): string | null {
  const written = text(cell.value).trim();
  if (written === '') return null;
  const isDay = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(written);
  if (!isDay) say(cell, 'expectedBy', { fault: 'not-a-date' });
  return isDay ? written : null;
}

/** What no figure can be: below zero what is counted, and beyond what the indicator can have. */
function outside(value: number, { indicator, field }: { indicator: Indicator; field: string }): Told | null {
  const { hardMin, hardMax } = indicator.limits;
  if (field !== 'value') return value < 0 ? { fault: 'negative' } : null;
  const isBeyond = (hardMin !== null && value < hardMin) || (hardMax !== null && value > hardMax);
  return isBeyond ? { fault: 'outside', low: hardMin, high: hardMax } : null;
}
