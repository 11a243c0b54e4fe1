import type { Language } from './language.ts';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

const timeZone = 'Europe/Stockholm';

/** A date such as 2026-03-31 as people write it: "31 mars 2026". Its parts stay on one line. */
export function formatDay(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`)).replaceAll(' ', '\u00a0');
}

/** A moment as its date and time in Sweden: "31 mars 2026 14:05". */
export function formatMoment(moment: string, language: Language): string {
  const date = new Date(moment);
  const day = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone }).format(date);
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone }).format(date);
  return `${day} ${time}`.replaceAll(' ', '\u00a0');
}

/** The day of a moment in Sweden, without its year: "31 mars". */
export function formatShortDay(moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'short', timeZone });
  return format.format(new Date(moment)).replaceAll(' ', '\u00a0');
}

/** A moment as its time in Sweden: "14:05". */
export function formatTime(moment: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone }).format(new Date(moment));
}

/** The day of a moment in Sweden: "31 mars 2026". Its parts stay on one line. */
export function formatMomentDay(moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone });
  return format.format(new Date(moment)).replaceAll(' ', '\u00a0');
}
