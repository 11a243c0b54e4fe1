import { Invitation } from '#features/door/invitation.tsx';
import { NeedsScript } from '#features/door/needs-script.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './page.module.css';

/** Where an invitation is accepted. */
export function InvitationPage() {
  const { door } = useDeskTexts();
  return (
    <section className={styles.opening}>
      <h1>{door.invitationTitle}</h1>
      <NeedsScript />
      <Invitation />
    </section>
  );
}
