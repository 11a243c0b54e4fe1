import type { Correction } from '@ratthall/domain/correction';
import type { Dataset } from '@ratthall/domain/dataset';
import { asShown } from '@ratthall/domain/shown';
import type { Language } from '#mail/mailer.ts';
import { letterTexts } from '#mail/texts/texts.ts';

/** A correction on a line, for letters and feeds: "Ekologiska livsmedel, Falkenberg 2022: 30 → 18 %". */
export function correctionLine(correction: Correction, dataset: Dataset, language: Language): string {
  const { member, year, before, after, figures, years } = correction;
  const words = letterTexts[language].corrected;
  const indicator = dataset.indicators.get(correction.indicator);
  const name = indicator?.name[language] ?? correction.indicator;
  if (member === null || year === null || before === null || after === null) {
    return words.many(name, figures, years.from === years.to ? String(years.from) : `${years.from}–${years.to}`);
  }
  const decimals = indicator?.decimals ?? 0;
  const format = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'sv-SE', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const unit = indicator?.unit === '%' ? `${language === 'sv' ? '\u00a0' : ''}%` : ` ${indicator?.unitName[language]}`;
  const number = (value: number) => format.format(asShown(value, decimals));
  const shown = ({ value }: typeof before) => (value === null ? words.none : `${number(value)}${unit}`);
  const place = `${name}, ${dataset.areas.get(member)?.name ?? member} ${year}`;
  if (before.value === null && after.value === null) return words.missing(place);
  if (shown(before) === shown(after)) return words.same(place, shown(after));
  // The unit is said once.
  const was = before.value !== null && after.value !== null ? number(before.value) : shown(before);
  return words.one(place, was, shown(after));
}
