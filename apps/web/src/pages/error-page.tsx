import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { Failure } from '#ui/state.tsx';
import styles from './page.module.css';

/** What is shown when a page cannot be: what went wrong, a way to try again, and a number to refer to. */
export function ErrorPage({ error, reset }: ErrorComponentProps) {
  const { texts } = useSpeech();
  const router = useRouter();
  const queries = useQueryErrorResetBoundary();
  const tryAgain = () => {
    queries.reset();
    reset();
    void router.invalidate();
  };
  return (
    <section className={styles.opening}>
      <Failure reply={replyOf(error)} onRetry={tryAgain}>
        <h1>{texts.errors.title}</h1>
      </Failure>
    </section>
  );
}
