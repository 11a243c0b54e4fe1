import { useEffect, useId, useRef } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './catalogue-desk.module.css';

type Props = {
  value: string;
  /** Whether it was left out when something was to be saved: it then takes the focus. */
  isLacking: boolean;
  autoFocus?: boolean;
  onChange: (reason: string) => void;
};

/** Why something is changed, for those who look back. */
export function ReasonField({ value, isLacking, autoFocus = false, onChange }: Props) {
  const { saving: words } = useDeskTexts().catalogue;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isMissing = isLacking && value.trim() === '';
  useEffect(() => {
    if (isMissing || autoFocus) input.current?.focus();
  }, [isMissing, autoFocus]);
  return (
    <p className={styles.field}>
      <label htmlFor={id}>{words.reason}</label>
      <span className={isMissing ? styles.problem : styles.hint} id={`${id}-hint`}>
        {isMissing ? words.reasonMissing : words.lead}
      </span>
      <input
        ref={input}
        id={id}
        type="text"
        maxLength={500}
        value={value}
        aria-invalid={isMissing}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
    </p>
  );
}
