import { useEffect, useRef } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { Import } from '#queries/imports.ts';
import styles from './imports.module.css';

type Props = { file: Import; onCancel: () => void };

/** How far the work with a file has come: drawn as it goes, and read out a step at a time. */
export function Working({ file, onCancel }: Props) {
  const words = useDeskTexts().imports.progress;
  const { language } = useSpeech();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { phase, done, total } = file.progress ?? { phase: 'waiting' as const, done: 0, total: 0 };
  const number = (n: number) => formatNumber(n, 0, language);
  // Each tenth is read out, not each row.
  const tenth = total === 0 ? 0 : Math.floor((done / total) * 10) * 10;
  return (
    <section aria-labelledby="import-working" className={styles.working}>
      <h2 id="import-working" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <progress aria-label={words.phases[phase]} max={total || 1} {...(total > 0 && done > 0 && { value: done })} />
      <p aria-hidden="true">
        {words.phases[phase]}
        {total > 0 && done > 0 && `: ${words.of(number(done), number(total))}`}
      </p>
      <p role="status" className="visually-hidden">
        {words.phases[phase]} {tenth > 0 && `${tenth} %`}
      </p>
      {file.status !== 'undoing' && phase !== 'writing' && (
        <p>
          <button type="button" className="button-quiet" onClick={onCancel}>
            {words.cancel}
          </button>
        </p>
      )}
    </section>
  );
}
