import type { EntryContent } from './entry.ts';
import type { EntryFinding } from './entry-finding.ts';

/**
 * Whether there is nothing in an entry for a reviewer to look at: no check noticed anything that had to be answered, the
 * series is not broken, and no figure that is central or was public is overridden, least of all by none.
 */
export function isCleanEntry(
  { kind, isBreak, reason }: Pick<EntryContent, 'kind' | 'isBreak' | 'reason'>,
  { findings, hasCentral }: { findings: readonly Pick<EntryFinding, 'severity'>[]; hasCentral: boolean },
): boolean {
  if (kind === 'missing' && hasCentral) return false;
  return !isBreak && reason === null && findings.every(({ severity }) => severity === 'info');
}
