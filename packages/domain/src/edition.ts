import type { Localized } from './indicator.ts';

/**
 * What the secretariat writes to go with the figures of an edition, in both languages, as Markdown. A comment belongs to
 * the indicator whose id it stands under.
 */
export type EditionTexts = { foreword: Localized; comments: Record<string, Localized> };

/** What is being prepared to be published for a year. */
export type EditionDraft = EditionTexts & {
  /** The year of the summary, which its id begins with. */
  year: number;
  /** The reporting round it sums up: the year that its newest figures are about. */
  round: number;
  /** The set of indicators that it is about. */
  set: string;
  /** Why it is published, in a sentence: the year's figures, or which correction. */
  note: Localized;
  /** When it is published by itself, ISO 8601 with the zone; null for by hand. */
  publishAt: string | null;
  /** Members that have left figures without a reason, as far as it has been decided to publish without one. */
  withoutReason?: string[];
  /** That it should have been published by itself, and was not because of what the checklist said then. */
  notPublished?: { planned: string; at: string; blocks: string[] };
};

/** What everybody may know of a published edition. It never changes once it has been published. */
export type Edition = Omit<EditionDraft, 'publishAt' | 'withoutReason' | 'notPublished'> & {
  /** "2026.1": the year, and which of that year's editions it is. */
  id: string;
  publishedAt: string;
  /** The name of the person who decided it. */
  publishedBy: string;
  /** Of the canonical CSV of all its values, in hexadecimal. */
  sha256: string;
  /** How many figures that CSV has. */
  rows: number;
  /** The data version that was frozen. */
  dataVersion: string;
  /** The rules by which its verdicts were reached, each with its version. */
  rules: Record<string, string>;
};

/** A published edition that should no longer be cited: it stays where it is, and says so. */
export type Withdrawal = { edition: string; at: string; by: string; reason: Localized };

export const editionStandings = ['current', 'superseded', 'withdrawn'] as const;

/** `current`: the newest that has not been withdrawn · `superseded`: a newer one exists. */
export type EditionStanding = (typeof editionStandings)[number];

/** An edition's id: its year and its number within the year, from 1. */
export const editionIdPattern = '^[0-9]{4}\\.[1-9][0-9]{0,2}$';

/** The id of a year's next edition, after those there are. */
export function nextEditionId(editions: readonly Pick<Edition, 'id'>[], year: number): string {
  const numbers = editions.map(({ id }) => id.split('.')).filter(([of]) => of === String(year));
  return `${year}.${1 + Math.max(0, ...numbers.map(([, number]) => Number(number)))}`;
}

/** Editions in the order in which they were published, the newest first. */
export function newestFirst<T extends Pick<Edition, 'publishedAt' | 'id'>>(editions: readonly T[]): T[] {
  return [...editions].sort((a, b) =>
    a.publishedAt === b.publishedAt ? compareIds(b.id, a.id) : a.publishedAt < b.publishedAt ? 1 : -1,
  );
}

function compareIds(a: string, b: string): number {
  const [[yearA = 0, numberA = 0], [yearB = 0, numberB = 0]] = [a, b].map((id) => id.split('.').map(Number)) as [
    number[],
    number[],
  ];
  return yearA - yearB || numberA - numberB;
}

/**
 * The edition to read and to cite: that of the latest year with the highest number which has not been withdrawn, whenever it
 * was published. Null before the first.
 */
export function currentEdition<T extends Pick<Edition, 'publishedAt' | 'id'>>(
  editions: readonly T[],
  withdrawals: readonly Pick<Withdrawal, 'edition'>[],
): T | null {
  const withdrawn = new Set(withdrawals.map(({ edition }) => edition));
  const standing = editions.filter(({ id }) => !withdrawn.has(id));
  return standing.sort((a, b) => compareIds(b.id, a.id))[0] ?? null;
}

/** How an edition stands among all that have been published. */
export function editionStanding(
  { id }: Pick<Edition, 'id'>,
  { editions, withdrawals }: { editions: readonly Edition[]; withdrawals: readonly Withdrawal[] },
): EditionStanding {
  if (withdrawals.some(({ edition }) => edition === id)) return 'withdrawn';
  return currentEdition(editions, withdrawals)?.id === id ? 'current' : 'superseded';
}
