import type { DeskTexts } from '#i18n/sv/desk.ts';
import type { Speech } from '#i18n/language.ts';
import type { PageHead } from './page-heads.ts';

/** What a browser tab shows of a page that is not public. `subject`: whose or which, where there are several of the kind. */
export function deskHead({ desk, texts }: Speech, page: keyof DeskTexts['heads'], subject?: string | number): PageHead {
  const { serviceName, tagline } = texts.common;
  const kind = desk?.heads[page] ?? '';
  return { title: `${subject ? `${kind}: ${subject}` : kind} – ${serviceName}`, description: tagline };
}
