import type { Correction } from '@ratthall/domain/correction';
import type { Dataset } from '@ratthall/domain/dataset';
import type { EntryReason } from '@ratthall/domain/entry';
import { correctionsOfLoad, type NewFigure } from '#corrections/corrections-of.ts';
import type { PublishedNow } from '#corrections/published-now.ts';
import { newFigure } from '#loading/loaded-corrections.ts';
import type { ValueRow } from './imports.repository.ts';

/** Why published figures are changed, by whoever changes them. */
export type Why = { reason: Pick<EntryReason, 'code' | 'text'> | null; by: string };

type Known = { edition: PublishedNow | null; today: Dataset; version: { number: number; createdAt: string } };

/** The corrections that new rows are of what the current edition says. */
export function importedCorrections(
  rows: readonly ValueRow[],
  { edition, today, version }: Known,
  { reason, by }: Why,
): Correction[] {
  if (edition === null) return [];
  const figures = rows.flatMap((row): NewFigure | never[] => {
    const shown = newFigure(row, today)?.figure;
    return shown ? { ...shown, figure: row.status === 'withdrawn' ? null : shown.figure } : [];
  });
  return correctionsOfLoad(figures, { edition, today, version: version.number }, (figure) => ({
    source: figure.figure?.source ?? figure.indicator.shownSource,
    reason,
    reportedBy: null,
    approvedBy: by,
    approvedAt: version.createdAt,
  }));
}
