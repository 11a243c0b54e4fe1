import { useSpeech } from '#i18n/language.ts';
import { directionTones, type VerdictName } from './direction-tones.ts';
import styles from './direction-tag.module.css';

/** The direction of a series in words, with the period it speaks of. */
export function DirectionTag({ verdict, period }: { verdict: VerdictName; period?: string | undefined }) {
  const { texts } = useSpeech();
  const { kind, shape } = directionTones[verdict];
  return (
    <span className={styles.wrap}>
      <span className={`${styles.tag} ${styles[kind]}`}>
        {shape && (
          <span aria-hidden="true" className={styles.shape}>
            {shape}
          </span>
        )}
        {texts.verdicts.direction[verdict]}
      </span>
      {period && <span className={styles.period}>{period}</span>}
    </span>
  );
}
