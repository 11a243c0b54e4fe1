import { isDone, type EntryStatus } from './entry.ts';
import type { Indicator } from './indicator.ts';

/** A figure that a round asks a member for: how far it has come, and whether a central source has it already. */
export type AskedFigure = { status: EntryStatus | null; hasCentral: boolean; reportedBy: Indicator['reportedBy'] };

/**
 * Whether a member has something left to do about a figure. What it has begun, or got back, it has to finish. What it has
 * not begun it need not, where a central source has the figure or is the one that reports it.
 */
export function isLeft({ status, hasCentral, reportedBy }: AskedFigure): boolean {
  if (status !== null) return !isDone(status);
  return !hasCentral && reportedBy !== 'central';
}
