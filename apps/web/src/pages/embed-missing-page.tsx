import { useSuspenseQuery } from '@tanstack/react-query';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import styles from './embed-page.module.css';

/** What stands in somebody else's page where the chart that it asks for does not exist. */
export function EmbedMissingPage() {
  const { texts, language } = useSpeech();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  return (
    <div className={styles.embed}>
      <h1 className={styles.nothing}>{texts.map.missingTitle}</h1>
      <p className={styles.indicator}>{texts.map.missingLead}</p>
      <p className={styles.from}>
        <a href="/">
          {texts.map.from(catalogue.network.name[language])}
          <span className="visually-hidden">, {texts.map.newTab}</span>
        </a>
      </p>
    </div>
  );
}
