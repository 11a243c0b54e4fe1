import type { MissingReason } from './observation.ts';
import type { StatusClass } from './status-class.ts';
import type { PaceStatus } from './target.ts';
import type { Verdict } from './trend.ts';

/**
 * What an edition said of one member in one indicator, among all present members of its kind. Kept with the edition, so
 * that it stays as it was said whatever becomes of the rules.
 */
export type PublishedVerdict = {
  indicator: string;
  member: string;
  latest: { year: number; value: number } | null;
  /** Why there is no value for the year that the indicator stands in; null where there is one. */
  missing: MissingReason | null;
  direction: Verdict;
  pace: { target: string; status: PaceStatus }[];
  /** Place, quartile (1 best) and class in the year of the latest value; null where they cannot be said. */
  rank: { rank: number; n: number; N: number } | null;
  quartile: number | null;
  statusClass: StatusClass | null;
};
