import type { ReactNode } from 'react';
import { useSpeech } from '#i18n/language.ts';
import styles from './state.module.css';

/** A grey stand-in of the height of what is coming, so that nothing jumps. */
export function Skeleton({ height }: { height: number }) {
  const { texts } = useSpeech();
  return (
    <div className={styles.skeleton} style={{ height }} role="status">
      <span className="visually-hidden">{texts.common.loading}</span>
    </div>
  );
}

type FailureProps = {
  /** What the service answered; null where there was no answer. */
  reply: { code: string; requestId: string } | null;
  onRetry: () => void;
  /** A heading, where it stands in for a whole page. */
  children?: ReactNode;
};

/** That something could not be fetched: what went wrong, a way to try again, and a number to refer to. */
export function Failure({ reply, onRetry, children }: FailureProps) {
  const { texts } = useSpeech();
  const words = texts.errors;
  return (
    <div className={styles.failure} role="alert">
      {children}
      <p>{reply ? (words.codes[reply.code] ?? words.codes.internal) : words.offline}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
      {reply && <p className={styles.number}>{words.requestId(reply.requestId)}</p>}
    </div>
  );
}
