import { useEffect, useRef } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import type { Refused } from './use-saving.ts';
import styles from './catalogue-desk.module.css';

type Props = { refused: Refused | null; onTakeTheirs?: () => void };

/** What could not be saved and why; it takes the focus. */
export function Refusal({ refused, onTakeTheirs }: Props) {
  const { saving: words } = useDeskTexts().catalogue;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (refused) box.current?.focus();
  }, [refused]);
  if (!refused) return null;
  return (
    <div ref={box} className={styles.problems} role="alert" tabIndex={-1}>
      <h3>{words.problem}</h3>
      <p>{refused.text}</p>
      {refused.issues.length > 0 && (
        <ul>
          {refused.issues.map((issue) => (
            <li key={issue}>{issue}</li>
          ))}
        </ul>
      )}
      {refused.isConflict && onTakeTheirs && (
        <button type="button" className="button-quiet" onClick={onTakeTheirs}>
          {words.take}
        </button>
      )}
    </div>
  );
}
