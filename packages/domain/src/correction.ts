import type { ReasonCode } from './entry.ts';
import type { MissingReason } from './observation.ts';

/** A figure as far as a correction is about it: a value, or why there is none. */
export type CorrectedFigure = { value: number | null; missing: MissingReason | null; definitionVersion: number | null };

/** Something that was published and is no longer so, because a figure was corrected. Years are those it was said of. */
export type CorrectionEffect =
  | { kind: 'direction'; member: string; before: string; after: string }
  | { kind: 'pace'; member: string; target: string; before: string; after: string }
  | { kind: 'class'; member: string; year: number; before: number | null; after: number | null }
  | { kind: 'quartile'; member: string; year: number; before: number | null; after: number | null }
  | { kind: 'rank'; member: string; year: number; before: number | null; after: number | null }
  | { kind: 'mean' | 'median'; year: number; before: number | null; after: number | null; n: number; N: number };

/**
 * The change of a figure that had been published in an edition. `isMajor`: it changed a published verdict, a quartile or a
 * mean as it is rounded, so that it is announced and gives an edition of its own.
 */
export type Correction = {
  id: string;
  edition: string;
  member: string;
  indicator: string;
  year: number;
  before: CorrectedFigure;
  after: CorrectedFigure;
  /** Why, in a code and in the words of the member; the text is '' where only a code was given. */
  reason: { code: ReasonCode; text: string };
  /** Names. Null where the one has no account any more. */
  reportedBy: string | null;
  approvedBy: string | null;
  approvedAt: string;
  effects: CorrectionEffect[];
  isMajor: boolean;
};
