import type { ReactNode } from 'react';
import { useSpeech } from '#i18n/language.ts';
import styles from './table-frame.module.css';

type Props = {
  label: string;
  /** Whether it is so long that it scrolls in its frame too; a row with `data-own` then stays in view. */
  isLong?: boolean;
  children: ReactNode;
};

/** A table that scrolls sideways inside its own frame when the screen is narrow, also by keyboard. */
export function TableFrame({ label, isLong = false, children }: Props) {
  const { texts } = useSpeech();
  return (
    // The frame can be focused so that the arrow keys scroll it.
    <div
      className={isLong ? `${styles.frame} ${styles.long}` : styles.frame}
      role="region"
      aria-label={texts.common.tableOf(label)}
      tabIndex={0}
    >
      <table className={styles.table}>{children}</table>
    </div>
  );
}
