import type { EntryContent } from './entry.ts';
import type { EntryFinding } from './entry-finding.ts';
import { footnoteOf } from './public-part.ts';

type Said = Pick<EntryContent, 'kind' | 'value' | 'isBreak' | 'reason' | 'publicNote' | 'answers'>;

/**
 * Whether there is nothing in an entry for a reviewer to look at: no check noticed anything that had to be answered, the
 * series is not broken, nothing is told to everybody but the figure, and where there is a central one, it is that.
 */
export function isCleanEntry(
  content: Said,
  { findings, central }: { findings: readonly Pick<EntryFinding, 'severity'>[]; central: number | null },
): boolean {
  const { kind, value, isBreak, reason } = content;
  const isCentral = central === null || kind === 'accepted' || value === central;
  const isPlain = !isBreak && reason === null && footnoteOf(content) === '';
  return isCentral && isPlain && findings.every(({ severity }) => severity === 'info');
}
