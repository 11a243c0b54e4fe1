import type { EditionTexts } from '@ratthall/domain/edition';
import { Link } from '@tanstack/react-router';
import { coverageSentences } from '#findings/year.ts';
import { useSpeech } from '#i18n/language.ts';
import { Markdown } from '#ui/markdown.tsx';
import styles from './edition-summary.module.css';
import type { Entry } from './summarised.ts';

/** The indicators that too few report, each with how many do and what the secretariat says of it. */
export function SparseIndicators({
  entries,
  comments,
}: { entries: readonly Entry[] } & Pick<EditionTexts, 'comments'>) {
  const { texts, language } = useSpeech();
  const words = texts.summary.sparse;
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="for-fa">
      <h2 id="for-fa">{words.title}</h2>
      <p className={styles.text}>{words.lead}</p>
      <ul className={styles.sparse}>
        {entries.map(({ year, indicator }) => {
          const said = comments[indicator.id]?.[language].trim() ?? '';
          return (
            <li key={indicator.id}>
              <h3 id={indicator.id} className={styles.sparseName}>
                {year.number !== null && `${year.number}. `}
                <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
                  {indicator.name[language]}
                </Link>
              </h3>
              <div>
                <p className={styles.note}>{coverageSentences(year, language).join(' ')}</p>
                {said !== '' && (
                  <div className={styles.comment}>
                    <h4 className={styles.label}>{texts.summary.comment}</h4>
                    <Markdown text={said} headingLevel={4} />
                  </div>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
