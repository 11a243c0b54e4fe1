import type { ReactNode } from 'react';
import { useSpeech } from '#i18n/language.ts';
import styles from './table-frame.module.css';

/** A table that scrolls sideways inside its own frame when the screen is narrow, also by keyboard. */
export function TableFrame({ label, children }: { label: string; children: ReactNode }) {
  const { texts } = useSpeech();
  return (
    // The frame can be focused so that the arrow keys scroll it.
    <div className={styles.frame} role="region" aria-label={texts.common.tableOf(label)} tabIndex={0}>
      <table className={styles.table}>{children}</table>
    </div>
  );
}
