import { useEffect, useRef } from 'react';
import styles from './form.module.css';

/** What has been done: read out, and given the focus, since what was pressed is often gone. */
export function Told({ children }: { children: string }) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (children !== '') told.current?.focus();
  }, [children]);
  return (
    <p ref={told} className={children === '' ? 'visually-hidden' : styles.told} role="status" tabIndex={-1}>
      {children}
    </p>
  );
}
