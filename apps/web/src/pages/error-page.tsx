import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { ApiError } from '#queries/call.ts';
import styles from './page.module.css';

/** What is shown when a page cannot be: what went wrong, a way to try again, and a number to refer to. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { texts } = useSpeech();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const reply = error instanceof ApiError ? error.reply : null;
  const tryAgain = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <section className={styles.opening} role="alert">
      <h1>{texts.errors.title}</h1>
      <p className={styles.lead}>
        {reply ? (texts.errors.codes[reply.code] ?? texts.errors.codes.internal) : texts.errors.offline}
      </p>
      <button type="button" className={styles.button} onClick={tryAgain}>
        {texts.errors.retry}
      </button>
      {reply && <p className={styles.facts}>{texts.errors.requestId(reply.requestId)}</p>}
    </section>
  );
}
