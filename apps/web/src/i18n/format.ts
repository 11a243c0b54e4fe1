import type { Language } from './language.ts';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };

const formats = new Map<string, Intl.NumberFormat>();

/** A number with a fixed number of decimals, in the reader's form: 1 234,5 or 1,234.5. A real minus sign. */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const key = `${language}${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.NumberFormat(locales[language], {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    formats.set(key, format);
  }
  const text = format.format(value).replace('-', '−');
  return /[1-9]/.test(text) ? text : text.replace('−', '');
}

/** A change with its sign, always shown: +0,3 or −0,3. */
export function formatChange(value: number, decimals: number, language: Language): string {
  const text = formatNumber(value, decimals, language);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** A value with its unit: "22,6 %" and "462 kg per person", joined by a space that does not break. */
export function formatValue(
  value: number,
  indicator: { decimals: number; unit: string; unitName: Record<Language, string> },
  language: Language,
): string {
  const number = formatNumber(value, indicator.decimals, language);
  if (indicator.unit === '%') return language === 'sv' ? `${number}\u00a0%` : `${number}%`;
  return `${number}\u00a0${indicator.unitName[language]}`;
}

export function formatDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    dateStyle: 'long',
    timeZone: 'Europe/Stockholm',
  }).format(new Date(iso));
}

/** Orders names as a Swedish reader expects: å, ä and ö last. */
export const byName = new Intl.Collator('sv').compare;
