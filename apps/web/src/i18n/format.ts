import { asShown } from '@ratthall/domain/shown';
import type { Language } from './language.ts';

/** What stands between thousands and before decimals. The space is one that does not break a line. */
const marks: Record<Language, { group: string; decimal: string }> = {
  sv: { group: '\u00a0', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/**
 * A number with a fixed number of decimals, in the reader's form: 1 234,5 or 1,234.5, with a real minus sign.
 * Written out because the browser's own formatter takes a tenth of a second to wake up on a phone.
 */
export function formatNumber(value: number, decimals: number, language: Language): string {
  const [whole = '0', fraction] = asShown(Math.abs(value), decimals).toFixed(decimals).split('.');
  const { group, decimal } = marks[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const text = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
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

let collator: Intl.Collator | undefined;

/** Orders names as a Swedish reader expects: å, ä and ö last. */
export function byName(a: string, b: string): number {
  collator ??= new Intl.Collator('sv');
  return collator.compare(a, b);
}

/** A name as it stands inside a sentence: "skyddad natur", but still "CO₂" and "FSC". */
export function inSentence(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
