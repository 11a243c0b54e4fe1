import { useParams } from '@tanstack/react-router';
import { FederatedAnswer } from '#features/door/federated-answer.tsx';
import { NeedsScript } from '#features/door/needs-script.tsx';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './page.module.css';

/** Where people come back to from the log-in of their organisation. */
export function SignInAnswerPage() {
  const { door } = useDeskTexts();
  const { provider } = useParams({ from: '/door/logga-in/svar/$provider' });
  return (
    <section className={styles.opening}>
      <h1>{door.answerTitle}</h1>
      <NeedsScript />
      <FederatedAnswer provider={provider} />
    </section>
  );
}
