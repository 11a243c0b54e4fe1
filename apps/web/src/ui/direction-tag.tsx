import { useSpeech } from '#i18n/language.ts';
import type { Texts } from '#i18n/sv.ts';
import styles from './direction-tag.module.css';

export type VerdictName = keyof Texts['verdicts']['direction'];

type Tone = { kind: 'better' | 'worse' | 'unclear' | 'unknown'; shape: string };

/** How a verdict looks: never colour alone, always with a shape and its word. */
const tones: Record<VerdictName, Tone> = {
  improving: { kind: 'better', shape: '▲' },
  'leaning-right': { kind: 'better', shape: '△' },
  worsening: { kind: 'worse', shape: '▼' },
  'leaning-wrong': { kind: 'worse', shape: '▽' },
  increasing: { kind: 'unclear', shape: '↑' },
  'leaning-up': { kind: 'unclear', shape: '↑' },
  decreasing: { kind: 'unclear', shape: '↓' },
  'leaning-down': { kind: 'unclear', shape: '↓' },
  'no-clear-direction': { kind: 'unclear', shape: '–' },
  'too-few-values': { kind: 'unknown', shape: '' },
};

/** The sign of a verdict, for places too small for its word; empty where nothing can be said. */
export function verdictShape(verdict: VerdictName): string {
  return tones[verdict].shape;
}

/** The direction of a series in words, with the period it speaks of. */
export function DirectionTag({ verdict, period }: { verdict: VerdictName; period?: string | undefined }) {
  const { texts } = useSpeech();
  const { kind, shape } = tones[verdict];
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
