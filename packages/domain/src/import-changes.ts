import type { ImportMapping } from './import-columns.ts';
import { isOutside, type ImportedFigure } from './import-rows.ts';
import type { Indicator } from './indicator.ts';
import type { Flag, MissingReason } from './observation.ts';
import { definitionOf } from './own-history.ts';

/** What stands of a figure from a central source. `isPerson`: a person has written it in the service. */
export type StandingRow = {
  revision: number;
  value: number | null;
  missing: MissingReason | null;
  definitionVersion: number;
  flags: readonly Flag[];
  numerator: number | null;
  denominator: number | null;
  note: string | null;
  reference: string | null;
  isPerson: boolean;
  isWithdrawn: boolean;
};

/**
 * What becomes of a figure of a file: there was none · it is another · it says what stands · it is left as a person wrote
 * it. `isWritten`: a person had written what it changes, or would have changed.
 */
export type FigureChange = {
  outcome: 'added' | 'changed' | 'same' | 'kept';
  isWritten: boolean;
  row: NewRow;
};

/** The revision that a figure would be. */
export type NewRow = {
  revision: number;
  value: number | null;
  missing: MissingReason | null;
  definitionVersion: number;
  flags: Flag[];
  numerator: number | null;
  denominator: number | null;
  note: string | null;
  reference: string | null;
};

/**
 * What a figure of a file changes. What the file says nothing of stays as it is, except parts of a value that is another
 * now: they were the parts of the old one. A reference alone makes no change.
 */
export function changeOf(
  figure: ImportedFigure,
  standing: StandingRow | undefined,
  { indicator, written }: { indicator: Indicator } & Pick<ImportMapping, 'written'>,
): FigureChange {
  const before = standing?.isWithdrawn ? undefined : standing;
  const isOtherValue = before?.value !== figure.value || before.missing !== figure.missing;
  const { min, max } = indicator.limits;
  const isOdd = figure.value !== null && isOutside(figure.value, min, max);
  const kept = (before?.flags ?? []).filter((flag) => flag === 'break' || (!isOtherValue && flag !== 'odd'));
  const row: NewRow = {
    revision: (standing?.revision ?? 0) + 1,
    value: figure.value,
    missing: figure.missing,
    definitionVersion: before?.definitionVersion ?? definitionOf(indicator.definitions, figure.year),
    flags: isOdd ? [...kept, 'odd'] : kept,
    numerator: figure.numerator ?? (isOtherValue ? null : before.numerator),
    denominator: figure.denominator ?? (isOtherValue ? null : before.denominator),
    note: figure.note ?? before?.note ?? null,
    reference: figure.reference ?? (isOtherValue ? null : before.reference),
  };
  if (before === undefined) return { outcome: 'added', isWritten: false, row };
  const isSame =
    !isOtherValue &&
    row.numerator === before.numerator &&
    row.denominator === before.denominator &&
    row.note === before.note;
  if (isSame) return { outcome: 'same', isWritten: false, row };
  const isWritten = before.isPerson;
  return { outcome: isWritten && written === 'keep' ? 'kept' : 'changed', isWritten, row };
}

/** How large a change is, so that the largest can be shown first: what appears or goes comes before what moves. */
export function sizeOfChange(before: number | null, after: number | null): number {
  if (before === null || after === null) return before === after ? 0 : Infinity;
  const size = Math.abs(after - before);
  return size === 0 ? 0 : size / Math.max(Math.abs(before), Math.abs(after));
}

/** The revision that takes one back: what was there before, or nothing where there was nothing. */
export function takenBack<R extends { revision: number }>(
  written: R,
  before: R | undefined,
): { row: R; isWithdrawn: boolean } {
  return { row: { ...(before ?? written), revision: written.revision + 1 }, isWithdrawn: before === undefined };
}
