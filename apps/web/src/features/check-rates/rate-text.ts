import type { CheckRate } from '@ratthall/domain/check-rates';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';

const most = 5;

/**
 * A share in per cent with one decimal. One that is close to the limit of 5 % is never rounded onto the other side of it,
 * and what has happened is never shown as never.
 */
export function shareText({ share, stopped }: Pick<CheckRate, 'share' | 'stopped'>, language: Language): string {
  const percent = 100 * (share ?? 0);
  const isShownAcross = percent < most && percent.toFixed(1) === most.toFixed(1);
  const isShownAsNone = stopped > 0 && percent.toFixed(1) === '0.0';
  const number = formatNumber(percent, isShownAcross || isShownAsNone ? 2 : 1, language);
  return language === 'sv' ? `${number}\u00a0%` : `${number}%`;
}
