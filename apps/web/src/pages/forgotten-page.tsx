import { Link } from '@tanstack/react-router';
import { ForgottenForm } from '#features/door/forgotten-form.tsx';
import { NeedsScript } from '#features/door/needs-script.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './page.module.css';

/** Where a link for a new password is asked for. */
export function ForgottenPage() {
  const { door } = useDeskTexts();
  return (
    <section className={styles.opening}>
      <h1>{door.forgotTitle}</h1>
      <p className={styles.lead}>{door.forgotLead}</p>
      <NeedsScript />
      <ForgottenForm />
      <p className={styles.below}>
        <Link to="/logga-in">{door.backToSignIn}</Link>
      </p>
    </section>
  );
}
