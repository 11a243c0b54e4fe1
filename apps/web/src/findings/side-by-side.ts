import type { Language } from '#i18n/language.ts';
import { amount } from './amounts.ts';
import type { Measured } from './finding.ts';
import { wordsIn } from './words.ts';

/** Who has the best value of the `of` members that can be compared, the highest where neither way is better; null for nobody. */
export type Best = { names: readonly string[]; value: number; of: number } | null;

/** The finding about one indicator of a few members: who has the best comparable value. */
export function bestTitle(
  indicator: Measured,
  { best, year }: { best: Best; year: number | null },
  language: Language,
): string {
  const words = wordsIn(language).sideBySide;
  const name = indicator.name[language];
  if (best === null || year === null) return words.nobody(name, year);
  const value = amount(best.value, indicator, language);
  if (best.of === 1) return words.only(name, best.names[0] ?? '', value, year);
  const title = indicator.polarity === 'none' ? words.highest : words.best;
  return title(name, best.names, value, year);
}

type Reference = { n: number; N: number; median: number | null };

/** What the median of the group is that they are read against, or that there are too few for one. */
export function groupMedianSentence(
  indicator: Measured,
  { reference: { n, N, median }, year }: { reference: Reference; year: number | null },
  language: Language,
): string {
  const words = wordsIn(language).sideBySide;
  if (median === null || year === null) return words.noMedian(n, N);
  return words.median(amount(median, indicator, language), n, N, year);
}
