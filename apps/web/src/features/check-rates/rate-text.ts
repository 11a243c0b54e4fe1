import type { Stops } from '@ratthall/domain/check-rates';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';

const limit = 5;

/**
 * A share in per cent with one decimal: 4,7 %. One just below the limit of 5 % is not rounded onto it, and what has
 * happened is never shown as never.
 */
export function shareText({ tested, stopped }: Stops, language: Language): string {
  const percent = tested === 0 ? 0 : (100 * stopped) / tested;
  const isNearlyNone = stopped > 0 && percent < 0.05;
  const shown = percent < limit ? Math.min(percent, limit - 0.1) : percent;
  const number = formatNumber(isNearlyNone ? 0.1 : shown, 1, language);
  const text = language === 'sv' ? `${number}\u00a0%` : `${number}%`;
  return isNearlyNone ? `<\u00a0${text}` : text;
}
