import type { EntryFinding } from '@ratthall/domain/entry-finding';
import { entryFindingText } from '#findings/entry-checks.ts';
import type { Language } from '#i18n/language.ts';
import { isAsked } from './asked.ts';
import { askedText } from '#findings/asked.ts';
import type { WorkRow } from './use-work.ts';

/** What was noticed about a figure, in a sentence or two. */
export function findingIn(
  finding: EntryFinding,
  { indicator, others }: Pick<WorkRow, 'indicator' | 'others'>,
  language: Language,
): string {
  if (isAsked(finding)) return askedText(finding.check, language);
  return entryFindingText(finding, { indicator, others }, language);
}
