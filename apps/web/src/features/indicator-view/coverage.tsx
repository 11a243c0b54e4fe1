import { formatNumber, formatValue } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { IndicatorSummary } from '#queries/indicators.ts';
import type { YearSummary } from '#queries/network.ts';
import type { Indicator } from '#ranking.ts';
import styles from './indicator-view.module.css';

type Props = { indicator: Indicator; summary: IndicatorSummary };

/** How many stand behind the figures of a year, their mean, and the change among those who answered both times. */
export function Coverage({ indicator, summary, chosen }: Props & { chosen: YearSummary }) {
  const { texts, language } = useSpeech();
  const words = texts.indicator;
  const value = (number: number) => formatValue(number, indicator, language);
  const { likeForLike } = summary.network;
  return (
    <p className={styles.coverage}>
      {words.coverageTitle(chosen.n, chosen.N, chosen.year)}.{' '}
      {chosen.mean !== null && words.mean(value(chosen.mean), chosen.n, chosen.N)}{' '}
      {likeForLike &&
        likeForLike.toYear === chosen.year &&
        words.likeForLike(
          likeForLike.n,
          likeForLike.fromYear,
          likeForLike.toYear,
          formatNumber(likeForLike.before, indicator.decimals, language),
          value(likeForLike.after),
        )}
    </p>
  );
}

/** Means that the network itself has published: kept and shown as they were, but never as a line. */
export function Published({ indicator, summary }: Props) {
  const { texts, language } = useSpeech();
  const { published } = summary.network;
  if (published.length === 0) return null;
  return (
    <section aria-labelledby="published">
      <h2 id="published">{texts.indicator.publishedTitle}</h2>
      <p className={styles.text}>{texts.indicator.publishedLead}</p>
      <ul className={styles.published}>
        {published.map(({ year, value }) => (
          <li key={year}>
            {year}: {formatValue(value, indicator, language)}
          </li>
        ))}
      </ul>
    </section>
  );
}
