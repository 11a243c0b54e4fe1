import { AuditTable } from '#features/audit-log/audit-table.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './page.module.css';

/** Who has signed in, and who was allowed what? */
export function LogPage() {
  const { log } = useDeskTexts();
  return (
    <>
      <section className={styles.opening}>
        <h1>{log.title}</h1>
        <p className={styles.lead}>{log.lead}</p>
      </section>
      <AuditTable />
    </>
  );
}
