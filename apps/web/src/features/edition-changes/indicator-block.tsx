import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import {
  changeWordsIn,
  figureSentence,
  figuresSentence,
  indicatorChangeSentence,
  meanWords,
  turnsSentence,
} from '#findings/edition-changes.ts';
import { useSpeech } from '#i18n/language.ts';
import type { ChangedIndicator } from '#queries/edition-changes.ts';
import { AllChanges } from './all-changes.tsx';
import styles from './edition-changes.module.css';

type Props = { indicator: ChangedIndicator; pair: { before: string; after: string }; isGone: boolean };

/** What changed of one indicator, in words: what it is, its figures, its verdicts, and why its mean moved. */
export function IndicatorBlock({ indicator, pair, isGone }: Props) {
  const { texts, language } = useSpeech();
  const words = texts.changes;
  const [isOpen, setIsOpen] = useState(false);
  const { rows, figures, turned, changes } = indicator;
  const values = Object.values(figures).reduce((sum, n) => sum + n, 0);
  const verdicts = Object.values(turned).reduce((sum, n) => sum + n, 0);
  const unlisted = values - figures.added - rows.length;
  const mean = meanWords(indicator, language);
  const [ofFigures, ofVerdicts] = [figuresSentence(indicator, language), turnsSentence(indicator, language)];
  const name = indicator.name[language];
  const id = `changed-${indicator.id}`;
  return (
    <section className={styles.block} aria-labelledby={id}>
      <h3 id={id}>
        {isGone ? (
          name
        ) : (
          <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
            {name}
          </Link>
        )}
      </h3>
      {changes.map((change) => (
        <p key={`${change.what} ${change.subject}`}>{indicatorChangeSentence(change, language)}</p>
      ))}
      {mean.sentence !== null && <p>{mean.sentence}</p>}
      {mean.parts.length > 0 && (
        <>
          <p>{changeWordsIn(language).mean.because}</p>
          <dl className={styles.parts}>
            {mean.parts.map(({ size, text }) => (
              <div key={text}>
                <dt>{size}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {mean.median !== null && <p>{mean.median}</p>}
      {ofFigures !== null && <p>{ofFigures}</p>}
      {rows.length > 0 && (
        <ul className={styles.rows} aria-label={words.corrected}>
          {rows.map((row) => (
            <li key={`${row.area} ${row.year}`}>{figureSentence(row, { name: row.name, indicator }, language)}</li>
          ))}
        </ul>
      )}
      {unlisted > 0 && <p className={styles.note}>{words.moreRows(unlisted)}</p>}
      {ofVerdicts !== null && <p>{ofVerdicts}</p>}
      {values + verdicts > 0 && (
        <details className={styles.all} onToggle={({ currentTarget: { open } }) => setIsOpen(open)}>
          <summary>
            {words.all(values, verdicts)}
            <span className="visually-hidden">, {name}</span>
          </summary>
          {isOpen ? <AllChanges indicator={indicator} pair={pair} /> : <noscript>{words.needsScript}</noscript>}
        </details>
      )}
    </section>
  );
}
