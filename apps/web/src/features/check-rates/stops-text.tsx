import type { Stops } from '@ratthall/domain/check-rates';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { shareText } from './rate-text.ts';
import styles from './check-rates.module.css';

/** How many of the values that were tested would have been stopped: "0,1 % (9 av 6 320)". */
export function StopsText({ stops, isWide = false }: { stops: Stops; isWide?: boolean }) {
  const { checks: words } = useDeskTexts();
  const { language } = useSpeech();
  const number = (value: number) => formatNumber(value, 0, language);
  return (
    <span className={styles.line}>
      {stops.tested === 0
        ? words.untested
        : words.stopped(shareText(stops, language), number(stops.stopped), number(stops.tested))}
      {isWide && ` ${words.inWideForm}`}
    </span>
  );
}
