import { Invitation } from '#features/door/invitation.tsx';
import { NeedsScript } from '#features/door/needs-script.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './page.module.css';

/** Where the address that the first start prints leads. */
export function FirstAdministratorPage() {
  const { door } = useDeskTexts();
  return (
    <section className={styles.opening}>
      <h1>{door.firstTitle}</h1>
      <p className={styles.lead}>{door.firstLead}</p>
      <NeedsScript />
      <Invitation />
    </section>
  );
}
