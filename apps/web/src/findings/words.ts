import type { Language } from '#i18n/language.ts';
import { en } from './en.ts';
import { sv, type Words } from './sv.ts';

export type { Words };

/** The phrases that findings are put together from, in one language. */
export function wordsIn(language: Language): Words {
  return language === 'en' ? en : sv;
}
