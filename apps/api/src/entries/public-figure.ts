import { isDeepStrictEqual } from 'node:util';
import type { EntryContent } from '@ratthall/domain/entry';
import { entryValueOf } from '@ratthall/domain/entry-value';
import type { Indicator } from '@ratthall/domain/indicator';
import { remarkOf, type Flag, type Observation } from '@ratthall/domain/observation';
import { ownSource } from '@ratthall/domain/own-figures';
import { definitionOf } from '@ratthall/domain/own-history';
import type { PublishedRow } from './published.repository.ts';
import type { StoredEntry } from './entries.repository.ts';

type PublicPart = Pick<
  PublishedRow,
  'value' | 'missing' | 'definitionVersion' | 'flags' | 'numerator' | 'denominator' | 'note'
>;

/** What an entry says to the public. Null when it says nothing of its own: undecided, or the central figure is right. */
function publicPartOf({ kind, ...content }: EntryContent, indicator: Indicator, year: number): PublicPart | null {
  const note = footnoteOf(content);
  const common = { definitionVersion: definitionOf(indicator.definitions, year), note: note === '' ? null : note };
  if (kind === 'missing') {
    if (content.missing === null) return null;
    return { ...common, value: null, missing: content.missing, flags: [], numerator: null, denominator: null };
  }
  if ((kind !== 'value' && kind !== 'unchanged') || content.value === null) return null;
  const flags: Flag[] = [
    ...(content.isBreak ? (['break'] as const) : []),
    ...(kind === 'unchanged' ? (['unchanged'] as const) : []),
  ];
  const { numerator, denominator } = entryValueOf(indicator, content.inputs);
  return { ...common, value: content.value, missing: null, flags, numerator, denominator };
}

/** What the official has chosen to tell: the footnote, and the answers that become one. */
function footnoteOf({ publicNote, answers }: Pick<EntryContent, 'publicNote' | 'answers'>): string {
  const told = answers.flatMap(({ isPublic, text }) => (isPublic ? text : []));
  return [publicNote, ...told]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** An entry as a figure among the public ones; null where the figure of the central source would be shown. */
export function figureOf({ content, year }: StoredEntry, indicator: Indicator): Observation | null {
  const part = publicPartOf(content, indicator, year);
  if (part === null) return null;
  const { numerator, denominator, note, ...figure } = part;
  return { ...figure, year, source: ownSource, reference: null, ...remarkOf({ numerator, denominator, note }) };
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
  const part = publicPartOf(content, indicator, year);
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

function isSame(part: PublicPart, row: PublishedRow): boolean {
  return isDeepStrictEqual({ ...part }, partOf(row));
}

function partOf({ value, missing, definitionVersion, flags, numerator, denominator, note }: PublishedRow): PublicPart {
  return { value, missing, definitionVersion, flags, numerator, denominator, note };
}
