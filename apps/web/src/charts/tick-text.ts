import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { tickDecimals, type Scale } from './axis.ts';

/** A tick in the reader's form: the same decimals along a linear axis, as few as each needs on a logarithmic one. */
export function tickText(
  tick: number,
  { ticks, scale }: { ticks: readonly number[]; scale: Scale },
  language: Language,
): string {
  return formatNumber(tick, tickDecimals(scale === 'log' ? [tick] : ticks), language);
}
