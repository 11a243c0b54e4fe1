import type { Language } from './mailer.ts';

/** A moment as it is told in a letter: its date and time in Sweden. */
export function momentIn(moment: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Stockholm',
  });
  return format.format(new Date(moment));
}

/** A date such as 2026-03-31, as it is told in a letter. */
export function dayIn(day: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : 'sv-SE', { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}
