import type { EntryCheck } from '@ratthall/domain/entry-finding';
import type { Language } from '#i18n/language.ts';
import { entry as en } from './en-entry.ts';
import { entry as sv } from './sv-entry.ts';

/** What a check asks, where the figures that it was asked with are not known. */
export function askedText(check: EntryCheck, language: Language): string {
  const words = language === 'en' ? en : sv;
  return words.asked[check] ?? words.askedOther;
}
