import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Told } from './differences.ts';
import { typed } from './typed-lists.ts';

/** What the parts of the catalogue are called, and how what stands in them is said. */
export function usePartWords() {
  const { parts, values, history } = useDeskTexts().catalogue;
  const { language } = useSpeech();
  const said = (one: string | number | boolean): string =>
    typeof one === 'number' ? typed(one, language) : (values[String(one)] ?? String(one));
  return {
    /** Where something is; what has no word of its own is a name or a number already. */
    nameOf: (path: readonly string[]): string => {
      const name = path.map((part) => parts[part] ?? part).join(' › ');
      return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
    },
    valueOf: (told: Told): string => {
      if (told === null) return history.nothing;
      return typeof told === 'object' ? told.map(said).join('; ') : said(told);
    },
  };
}
