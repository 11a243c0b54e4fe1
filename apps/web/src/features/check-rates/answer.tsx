import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { CheckRates } from '#queries/checks.ts';
import { shareText } from './rate-text.ts';

/** How often anything at all would have been asked, over all indicators. */
export function Answer({ rates: { indicators } }: { rates: CheckRates }) {
  const { checks: words } = useDeskTexts();
  const { language } = useSpeech();
  const sum = { tested: 0, stopped: 0 };
  for (const { asked } of indicators) {
    sum.tested += asked.tested;
    sum.stopped += asked.stopped;
  }
  const number = (value: number) => formatNumber(value, 0, language);
  return <>{words.answer(number(sum.stopped), number(sum.tested), shareText(sum, language))}</>;
}
