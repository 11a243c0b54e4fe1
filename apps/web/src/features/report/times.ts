import type { Language } from '#i18n/language.ts';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

/** A date of ISO 8601 as people say it: "31 mars 2026". */
export function dayIn(date: string, language: Language): string {
  const form = new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return form.format(new Date(`${date}T00:00:00Z`));
}

/** A moment on the reader's own clock: "14:32". */
export function timeIn(moment: number | string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
}

/** A moment with its day: "23 november 14:32". */
export function momentIn(moment: string, language: Language): string {
  const form = { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  return new Intl.DateTimeFormat(locales[language], form).format(new Date(moment));
}
