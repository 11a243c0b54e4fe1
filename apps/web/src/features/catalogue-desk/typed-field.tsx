import { useId, useState } from 'react';
import styles from './catalogue-desk.module.css';

type Props = {
  label: string;
  hint?: string;
  start: string;
  problem?: (text: string) => string | null;
  onType: (text: string) => void;
};

/** A field whose text is read as it is typed; what it is not is said beside it. */
export function TypedField({ label, hint, start, problem = () => null, onType }: Props) {
  const id = useId();
  const [text, setText] = useState(start);
  const wrong = problem(text);
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {(wrong ?? hint) && (
        <span className={wrong ? styles.problem : styles.hint} id={`${id}-hint`}>
          {wrong ?? hint}
        </span>
      )}
      <input
        id={id}
        type="text"
        maxLength={500}
        value={text}
        aria-invalid={wrong !== null}
        aria-describedby={(wrong ?? hint) ? `${id}-hint` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          onType(target.value);
        }}
      />
    </p>
  );
}
