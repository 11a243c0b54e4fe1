import type { NetworkWay } from '@ratthall/domain/annual-summary';
import { useSpeech } from '#i18n/language.ts';
import styles from './direction-tag.module.css';
import { wayTones } from './way-tones.ts';

/** Which way an indicator goes across the network. */
export function WayTag({ way }: { way: NetworkWay }) {
  const { texts } = useSpeech();
  const { kind, shape } = wayTones[way];
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
