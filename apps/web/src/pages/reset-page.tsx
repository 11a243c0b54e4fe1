import { Link } from '@tanstack/react-router';
import { ResetForm } from '#features/door/reset-form.tsx';
import { NeedsScript } from '#features/door/needs-script.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './page.module.css';

/** Where a new password is chosen, by the link that was sent. */
export function ResetPage() {
  const { door } = useDeskTexts();
  return (
    <section className={styles.opening}>
      <h1>{door.resetTitle}</h1>
      <p className={styles.lead}>{door.resetLead}</p>
      <NeedsScript />
      <ResetForm />
      <p className={styles.below}>
        <Link to="/logga-in">{door.backToSignIn}</Link>
      </p>
    </section>
  );
}
