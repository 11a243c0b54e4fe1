import type { EntryFinding } from '@ratthall/domain/entry-finding';
import { entryFindingText } from '#findings/entry-checks.ts';
import type { Language } from '#i18n/language.ts';
import type { WorkRow } from './use-work.ts';

/** What was noticed about a figure, in a sentence or two. */
export function findingIn(
  finding: EntryFinding,
  { indicator, others }: Pick<WorkRow, 'indicator' | 'others'>,
  language: Language,
): string {
  return entryFindingText(finding, { indicator, others }, language);
}
