import { differenceAsShown } from '@ratthall/domain/shown';
import { formatChange, formatValue } from '#i18n/format.ts';
import type { DeskTexts } from '#i18n/sv/desk.ts';
import type { Language } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Waiting } from './use-decisions.ts';

type Indicator = Catalogue['indicators'][number];

/** The value that is to be approved; null where there is none. */
export function submittedValue({ entry, central }: Pick<Waiting, 'entry' | 'central'>): number | null {
  const content = entry?.content;
  return content?.kind === 'accepted' ? (central?.value ?? null) : (content?.value ?? null);
}

/** The newest public value of a year before, and how far the submitted one is from it. */
export function comparedWithBefore(
  waiting: Waiting,
  indicator: Indicator,
  { words, language }: { words: DeskTexts['review']; language: Language },
): string {
  const last = waiting.series.findLast(({ year, value }) => value !== null && year < waiting.year);
  if (last === undefined || last.value === null) return words.noBefore;
  const before = words.before(last.year, formatValue(last.value, indicator, language));
  const value = submittedValue(waiting);
  if (value === null) return before;
  // Between the figures as they are shown, so that the three agree.
  const amount = formatChange(differenceAsShown(value, last.value, indicator.decimals), indicator.decimals, language);
  const isSame = !/[1-9]/.test(amount);
  const unit = indicator.unit === '%' ? words.points(/^.1$/.test(amount)) : indicator.unitName[language];
  return `${before}, ${isSame ? words.same : words.change(`${amount}\u00a0${unit}`)}`;
}

/** What has something to look at first, otherwise in the order of the set. */
export function inReviewOrder(entries: readonly Waiting[]): Waiting[] {
  return entries.toSorted((a, b) => Number(a.isClean) - Number(b.isClean));
}

/** Those that can be approved without a look, by whoever may. */
export function approvable(entries: readonly Waiting[]): Waiting[] {
  return entries.filter(({ isClean, may }) => isClean && may.includes('approve'));
}
