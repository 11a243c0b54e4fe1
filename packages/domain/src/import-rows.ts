import { cellNumber, cellText, saysNothing, type DecimalMark, type ImportCell } from './import-cell.ts';
import { shapeOf, type ColumnPart, type ColumnUse, type ImportMapping } from './import-columns.ts';
import type { FoundArea, FoundIndicator } from './import-lookups.ts';
import type { Indicator, MemberKind } from './indicator.ts';
import { missingReasons, type MissingReason } from './observation.ts';
import { ownSource } from './own-figures.ts';

/** Why a figure of a file is passed over, and counted. It is not wrong: it is not ours, or says nothing. */
export const skipReasons = [
  'not-member',
  'other-gender',
  'other-indicator',
  'derived',
  'other-kind',
  'empty',
  'repeated',
] as const;

export type SkipReason = (typeof skipReasons)[number];

/** What would have been right where something is wrong. */
export const expectations = [
  'member',
  'indicator',
  'year',
  'past-year',
  'number',
  'within-limits',
  'reason',
  'value-or-reason',
  'not-zero',
  'address',
  'source',
  'central-source',
  'once',
  'short',
] as const;

export type Expectation = (typeof expectations)[number];

/** A figure as a file says it. What it says nothing of is null. */
export type ImportedFigure = {
  /** Where it stands, as a spreadsheet counts: from 1. */
  line: number;
  column: number;
  indicator: string;
  source: string;
  area: string;
  year: number;
  value: number | null;
  missing: MissingReason | null;
  numerator: number | null;
  denominator: number | null;
  note: string | null;
  reference: string | null;
};

export type RowResult =
  | { kind: 'figure'; figure: ImportedFigure }
  | { kind: 'skipped'; line: number; column: number; reason: SkipReason }
  | WrongRow;

/** `detail`: the limits or the line that it is about. */
export type WrongRow = {
  kind: 'wrong';
  line: number;
  column: number;
  value: string;
  expected: Expectation;
  detail: string;
};

/** What a file is read against. */
export type ImportKnowledge = {
  findArea: (text: string) => FoundArea;
  findIndicator: (text: string, kind: MemberKind | null) => FoundIndicator;
  indicators: ReadonlyMap<string, Indicator>;
  /** The id of a source by its id or name in lower case. */
  sources: ReadonlyMap<string, string>;
  thisYear: number;
};

const everybody = /^(t|tot|total|totalt|totals|alla|all|samtliga|both|båda)?$/iu;

const reasonWords: Record<string, MissingReason> = {
  'ej mätt': 'not-measured',
  'inte mätt': 'not-measured',
  'inte aktuellt': 'not-applicable',
  'ej aktuellt': 'not-applicable',
  'för litet': 'too-small',
  'kommer senare': 'late',
  'vill inte lämna': 'declined',
  'ingen uppgift': 'not-reported',
  'uppgift saknas': 'not-reported',
};

const longestNote = 500;

/** Reads rows by a mapping: each gives a figure, or several where the file is wide, or why it gives none. */
export function createRowReader(
  { columns, whole, mark }: ImportMapping,
  { findArea, findIndicator, indicators, sources, thisYear }: ImportKnowledge,
) {
  const shape = shapeOf(columns);
  const at = (part: ColumnPart) => columns.indexOf(part);
  const wide = columns.flatMap((use, column) => (isWide(use) ? { use, column } : []));
  const decimal: DecimalMark = mark ?? 'point';
  // The same few names stand in every row.
  const area = remembered(findArea);
  const indicatorFor = {
    municipality: remembered(byKind('municipality')),
    region: remembered(byKind('region')),
    none: remembered(byKind(null)),
  };

  function byKind(kind: MemberKind | null) {
    return (text: string) => findIndicator(text, kind);
  }

  return (row: readonly ImportCell[], line: number): RowResult[] => {
    const wrong = (column: number, expected: Expectation, detail = ''): WrongRow => ({
      kind: 'wrong',
      line,
      column: Math.max(column, 0) + 1,
      value: cellText(row[column]).slice(0, 100),
      expected,
      detail,
    });
    const skipped = (column: number, reason: SkipReason): RowResult => ({
      kind: 'skipped',
      line,
      column: column + 1,
      reason,
    });
    const cells = shape === 'long' ? [{ use: 'value' as ColumnUse, column: at('value') }] : wide;
    const each = (make: (column: number) => RowResult) => cells.map(({ column }) => make(column));

    if (row.every((cell) => cellText(cell) === '')) return [];
    const found = area(cellText(row[at('member')]));
    if (found === 'not-member') return each((column) => skipped(column, 'not-member'));
    if (found === 'none') return [wrong(at('member'), 'member')];
    const kind = found.kind === 'region' ? 'region' : found.kind === 'municipality' ? 'municipality' : null;
    if (at('gender') >= 0 && !everybody.test(cellText(row[at('gender')])))
      return each((column) => skipped(column, 'other-gender'));
    const source = sourceOf(row);
    if (source === 'wrong') return [wrong(at('source'), 'source')];
    if (source === ownSource) return [wrong(Math.max(at('source'), 0), 'central-source')];

    return cells.flatMap(({ use, column }): RowResult[] => {
      const named = use.startsWith('indicator:') ? use.slice('indicator:'.length) : null;
      const indicator = indicatorOf(row, named, kind);
      if (indicator === 'none') return [wrong(at('indicator'), 'indicator')];
      if (typeof indicator === 'string')
        return [skipped(column, indicator === 'other' ? 'other-indicator' : 'derived')];
      if (kind !== null && !indicator.appliesTo.includes(kind)) return [skipped(column, 'other-kind')];
      const year = use.startsWith('year:') ? Number(use.slice('year:'.length)) : yearOf(row);
      if (year === null) return [wrong(at('year'), 'year')];
      if (year > thisYear)
        return [wrong(use.startsWith('year:') ? column : Math.max(at('year'), 0), 'past-year', String(thisYear))];
      const figure = { line, column: column + 1, indicator: indicator.id, source, area: found.code, year };
      return [figureOf(row, { column, figure, indicator, wrong, skipped })];
    });
  };

  function sourceOf(row: readonly ImportCell[]): string {
    const text = at('source') < 0 ? '' : cellText(row[at('source')]);
    if (text === '' && whole.source !== null) return whole.source;
    return sources.get(text.toLowerCase()) ?? 'wrong';
  }

  function indicatorOf(row: readonly ImportCell[], named: string | null, kind: MemberKind | null): FoundIndicator {
    if (named !== null) return indicators.get(named) ?? 'none';
    const text = at('indicator') < 0 ? '' : cellText(row[at('indicator')]);
    if (text === '') return (whole.indicator === null ? undefined : indicators.get(whole.indicator)) ?? 'none';
    return indicatorFor[kind ?? 'none'](text);
  }

  function yearOf(row: readonly ImportCell[]): number | null {
    const cell = at('year') < 0 ? null : row[at('year')];
    const text = cellText(cell);
    if (text === '') return whole.year;
    const year = /^((?:19|20)\d\d)(-01-01|-12-31)?$/.exec(text)?.[1];
    return year === undefined ? null : Number(year);
  }

  type Place = {
    column: number;
    figure: Pick<ImportedFigure, 'line' | 'column' | 'indicator' | 'source' | 'area' | 'year'>;
    indicator: Indicator;
    wrong: (column: number, expected: Expectation, detail?: string) => WrongRow;
    skipped: (column: number, reason: SkipReason) => RowResult;
  };

  function figureOf(row: readonly ImportCell[], { column, figure, indicator, wrong, skipped }: Place): RowResult {
    const isSilent = saysNothing(row[column]);
    const reasonText = at('missing') < 0 ? '' : cellText(row[at('missing')]).toLowerCase();
    const missing = reasonText === '' ? null : reasonOf(reasonText);
    if (missing === undefined) return wrong(at('missing'), 'reason');
    if (isSilent && missing === null) return skipped(column, 'empty');
    if (!isSilent && missing !== null) return wrong(at('missing'), 'value-or-reason');
    const value = isSilent ? null : cellNumber(row[column], decimal, indicator.unit);
    if (!isSilent && value === null) return wrong(column, 'number');
    const { hardMin, hardMax } = indicator.limits;
    if (value !== null && isOutside(value, hardMin, hardMax))
      return wrong(column, 'within-limits', `${hardMin ?? ''}–${hardMax ?? ''}`);
    const parts = { numerator: partOf(row, 'numerator'), denominator: partOf(row, 'denominator') };
    if (parts.numerator === 'wrong') return wrong(at('numerator'), 'number');
    if (parts.denominator === 'wrong') return wrong(at('denominator'), 'number');
    if (parts.denominator === 0) return wrong(at('denominator'), 'not-zero');
    const note = textOf(row, 'note');
    if (note !== null && note.length > longestNote) return wrong(at('note'), 'short', String(longestNote));
    const reference = textOf(row, 'reference') ?? whole.reference;
    if (reference !== null && !/^https?:\/\/\S+$/.test(reference))
      return wrong(Math.max(at('reference'), 0), 'address');
    const { numerator, denominator } = parts;
    return { kind: 'figure', figure: { ...figure, value, missing, numerator, denominator, note, reference } };
  }

  function partOf(row: readonly ImportCell[], part: 'numerator' | 'denominator'): number | null | 'wrong' {
    const column = at(part);
    return column < 0 || saysNothing(row[column]) ? null : (cellNumber(row[column], decimal) ?? 'wrong');
  }

  function textOf(row: readonly ImportCell[], part: 'note' | 'reference'): string | null {
    return at(part) < 0 ? null : cellText(row[at(part)]).replaceAll('\0', '') || null;
  }
}

function isWide(use: ColumnUse): boolean {
  return use.startsWith('year:') || use.startsWith('indicator:');
}

/** Whether a value is below or above limits, each of which may be none. */
export function isOutside(value: number, low: number | null, high: number | null): boolean {
  return (low !== null && value < low) || (high !== null && value > high);
}

function reasonOf(text: string): MissingReason | undefined {
  return (
    missingReasons.find((reason) => reason === text) ??
    (Object.hasOwn(reasonWords, text) ? reasonWords[text] : undefined)
  );
}

function remembered<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const known = found.get(text);
    if (known !== undefined) return known;
    const answer = find(text);
    if (found.size < 10_000) found.set(text, answer);
    return answer;
  };
}
