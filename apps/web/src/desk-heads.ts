import type { DeskTexts } from '#i18n/sv/desk.ts';
import type { Speech } from '#i18n/language.ts';
import type { PageHead } from './page-heads.ts';

/** What a browser tab shows of a page that is not public. */
export function deskHead({ desk, texts }: Speech, page: keyof DeskTexts['heads']): PageHead {
  const { serviceName, tagline } = texts.common;
  return { title: `${desk?.heads[page] ?? ''} – ${serviceName}`, description: tagline };
}
