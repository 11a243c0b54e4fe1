import type { Edition, Withdrawal } from './edition.ts';
import type { ReasonCode } from './entry.ts';
import type { MemberKind } from './indicator.ts';
import type { MissingReason } from './observation.ts';

/** A figure as far as a correction is about it: a value, or why there is none. */
export type CorrectedFigure = { value: number | null; missing: MissingReason | null; definitionVersion: number | null };

/**
 * Something that was published and is no longer so, because a figure was corrected. Years are those it was said of.
 * `ranks`: how many other members have got another place; they are counted and not listed.
 */
export type CorrectionEffect =
  | { kind: 'direction'; member: string; before: string; after: string }
  | { kind: 'pace'; member: string; target: string; before: string; after: string }
  | { kind: 'class'; member: string; year: number; before: number | null; after: number | null }
  | { kind: 'quartile'; member: string; year: number; before: number | null; after: number | null }
  | { kind: 'rank'; member: string; year: number; before: number | null; after: number | null }
  | {
      kind: 'mean' | 'median';
      /** Of the present members of this kind: `n` of the `N` have a value now. */
      of: MemberKind;
      year: number;
      before: number | null;
      after: number | null;
      n: number;
      N: number;
    }
  | { kind: 'ranks'; members: number };

/**
 * The change of a figure that had been published in an edition. `isMajor`: it changed a published verdict, a quartile or a
 * mean as it is rounded, so that it is announced and gives an edition of its own. A load of data files that changes more
 * figures of an indicator than can be told one by one is a single correction of them all: then there is no one member,
 * year or figure, and what it changed is counted.
 */
export type Correction = {
  id: string;
  edition: string;
  indicator: string;
  /** Where the figures come from: the source that members report to, or a central one. */
  source: string;
  /** Whose figure of which year, as it was and as it is; null where they are many. */
  member: string | null;
  year: number | null;
  before: CorrectedFigure | null;
  after: CorrectedFigure | null;
  /** How many figures, whose, and of which years. */
  figures: number;
  members: string[];
  years: { from: number; to: number };
  /**
   * Why, in a code and in the words of the member; the text is '' where only a code was given. Null where nobody was asked,
   * because the figure is the same as it is shown.
   */
  reason: { code: ReasonCode; text: string } | null;
  /** Names. Null for what was loaded, and where the one has no account any more. */
  reportedBy: string | null;
  approvedBy: string | null;
  approvedAt: string;
  /** What it changed; of a correction of many figures the first. */
  effects: CorrectionEffect[];
  /** How many more there are than are listed. */
  moreEffects: number;
  isMajor: boolean;
};

const major: ReadonlySet<CorrectionEffect['kind']> = new Set(['direction', 'pace', 'class', 'quartile', 'mean']);

/** Whether a published verdict, a quartile or a mean as it is rounded is no longer so. */
export function isMajorChange(effects: readonly CorrectionEffect[]): boolean {
  return effects.some(({ kind }) => major.has(kind));
}

/** The members, other than those whose figures were corrected, of whom something else is said now than was published. */
export function membersTurnedBy({ members, effects }: Pick<Correction, 'members' | 'effects'>): string[] {
  const turned = effects.flatMap((effect) => ('member' in effect && effect.kind !== 'rank' ? effect.member : []));
  return [...new Set(turned)].filter((member) => !members.includes(member));
}

/** Whether an edition was frozen when the figure had been corrected: its id begins with the data version it came with. */
export function isContainedIn({ id }: Pick<Correction, 'id'>, { dataVersion }: Pick<Edition, 'dataVersion'>): boolean {
  return Number.parseInt(id, 10) <= Number(dataVersion);
}

/** The corrections that no edition contains which stands: not yet, or not any more since it was withdrawn. */
export function openCorrections<T extends Pick<Correction, 'id'>>(
  corrections: readonly T[],
  { editions, withdrawals }: Published,
): T[] {
  const withdrawn = new Set(withdrawals.map(({ edition }) => edition));
  const standing = editions.filter(({ id }) => !withdrawn.has(id));
  return corrections.filter((one) => !standing.some((edition) => isContainedIn(one, edition)));
}

type Published = {
  editions: readonly Pick<Edition, 'id' | 'dataVersion'>[];
  withdrawals: readonly Pick<Withdrawal, 'edition'>[];
};
