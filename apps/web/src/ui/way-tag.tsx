import type { NetworkWay } from '@ratthall/domain/annual-summary';
import { useSpeech } from '#i18n/language.ts';
import styles from './direction-tag.module.css';

/** How it looks: never colour alone, always with a shape and its words. */
const tones: Record<NetworkWay, { kind: 'better' | 'worse' | 'unclear' | 'unknown'; shape: string }> = {
  right: { kind: 'better', shape: '▲' },
  wrong: { kind: 'worse', shape: '▼' },
  'no-clear-majority': { kind: 'unclear', shape: '–' },
  'too-few-judged': { kind: 'unknown', shape: '' },
  'no-polarity': { kind: 'unknown', shape: '' },
};

/** Which way an indicator goes across the network. */
export function WayTag({ way }: { way: NetworkWay }) {
  const { texts } = useSpeech();
  const { kind, shape } = tones[way];
  return (
    <span className={`${styles.tag} ${styles[kind]}`}>
      {shape && (
        <span aria-hidden="true" className={styles.shape}>
          {shape}
        </span>
      )}
      {texts.summary.ways[way]}
    </span>
  );
}
