import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import type { Summary } from '#queries/summary.ts';
import styles from './edition-summary.module.css';
import { entriesOf } from './summarised.ts';

type Props = {
  summary: Summary;
  catalogue: Catalogue;
  hasForeword: boolean;
  /** What stands below the indicators, by the id of its heading. */
  below: readonly { id: string; title: string }[];
};

/** What there is on the page of an edition, each a way to it. */
export function Contents({ summary, catalogue, hasForeword, below }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.summary;
  const { summed, sparse } = entriesOf(summary, catalogue);
  return (
    <nav className={styles.contents} aria-labelledby="innehall">
      <h2 id="innehall" className={styles.contentsTitle}>
        {words.contents}
      </h2>
      <ul>
        {hasForeword && (
          <li>
            <a href="#forord">{words.foreword}</a>
          </li>
        )}
        <li>
          <a href="#aret">{words.year.title}</a>
        </li>
        {summed.length > 0 && (
          <li>
            <a href="#nyckeltalen">{words.indicators}</a>
            <ul>
              {summed.map(({ indicator }) => (
                <li key={indicator.id}>
                  <a href={`#${indicator.id}`}>{indicator.name[language]}</a>
                </li>
              ))}
            </ul>
          </li>
        )}
        {sparse.length > 0 && (
          <li>
            <a href="#for-fa">
              {words.sparse.title} ({sparse.length})
            </a>
          </li>
        )}
        {below.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
