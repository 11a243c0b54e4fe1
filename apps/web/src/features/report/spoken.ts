import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Spoken } from './figure-words.ts';

/** The reader's language with the texts of the desk. */
export function useSpoken(): Spoken {
  return { ...useSpeech(), desk: useDeskTexts() };
}
