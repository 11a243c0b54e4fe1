import { yearParagraphs } from '#findings/year.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Summary } from '#queries/summary.ts';
import styles from './edition-summary.module.css';
import { YearTable } from './year-table.tsx';

type Props = { summary: Summary; catalogue: Catalogue };

/** The network's year on one page: in words first, then as a quiet table. */
export function NetworkYear({ summary, catalogue }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.summary.year;
  const nameOf = (id: string) => catalogue.indicators.find((one) => one.id === id)?.name[language] ?? id;
  return (
    <section aria-labelledby="aret">
      <h2 id="aret">{words.title}</h2>
      {yearParagraphs(summary, nameOf, language).map((paragraph) => (
        <p key={paragraph} className={styles.text}>
          {paragraph}
        </p>
      ))}
      <YearTable summary={summary} catalogue={catalogue} />
      <p className={styles.note}>{words.rule}</p>
    </section>
  );
}
