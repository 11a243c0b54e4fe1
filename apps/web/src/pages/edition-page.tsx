import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { editionsQuery } from '#queries/editions.ts';
import styles from './page.module.css';

const route = getRouteApi('/utgava/$edition');

/** The summary of a year as it was published. */
export function EditionPage() {
  const { texts, language } = useSpeech();
  const { edition: id } = route.useParams();
  const { data } = useSuspenseQuery(editionsQuery);
  const edition = data.editions.find((one) => one.id === id);
  return (
    <section className={styles.opening}>
      <h1>{texts.editions.edition(id)}</h1>
      <p className={styles.lead}>{edition?.note[language]}</p>
    </section>
  );
}
