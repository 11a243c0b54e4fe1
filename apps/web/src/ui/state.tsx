import { useSpeech } from '#i18n/language.ts';
import styles from './state.module.css';

/** A grey stand-in of the height of what is coming, so that nothing jumps. */
export function Skeleton({ height }: { height: number }) {
  const { texts } = useSpeech();
  return (
    <div className={styles.skeleton} style={{ height }} role="status">
      <span className="visually-hidden">{texts.common.loading}</span>
    </div>
  );
}
