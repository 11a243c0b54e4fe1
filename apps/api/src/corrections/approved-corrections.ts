import { isOtherFigure } from '@ratthall/domain/as-corrected';
import type { Correction } from '@ratthall/domain/correction';
import { observationOf, type Dataset } from '@ratthall/domain/dataset';
import { isGivenFor } from '@ratthall/domain/public-part';
import { ownSource, withOwnFigures } from '@ratthall/domain/own-figures';
import type { StoredEntry } from '#entries/entries.repository.ts';
import { ownFiguresOf } from '#entries/public-figure.ts';
import { fail } from '#fail.ts';
import { correctionsOf, type NewFigure } from './corrections-of.ts';
import type { FindPublished } from './published-now.ts';

export type Approval = {
  member: string;
  rows: readonly StoredEntry[];
  /** When an entry was handed in, and the name of whoever did it. */
  submitted: (row: StoredEntry) => { by: string | null; at: string };
  /** The name of whoever approves them all. */
  approver: string | null;
};

/**
 * The corrections that approving some entries would be of what is published. Refused where a figure that everybody can
 * read becomes another and nobody has said why.
 */
export async function approvedCorrections(
  findPublished: FindPublished,
  { today, version }: { today: Dataset; version: number },
  { member, rows, submitted, approver }: Approval,
): Promise<Correction[]> {
  const edition = await findPublished(today);
  if (edition === null) return [];
  const rowOf = ({ indicator, year }: NewFigure) =>
    rows.find((row) => row.indicator === indicator.id && row.year === year)!;
  const publishedAt = today.editions.find(({ id }) => id === edition.id)?.publishedAt ?? '';
  const corrections = correctionsOf(figuresOf(rows, today, member), { edition, today, version }, (figure) => {
    const { content, createdAt } = rowOf(figure);
    const { reason, value } = content;
    const { by, at } = submitted(rowOf(figure));
    // Whoever handed it in before the edition was not told that the words would be public.
    const isPublic = at >= publishedAt;
    const isSaid = reason !== null && reason.text.trim() !== '' && isGivenFor(reason, value);
    return {
      source: ownSource,
      reason: isSaid ? { code: reason.code, text: isPublic ? reason.text.trim() : '' } : null,
      reportedBy: isPublic ? by : null,
      approvedBy: approver,
      approvedAt: createdAt,
    };
  });
  const unsaid = corrections.filter(({ reason, indicator, before, after }) => {
    return reason === null && isOtherFigure(before, after, today.indicators.get(indicator)?.decimals ?? 0);
  });
  if (unsaid.length > 0) {
    fail(
      'correction.reason-missing',
      ...unsaid.map(({ indicator, year }) => ({
        field: `${indicator} ${year}`,
        value: edition.id,
        expected: 'why a figure is changed that has been published in this edition',
      })),
    );
  }
  return corrections;
}

/** What would be shown in each place, that of the central source where the member takes its own figure back. */
function figuresOf(rows: readonly StoredEntry[], today: Dataset, member: string): NewFigure[] {
  const own = ownFiguresOf(rows, today);
  const next = withOwnFigures(today, member, own);
  return own.map(({ indicator, year }) => {
    const grid = next.shown.get(indicator.id);
    return { indicator, member, year, figure: grid ? observationOf(grid, member, year) : null };
  });
}
