import type { Localized } from '@ratthall/domain/indicator';
import { yearTitle } from '#findings/year.ts';
import { formatMomentDay } from '#i18n/dates.ts';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Summary } from '#queries/summary.ts';
import styles from './edition-summary.module.css';

type Props = {
  /** What is being published, or has been. `published` is null for a draft, whose id is the one that it would get. */
  edition: {
    id: string;
    year: number;
    round: number;
    note: Localized;
    published: { at: string; by: string; rows: number } | null;
  };
  summary: Summary;
  sets: Catalogue['sets'];
};

/** The head of an edition: the finding of the year as its title, and what was published when, by whom and why. */
export function EditionHead({ edition: { id, year, round, note, published }, summary, sets }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.editions;
  const set = sets.find((one) => one.id === summary.set)?.name[language] ?? summary.set;
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>
        {words.summaryOf(year)} · {words.edition(id)}
      </p>
      <h1>{yearTitle(summary.network, language)}</h1>
      {note[language] !== '' && <p className={styles.lead}>{note[language]}</p>}
      {published && (
        <p className={styles.facts}>
          {words.published(formatMomentDay(published.at, language), published.by)}{' '}
          {words.contains(formatNumber(published.rows, 0, language), set, round)}
        </p>
      )}
    </header>
  );
}
