import { Link } from '@tanstack/react-router';
import { MemberSearch } from '#features/member-search/member-search.tsx';
import { useSpeech } from '#i18n/language.ts';
import styles from './page.module.css';

export function NotFoundPage() {
  const { texts } = useSpeech();
  return (
    <section className={styles.opening}>
      <h1>{texts.errors.notFoundTitle}</h1>
      <p className={styles.lead}>{texts.errors.notFoundLead}</p>
      <MemberSearch />
      <p className={styles.facts}>
        <Link to="/">{texts.errors.notFoundLink}</Link> · <Link to="/utgavor">{texts.errors.notFoundEditions}</Link>
      </p>
    </section>
  );
}
