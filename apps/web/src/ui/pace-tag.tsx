import { useSpeech } from '#i18n/language.ts';
import tag from './direction-tag.module.css';
import styles from './pace-tag.module.css';
import { paceTones, type PaceName } from './pace-tones.ts';

/** The pace towards a target in words; never colour alone, always with a shape too. */
export function PaceTag({ status }: { status: PaceName }) {
  const { texts } = useSpeech();
  const { kind, shape } = paceTones[status];
  return (
    <span className={`${tag.tag} ${tag[kind]}`}>
      {shape && (
        <svg className={styles.shape} viewBox="0 0 12 12" width={11} height={11} aria-hidden="true">
          {shape.outline && <path className={styles.outline} d={shape.outline} />}
          {shape.filled && <path className={styles.filled} d={shape.filled} />}
        </svg>
      )}
      {texts.pace.status[status]}
    </span>
  );
}
