import type { EntryContent } from './entry.ts';
import type { EntryFinding } from './entry-finding.ts';

/**
 * Whether there is nothing in an entry for a reviewer to look at: no check noticed anything that had to be answered, the
 * series is not broken, and neither a central figure nor one that was public is overridden.
 */
export function isCleanEntry(
  { isBreak, reason }: Pick<EntryContent, 'isBreak' | 'reason'>,
  findings: readonly Pick<EntryFinding, 'severity'>[],
): boolean {
  return !isBreak && reason === null && findings.every(({ severity }) => severity === 'info');
}
