import type { Target } from '@ratthall/domain/indicator';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { amount, decimalsOf } from './amounts.ts';
import type { Measured } from './finding.ts';
import { wordsIn } from './words.ts';

/** What a target asks for, as it was decided: "30 % till 2030", "högst 2,5 mg", "62 % lägre än 2005 till 2030". */
export function targetName(target: Target, indicator: Measured, language: Language): string {
  const { aim } = wordsIn(language).pace;
  const { kind, value, baseYear } = target;
  const year = target.year ?? 0;
  if (kind === 'change') {
    const number = formatNumber(Math.abs(value) * 100, decimalsOf(value * 100), language);
    const percent = `${number}${language === 'sv' ? '\u00a0%' : '%'}`;
    return aim.change(percent, value > 0, { from: baseYear ?? 0, to: year });
  }
  const text = amount(value, { ...indicator, decimals: goalDecimals(target, indicator) }, language);
  if (kind === 'limit') return indicator.polarity === 'higher' ? aim.atLeast(text) : aim.atMost(text);
  return aim.value(text, year);
}

/** The same with what it is and whose: "Eget mål: 30 % till 2030", "Gräns: högst 100 mg per kg TS". */
export function titledTarget(target: Target, indicator: Measured, language: Language, isOwn = false): string {
  const { titles, titled } = wordsIn(language).pace;
  const title = isOwn ? titles.own : target.kind === 'limit' ? titles.limit : titles.national;
  return titled(title, targetName(target, indicator, language));
}

/** With how many decimals a target's value is shown: as it was decided; a relative one as the indicator's values. */
export function goalDecimals(
  { kind, value }: Pick<Target, 'kind' | 'value'>,
  { decimals }: Pick<Measured, 'decimals'>,
) {
  return kind === 'change' ? decimals : decimalsOf(value);
}
