import type { ReportEntry } from '@ratthall/contract/entries';
import type { ReadWorkbook, WorkbookFigure } from '@ratthall/contract/report-workbooks';
import { emptyEntry, type EntryContent } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { cellsFaultOf, changedParts, reportCellsOf, withCells, type ReportKnown } from '@ratthall/domain/report-cells';
import type { NumberHints } from '@ratthall/domain/typed-number';
import type { Table, TableRow } from './find-table.ts';
import { readCells, type Problem } from './read-cells.ts';
import { digestOf, text, type Stamp } from './stamp.ts';

export type Compared = Omit<WorkbookFigure, 'findings' | 'problems'> & { problems: Problem[] };

type Parts = {
  table: Table;
  stamp: Stamp;
  entries: readonly ReportEntry[];
  indicators: ReadonlyMap<string, Indicator>;
  population: number | null;
};

/** What each figure of a workbook would change, and whatever else was noticed in it. */
export function compared({ table, stamp, entries, indicators, population }: Parts) {
  const noticed: ReadWorkbook['noticed'] = [];
  const { rows, repeated } = rowsById(table);
  const known = new Set<string>();
  const figures = entries.flatMap((entry): Compared[] => {
    const indicator = indicators.get(entry.indicator);
    if (!indicator || !stamp.cells.has(entry.indicator)) return [];
    const ids = ['value', ...indicator.inputs.map(({ id }) => id)];
    const own = new Map<string, TableRow>();
    for (const field of ids) {
      const id = field === 'value' ? indicator.id : `${indicator.id}.${field}`;
      known.add(id);
      const row = rows.get(id);
      if (row) own.set(field, row);
      else noticed.push({ kind: 'row-gone', what: id });
    }
    return [figureOf({ entry, indicator, rows: own, table, stamp, population, repeated })];
  });
  for (const id of stamp.cells.keys()) {
    if (!entries.some(({ indicator }) => indicator === id)) noticed.push({ kind: 'not-in-report', what: id });
  }
  for (const row of table.rows) {
    const isOfGone = [...stamp.cells.keys()].some((id) => row.id === id || row.id.startsWith(`${id}.`));
    if (!known.has(row.id) && !isOfGone) noticed.push({ kind: 'unknown-row', what: wordsIn(table, row) });
  }
  for (const column of ['missing', 'expectedBy', 'method', 'scope', 'publicNote', 'internalNote']) {
    if (!table.columns.has(column)) noticed.push({ kind: 'column-gone', what: column });
  }
  if (table.sheet.merges > 0) noticed.push({ kind: 'merged', what: table.sheet.name });
  return { figures, noticed };
}

type Asked = {
  entry: ReportEntry;
  indicator: Indicator;
  rows: ReadonlyMap<string, TableRow>;
  table: Table;
  stamp: Stamp;
  population: number | null;
  repeated: readonly TableRow[];
};

function figureOf({ entry, indicator, rows, table, stamp, population, repeated }: Asked): Compared {
  const made = stamp.cells.get(indicator.id)!;
  const known: ReportKnown = { indicator, central: entry.central?.value ?? null, population };
  const { cells, problems, say } = readCells({
    indicator,
    rows,
    made,
    words: stamp.words,
    columns: table.columns,
    hintsOf: (field) => hintsFor(field, { entry, indicator, population }),
  });
  for (const row of repeated) {
    if (row.id === indicator.id || row.id.startsWith(`${indicator.id}.`)) {
      say(row.cellOf('value'), row.id, { fault: 'repeated' });
    }
  }
  const fault = problems.length > 0 ? null : cellsFaultOf(cells, known);
  const main = rows.get('value');
  if (fault && main) say(main.cellOf('value'), 'value', { fault });
  const stands: EntryContent = entry.entry?.content ?? emptyEntry;
  // A finished value that says what its inputs make is our own formula, written out by some program.
  const parts = changedParts(made, main?.cellOf('value').isFormula === true ? cells : withoutMade(cells, known, made));
  const after = withCells(stands, { cells, parts }, known);
  const base = { indicator: indicator.id, stands: entry.entry, parts, problems };
  if (problems.length > 0) return { ...base, outcome: 'problem', after: null };
  const isSame = changedParts(reportCellsOf(stands, known), reportCellsOf(after, known)).length === 0;
  if (parts.length === 0 || isSame) return { ...base, outcome: 'unchanged', after: null };
  if (!entry.may.includes('save')) return { ...base, outcome: 'locked', after };
  const seen = stamp.entries.get(indicator.id);
  const isChangedThere = seen?.digest !== digestOf(entry.entry?.content ?? null);
  return { ...base, outcome: isChangedThere ? 'conflict' : 'change', after };
}

function withoutMade(
  cells: Parameters<typeof changedParts>[1],
  known: ReportKnown,
  made: Parameters<typeof changedParts>[0],
) {
  const { value = null } = cells.figures;
  if (value === null || made.figures.value !== null) return cells;
  const said = withCells(
    emptyEntry,
    { cells: { ...cells, figures: { ...cells.figures, value: null } }, parts: ['figure'] },
    known,
  );
  const isMade = said.value !== null && Math.abs(said.value - value) <= 1e-9 * Math.abs(value);
  return isMade ? { ...cells, figures: { ...cells.figures, value: null } } : cells;
}

const counted = new Set(['boardings', 'inh', 'units']);

/** What is to be expected in a cell that somebody has written as a text. */
function hintsFor(
  field: string,
  { entry, indicator, population }: { entry: ReportEntry; indicator: Indicator; population: number | null },
): NumberHints {
  if (field === 'value') {
    const { min, max } = indicator.limits;
    const last = entry.series.findLast(({ year, value }) => year < entry.year && value !== null);
    return { unit: indicator.unit, reference: last?.value ?? null, min, max };
  }
  const unit = indicator.inputs.find(({ id }) => id === field)?.unit ?? '';
  const before = entry.before?.entry.content.inputs[field] ?? (unit === 'inh' ? population : null);
  return { unit, isWhole: counted.has(unit), reference: before };
}

/** Rows by their ids. Of rows with the same id the first counts, unless they say different things. */
function rowsById({ rows }: Table) {
  const found = new Map<string, TableRow>();
  const repeated: TableRow[] = [];
  for (const row of rows) {
    const first = found.get(row.id);
    if (!first) found.set(row.id, row);
    else if (text(first.cellOf('value').value) !== text(row.cellOf('value').value)) repeated.push(row);
  }
  return { rows: found, repeated };
}

/** What a row that nobody knows is told by: its first words. */
function wordsIn({ sheet }: Table, { at }: TableRow): string {
  const words = (sheet.rows[at] ?? []).map(text).filter((word) => word.trim() !== '');
  return words.slice(0, 3).join(' · ').slice(0, 100);
}
