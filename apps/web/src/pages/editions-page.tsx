import { useSuspenseQuery } from '@tanstack/react-query';
import { EditionList } from '#features/edition-list/edition-list.tsx';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { editionsQuery } from '#queries/editions.ts';
import { readOrigin } from '#queries/origin.ts';
import styles from './page.module.css';

/** What was published, and what changed since? */
export function EditionsPage() {
  const { texts } = useSpeech();
  const words = texts.editions;
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data } = useSuspenseQuery(editionsQuery);
  const newest = '/utgava/senaste';
  return (
    <>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        <p className={styles.question}>{words.question}</p>
        <p className={styles.lead}>{words.lead}</p>
        {data.editions.length === 0 && <p className={styles.notice}>{words.none}</p>}
      </section>
      {data.editions.length > 0 && <EditionList editions={data.editions} sets={catalogue.sets} />}
      {data.current !== null && (
        <p className={styles.facts}>
          {words.newest} <a href={newest}>{readOrigin() + newest}</a>
        </p>
      )}
    </>
  );
}
