import { useSpeech } from '#i18n/language.ts';
import type { Texts } from '#i18n/sv.ts';
import tag from './direction-tag.module.css';
import styles from './pace-tag.module.css';

export type PaceName = keyof Texts['pace']['status'];

type Tone = { kind: 'better' | 'worse' | 'unclear' | 'unknown'; shape: Shape | null };

type Shape = { outline: string; filled: string };

const circle = 'M6,1a5,5 0 1 1 0,10a5,5 0 1 1 0,-10Z';
const diamond = 'M6,0.5l5.5,5.5l-5.5,5.5l-5.5,-5.5Z';
const square = 'M1.5,1.5h9v9h-9Z';

/**
 * How a pace looks: a circle is filled by about as much as is done of the plan, a diamond is the target itself, a square a
 * limit, and what points back goes away from the target.
 */
const tones: Record<PaceName, Tone> = {
  met: { kind: 'better', shape: { outline: diamond, filled: diamond } },
  'on-track': { kind: 'better', shape: { outline: circle, filled: circle } },
  'somewhat-behind': { kind: 'unclear', shape: { outline: circle, filled: 'M6,1a5,5 0 1 1 -5,5h5Z' } },
  'far-behind': { kind: 'worse', shape: { outline: circle, filled: 'M6,1a5,5 0 0 1 5,5h-5Z' } },
  'wrong-way': { kind: 'worse', shape: { outline: '', filled: 'M10,1v10l-9,-5Z' } },
  missed: { kind: 'worse', shape: { outline: diamond, filled: '' } },
  'too-early': { kind: 'unclear', shape: { outline: circle, filled: '' } },
  kept: { kind: 'better', shape: { outline: square, filled: square } },
  'not-kept': { kind: 'worse', shape: { outline: square, filled: 'M1.5,7h9v3.5h-9Z' } },
  unknown: { kind: 'unknown', shape: null },
};

/** The pace towards a target in words; never colour alone, always with a shape too. */
export function PaceTag({ status }: { status: PaceName }) {
  const { texts } = useSpeech();
  const { kind, shape } = tones[status];
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
