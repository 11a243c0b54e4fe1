import { isDeepStrictEqual } from 'node:util';
import type { Dataset } from '@ratthall/domain/dataset';
import type { EntryContent } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import { remarkOf, type Observation } from '@ratthall/domain/observation';
import { ownSource, type OwnFigure } from '@ratthall/domain/own-figures';
import { definitionOf } from '@ratthall/domain/own-history';
import { publicPartOf } from '@ratthall/domain/public-part';
import type { PublishedRow } from './published.repository.ts';
import type { StoredEntry } from './entries.repository.ts';

type PublishedPart = Pick<
  PublishedRow,
  'value' | 'missing' | 'definitionVersion' | 'flags' | 'numerator' | 'denominator' | 'note'
>;

/** What an entry says to the public, by the definition that is in force. */
function publishedPartOf(content: EntryContent, indicator: Indicator, year: number): PublishedPart | null {
  const part = publicPartOf(content, indicator);
  return part && { ...part, flags: [...part.flags], definitionVersion: definitionOf(indicator.definitions, year) };
}

/** An entry as a figure among the public ones; null where the figure of the central source would be shown. */
function figureOf({ content, year }: StoredEntry, indicator: Indicator): Observation | null {
  const part = publishedPartOf(content, indicator, year);
  if (part === null) return null;
  const { numerator, denominator, note, ...figure } = part;
  return {
    ...figure,
    year,
    source: ownSource,
    reference: null,
    ...remarkOf({ numerator, denominator, note, scope: content.scope, method: content.method }),
  };
}

/** Entries as the public figures of a member that they would become. */
export function ownFiguresOf(entries: readonly StoredEntry[], dataset: Dataset): OwnFigure[] {
  return entries.flatMap((entry): OwnFigure | never[] => {
    const indicator = dataset.indicators.get(entry.indicator);
    if (!indicator || entry.content.kind === null) return [];
    const figure = figureOf(entry, indicator);
    const hasOwn = dataset.grids.get(indicator.id)?.has(ownSource) === true;
    // Without a figure of its own there is nothing to put in, but perhaps something to take back.
    const isTold = figure !== null || (hasOwn && entry.content.kind === 'accepted');
    return isTold ? { indicator, year: entry.year, figure } : [];
  });
}

/**
 * The row that approving an entry adds to what is public, after the newest one of the same figure. Null when it adds
 * nothing: the public is told that already.
 */
export function publishedRow(
  { member, content, year, author, createdAt }: StoredEntry,
  indicator: Indicator,
  newest: PublishedRow | undefined,
): PublishedRow | null {
  const part = publishedPartOf(content, indicator, year);
  const standing = newest?.status === 'approved' ? newest : undefined;
  if (part === null && standing === undefined) return null;
  if (part !== null && standing !== undefined && isSame(part, standing)) return null;
  return {
    ...(part ?? partOf(standing!)),
    indicator: indicator.id,
    source: ownSource,
    area: member,
    year,
    revision: (newest?.revision ?? 0) + 1,
    reference: null,
    origin: 'person',
    author,
    createdAt,
    status: part === null ? 'withdrawn' : 'approved',
  };
}

function isSame(part: PublishedPart, row: PublishedRow): boolean {
  return isDeepStrictEqual({ ...part }, partOf(row));
}

function partOf({
  value,
  missing,
  definitionVersion,
  flags,
  numerator,
  denominator,
  note,
}: PublishedRow): PublishedPart {
  return { value, missing, definitionVersion, flags, numerator, denominator, note };
}
