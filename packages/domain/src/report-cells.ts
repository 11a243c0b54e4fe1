import { isSameAsShown } from './shown.ts';
import { entryValueOf, isComputed } from './entry-value.ts';
import type { EntryContent, EntryMethod } from './entry.ts';
import type { Indicator } from './indicator.ts';
import type { MissingReason } from './observation.ts';

/** The form of the workbook that members fill in. A later one may have what an earlier service does not understand. */
export const reportFormat = 1;

/** The columns of the workbook that are filled in, besides that of the figures. */
export const reportColumns = ['method', 'missing', 'expectedBy', 'scope', 'publicNote', 'internalNote'] as const;

/** What stands in the cells of one figure. `figures`: by `value` or the id of an input; null for an empty cell. */
export type ReportCells = {
  figures: Record<string, number | null>;
  method: EntryMethod | null;
  missing: MissingReason | null;
  /** A date of ISO 8601. */
  expectedBy: string | null;
  scope: string[];
  publicNote: string;
  internalNote: string;
};

/** What is known of the member and the year. */
export type ReportKnown = {
  indicator: Indicator;
  /** The figure of the central source; null where there is none. */
  central: number | null;
  /** Population on 31 December; null where it is not known. */
  population: number | null;
};

/** The denominator that need not be looked up: the population, where the indicator is divided by it. */
function populationInput({ inputs }: Indicator): string | null {
  return inputs.find(({ role, unit }) => role === 'denominator' && unit === 'inh')?.id ?? null;
}

/** Whether an entry says its finished value, and not what it is worked out from. */
export function isWholeValue(indicator: Indicator, { value, inputs }: Pick<EntryContent, 'value' | 'inputs'>): boolean {
  return !isComputed(indicator) || (value !== null && Object.keys(inputs).length === 0);
}

/** An entry as it is written into the workbook: what is worked out there has no cell to fill in. */
export function reportCellsOf(content: EntryContent, { indicator, population }: ReportKnown): ReportCells {
  const { kind, value, missing, expectedBy, inputs, method, scope, publicNote, internalNote } = content;
  const isWhole = isWholeValue(indicator, content);
  const known = kind === 'missing' || isWhole ? null : populationInput(indicator);
  const figures = Object.fromEntries([
    ['value', isWhole && kind !== 'missing' ? value : null],
    ...indicator.inputs.map(({ id }) => [
      id,
      kind === 'missing' ? null : (inputs[id] ?? (id === known ? population : null)),
    ]),
  ]) as Record<string, number | null>;
  return { figures, method, missing, expectedBy, scope: [...scope], publicNote, internalNote };
}

/** The parts of an entry in which cells differ. What a figure is and why there is none belong together. */
export const reportParts = ['figure', 'method', 'scope', 'publicNote', 'internalNote'] as const;

export type ReportPart = (typeof reportParts)[number];

/** The parts of which some cells say another thing after than before. */
export function changedParts(before: ReportCells, after: ReportCells): ReportPart[] {
  const fields = [...new Set([...Object.keys(before.figures), ...Object.keys(after.figures)])];
  const isOther: Record<ReportPart, boolean> = {
    figure:
      before.missing !== after.missing ||
      before.expectedBy !== after.expectedBy ||
      fields.some((field) => !isSameNumber(before.figures[field] ?? null, after.figures[field] ?? null)),
    method: before.method !== after.method,
    scope: [...before.scope].sort().join() !== [...after.scope].sort().join(),
    publicNote: before.publicNote.trim() !== after.publicNote.trim(),
    internalNote: before.internalNote.trim() !== after.internalNote.trim(),
  };
  return reportParts.filter((part) => isOther[part]);
}

/** A program may write the last of a number's seventeen digits otherwise than it read it. */
export function isSameNumber(one: number | null, other: number | null): boolean {
  if (one === null || other === null) return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

/** Why the cells of a figure cannot be taken together. */
export type CellsFault = 'value-and-missing' | 'value-and-inputs';

/** Cells that say a value and that there is none, or a finished value that its inputs do not make. */
export function cellsFaultOf(cells: ReportCells, known: ReportKnown): CellsFault | null {
  const { value, inputs } = filledIn(cells, known);
  const isAny = value !== null || Object.keys(inputs).length > 0;
  if (cells.missing !== null && isAny) return 'value-and-missing';
  if (!isComputed(known.indicator) || value === null || Object.keys(inputs).length === 0) return null;
  const made = entryValueOf(known.indicator, inputs).value;
  return made !== null && Math.abs(made - value) <= 1e-9 * Math.max(Math.abs(made), Math.abs(value))
    ? null
    : 'value-and-inputs';
}

/**
 * An entry with some of its parts as the cells have them; the others stay. A figure that is the central one is accepted as
 * that. The population alone, which was there from the beginning, says nothing.
 */
export function withCells(
  content: EntryContent,
  { cells, parts }: { cells: ReportCells; parts: readonly ReportPart[] },
  known: ReportKnown,
): EntryContent {
  const { method, scope, publicNote, internalNote } = cells;
  return {
    ...content,
    ...(parts.includes('figure') && figureOf(cells, known)),
    ...(parts.includes('method') && { method }),
    ...(parts.includes('scope') && { scope: [...scope] }),
    ...(parts.includes('publicNote') && { publicNote: publicNote.trim() }),
    ...(parts.includes('internalNote') && { internalNote: internalNote.trim() }),
  };
}

type Figure = Pick<EntryContent, 'kind' | 'value' | 'missing' | 'expectedBy' | 'inputs' | 'typed'>;

function figureOf(cells: ReportCells, known: ReportKnown): Figure {
  const { indicator, central } = known;
  const { missing, expectedBy } = cells;
  const nothing: Figure = { kind: null, value: null, missing: null, expectedBy: null, inputs: {}, typed: {} };
  if (missing !== null) {
    return { ...nothing, kind: 'missing', missing, expectedBy: missing === 'late' ? expectedBy : null };
  }
  const { value, inputs } = filledIn(cells, known);
  if (isComputed(indicator) && Object.keys(inputs).length > 0) {
    return { ...nothing, kind: 'value', value: entryValueOf(indicator, inputs).value, inputs };
  }
  if (value === null) return nothing;
  const isCentral = central !== null && isSameAsShown(value, central, indicator.decimals);
  return isCentral ? { ...nothing, kind: 'accepted', value: central } : { ...nothing, kind: 'value', value };
}

/** The figures that somebody has filled in; the population alone was not. */
function filledIn({ figures }: ReportCells, { indicator, population }: ReportKnown) {
  const inputs: Record<string, number> = {};
  for (const { id } of indicator.inputs) {
    const number = figures[id] ?? null;
    if (number !== null) inputs[id] = number;
  }
  const known = populationInput(indicator);
  const isOnlyKnown = known !== null && Object.keys(inputs).length === 1 && inputs[known] === population;
  return { value: figures.value ?? null, inputs: isOnlyKnown ? {} : inputs };
}
