import type { Indicator } from '@ratthall/domain/indicator';
import { typedNumber } from '@ratthall/domain/typed-number';
import { wholeField } from './typing.ts';

/** What can be pasted into: an indicator of the report, its number in the set, and the fields that are shown of it. */
export type Target = {
  indicator: Pick<Indicator, 'id' | 'name' | 'inputs'>;
  number: string | null;
  fields: string[];
  /** Whether it still needs a figure, and can be given one. */
  isLacking: boolean;
};

/** A cell that belongs somewhere: as it was pasted, not yet understood as a number. */
export type PastedFigure = { indicator: string; field: string; year: number; text: string };

/** Rows that belong nowhere are shown as they are, so that nobody believes that they were taken in. */
export type Pasted = { figures: PastedFigure[]; unknown: string[] };

type Place = { year: number; start: { indicator: string; field: string } | null };

/**
 * Finds out where the cells of a block belong. Rows that begin with the number, id or name of an indicator go there,
 * those with the name of an input to that input, and columns under a year to that year. A block of values alone fills the
 * fields from where it was pasted and on, as in a spreadsheet. An empty cell changes nothing.
 */
export function pastedFigures(cells: readonly string[][], targets: readonly Target[], place: Place): Pasted {
  const named = cells.map((row) => namedIn(row, targets));
  if (!named.some((one) => one !== null)) return inOrder(cells, targets, place);
  const years = yearsIn(cells);
  const figures: PastedFigure[] = [];
  const unknown: string[] = [];
  let current: Target | null = null;
  cells.forEach((row, i) => {
    const name = named[i] ?? null;
    if (row === years?.row) return;
    if (name) current = name.target;
    const input = inputIn(row, name?.target ?? current);
    const labels = Math.max(name?.columns ?? 0, input?.columns ?? 0);
    const target = name?.target ?? (input ? current : null);
    const values = years
      ? years.columns.map(({ at, year }) => ({ year, text: row[at] ?? '' }))
      : [{ year: place.year, text: firstNumber(row.slice(labels)) }];
    const filled = values.filter(({ text }) => text !== '');
    if (!target) {
      if (row.some((cell) => cell !== '') && !isHead(row)) unknown.push(row.filter((cell) => cell !== '').join(' · '));
      return;
    }
    const { id } = target.indicator;
    for (const { year, text } of filled) figures.push({ indicator: id, field: input?.id ?? wholeField, year, text });
  });
  return { figures, unknown };
}

/**
 * Down the fields, from the one that has been pasted into, or one for each indicator. The first column with numbers counts, or those under
 * years.
 */
function inOrder(cells: readonly string[][], targets: readonly Target[], { year, start }: Place): Pasted {
  const years = yearsIn(cells);
  const rows = cells.filter((row) => row !== years?.row);
  const fields = start ? everyField(targets) : onePerRow(targets, rows.length);
  const from = start ? fields.findIndex((one) => one.indicator === start.indicator && one.field === start.field) : 0;
  const columns = years?.columns ?? [{ at: columnWithNumbers(rows), year }];
  const figures: PastedFigure[] = [];
  const unknown: string[] = [];
  rows.forEach((row, i) => {
    const place = fields[Math.max(0, from) + i];
    for (const { at, year: of } of columns) {
      const text = row[at] ?? '';
      if (text === '') continue;
      if (place) figures.push({ ...place, year: of, text });
      else unknown.push(text);
    }
  });
  return { figures, unknown };
}

type Field = { indicator: string; field: string };

function everyField(targets: readonly Target[]): Field[] {
  return targets.flatMap(({ indicator, fields }) => fields.map((field) => ({ indicator: indicator.id, field })));
}

/** As many numbers as there are indicators are one for each; otherwise they are for those that still need one. */
function onePerRow(targets: readonly Target[], numbers: number): Field[] {
  const wanted = numbers === targets.length ? targets : targets.filter(({ isLacking }) => isLacking);
  return wanted.map(({ indicator }) => ({ indicator: indicator.id, field: wholeField }));
}

/** The indicator that a row begins with, and how many columns say so. */
function namedIn(row: readonly string[], targets: readonly Target[]): { target: Target; columns: number } | null {
  const heads = row.slice(0, 3);
  for (const [at, cell] of heads.entries()) {
    const found = targets.find(({ indicator }) => isNameOf(indicator, cell));
    if (found) return { target: found, columns: at + 1 };
  }
  // A number alone is only a name where something else stands beside it.
  const [first = ''] = row;
  const found = targets.find(({ number }) => number !== null && sameWord(number, first.replace(/\.$/, '')));
  const isBesideWords = row.slice(1).some((cell) => cell !== '');
  return found && isBesideWords ? { target: found, columns: wordsIn(row) } : null;
}

function inputIn(row: readonly string[], target: Target | null): { id: string; columns: number } | null {
  if (!target) return null;
  for (const [at, cell] of row.slice(0, 3).entries()) {
    const found = target.indicator.inputs.find(
      ({ id, name }) => cell !== '' && [id, name.sv, name.en].some((word) => sameWord(word, cell)),
    );
    if (found && !isNameOf(target.indicator, cell)) return { id: found.id, columns: at + 1 };
  }
  return null;
}

function isNameOf({ id, name }: Target['indicator'], cell: string): boolean {
  if (cell === '') return false;
  const bare = cell.replace(/^\d+[a-z]?[.:)\s-]+/iu, '');
  return [id, name.sv, name.en].some((word) => sameWord(word, cell) || sameWord(word, bare));
}

/** The row that says which years the columns are about. */
function yearsIn(cells: readonly string[][]): { row: string[]; columns: { at: number; year: number }[] } | null {
  for (const row of cells.slice(0, 3)) {
    const columns = row.flatMap((cell, at) => (/^(19|20)\d\d$/u.test(cell) ? [{ at, year: Number(cell) }] : []));
    const others = row.filter((cell) => cell !== '' && !/^(19|20)\d\d$/u.test(cell));
    const isAllWords = others.every((cell) => typedNumber(cell).kind === 'not-a-number');
    if (columns.length > 0 && isAllWords && cells.length > 1) return { row, columns };
  }
  return null;
}

function isHead(row: readonly string[]): boolean {
  return row.every((cell) => cell === '' || (typedNumber(cell).kind === 'not-a-number' && !isMissingWord(cell)));
}

function firstNumber(cells: readonly string[]): string {
  return cells.find(isFigure) ?? '';
}

function columnWithNumbers(rows: readonly string[][]): number {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const counts = Array.from({ length: widest }, (_, at) => rows.filter((row) => isFigure(row[at] ?? '')).length);
  return Math.max(0, counts.indexOf(Math.max(...counts)));
}

function wordsIn(row: readonly string[]): number {
  const at = row.findIndex((cell, i) => i > 0 && isFigure(cell));
  return at < 0 ? row.length : at;
}

/** A number, or a word that says that there is none. */
function isFigure(cell: string): boolean {
  const typed = typedNumber(cell);
  return typed.kind === 'number' || typed.kind === 'ambiguous' || isMissingWord(cell);
}

export function isMissingWord(cell: string): boolean {
  const typed = typedNumber(cell);
  return typed.kind === 'not-a-number' && typed.why === 'missing-word';
}

function sameWord(a: string, b: string): boolean {
  return folded(a) === folded(b);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('₂', '2')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
