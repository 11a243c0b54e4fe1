import { useDeskTexts } from '#i18n/language.ts';
import type { Force } from './shown-checks.ts';
import styles from './check-rates.module.css';

const shapes: Record<Force, string> = { on: '●', wide: '◐', off: '○' };

/** Whether a check is in force: a shape and a word. */
export function ForceTag({ force }: { force: Force }) {
  const { checks } = useDeskTexts();
  return (
    <span className={styles.force} data-force={force}>
      <span aria-hidden="true">{shapes[force]}</span> {checks.forces[force]}
    </span>
  );
}
