import { useEffect, useRef } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './door.module.css';

/** Why somebody was not let in, in words. It is read out, and has the focus. */
export function Refused({ children }: { children: string }) {
  const { door } = useDeskTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} className={styles.refused} role="alert" tabIndex={-1}>
      <p>
        <strong>{door.answerRefused}</strong>
      </p>
      <p>{children}</p>
    </div>
  );
}
