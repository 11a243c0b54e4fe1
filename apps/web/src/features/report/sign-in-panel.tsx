import { useEffect, useRef, type ReactNode } from 'react';
import { useSpoken } from './spoken.ts';
import styles from './report.module.css';

type Props = {
  /** Whose figures these are. */
  person: { name: string };
  /** Who has signed in in their place; null for nobody. */
  other: { name: string } | null;
  signIn: ReactNode;
  onGoOnAsOther: () => void;
};

/** Signing in again, beside what is not saved yet. Takes the focus unless somebody is in the middle of a field. */
export function SignInPanel({ person, other, signIn, onGoOnAsOther }: Props) {
  const words = useSpoken().desk.report;
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!document.activeElement?.matches('input, textarea, select')) summary.current?.focus();
  }, []);
  return (
    <details className={styles.signIn} data-returns open>
      <summary ref={summary}>{other === null ? words.signInHere : words.signInAs(person.name)}</summary>
      {signIn}
      {other !== null && (
        <button type="button" className="button-quiet" onClick={onGoOnAsOther}>
          {words.goOnAs(other.name)}
        </button>
      )}
    </details>
  );
}
