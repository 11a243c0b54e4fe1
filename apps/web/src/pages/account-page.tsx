import { useQuery } from '@tanstack/react-query';
import { useDeskTexts } from '#i18n/language.ts';
import { sessionQuery } from '#queries/sessions.ts';
import styles from './page.module.css';

/** Who I am here. */
export function AccountPage() {
  const { door } = useDeskTexts();
  const { data: session } = useQuery(sessionQuery);
  return (
    <section className={styles.opening}>
      <h1>{door.accountTitle}</h1>
      <p className={styles.lead}>
        {session?.person?.name} · {session?.person?.email}
      </p>
    </section>
  );
}
