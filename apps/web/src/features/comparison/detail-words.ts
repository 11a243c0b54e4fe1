import { formatChange, formatValue } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import { bestOf, type Entry, type Indicator } from './compared.ts';

/** The finding about one indicator: who has the best comparable value of those that are compared. */
export function detailTitle(entry: Entry, nameOf: (code: string) => string, { texts, language }: Speech): string {
  const { indicator, compared } = entry;
  const words = texts.comparison.detail;
  const name = indicator.name[language];
  const best = bestOf(entry);
  if (best === null || compared.year === null) return words.nobody(name, compared.year);
  const names = best.codes.map(nameOf);
  const value = formatValue(best.value, indicator, language);
  if (best.of === 1) return words.only(name, names[0] ?? '', value, compared.year);
  const title = indicator.polarity === 'none' ? words.highest : words.best;
  return title(name, names, value, compared.year);
}

export function detailSentence(
  { indicator, compared: { reference, year } }: Entry,
  { texts, language }: Speech,
): string {
  const words = texts.comparison.detail;
  const { n, N, median } = reference;
  if (median === null || year === null) return words.noMedian(n, N);
  return words.median(formatValue(median, indicator, language), n, N, year);
}

/** The unit of a change: differences of percentages are in percentage points. */
export function changeUnit(indicator: Indicator, { texts, language }: Speech): string {
  return indicator.unit === '%' ? texts.comparison.detail.percentagePoints : indicator.unitName[language];
}

/** A change with its sign and unit. */
export function changeText(change: number, indicator: Indicator, speech: Speech): string {
  return `${formatChange(change, indicator.decimals, speech.language)}\u00a0${changeUnit(indicator, speech)}`;
}
