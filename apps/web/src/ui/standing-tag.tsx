import type { EditionStanding } from '@ratthall/domain/edition';
import { useSpeech } from '#i18n/language.ts';
import styles from './standing-tag.module.css';

const shapes: Record<EditionStanding, string> = { current: '●', superseded: '○', withdrawn: '✕' };

/** How an edition stands: its word, with a shape of its own. */
export function StandingTag({ standing }: { standing: EditionStanding }) {
  const { texts } = useSpeech();
  return (
    <span className={`${styles.tag} ${styles[standing]}`}>
      <span aria-hidden="true">{shapes[standing]}</span>
      {texts.editions.standings[standing]}
    </span>
  );
}
