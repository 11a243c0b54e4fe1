import { useSuspenseQuery } from '@tanstack/react-query';
import { useSpeech } from '#i18n/language.ts';
import { editionsQuery } from '#queries/editions.ts';
import styles from './page.module.css';

/** What was published, and what changed since? */
export function EditionsPage() {
  const { texts, language } = useSpeech();
  const words = texts.editions;
  const { data } = useSuspenseQuery(editionsQuery);
  return (
    <section className={styles.opening}>
      <h1>{words.title}</h1>
      <p className={styles.question}>{words.question}</p>
      {data.editions.length === 0 && <p className={styles.lead}>{words.none}</p>}
      <ul>
        {data.editions.map(({ id, note }) => (
          <li key={id}>
            <a href={`/utgava/${id}`}>{words.edition(id)}</a>: {note[language]}
          </li>
        ))}
      </ul>
    </section>
  );
}
