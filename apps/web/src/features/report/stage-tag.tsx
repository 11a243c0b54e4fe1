import { useSpoken } from './spoken.ts';
import type { Stage } from './progress.ts';
import styles from './stage-tag.module.css';

const shapes: Record<Stage, string> = {
  conflict: '⇄',
  empty: '○',
  stuck: '✕',
  question: '?',
  ready: '●',
  returned: '↩',
  awaiting: '◐',
  submitted: '➤',
  approved: '✓',
};

type Props = {
  stage: Stage;
  /** Whether it waits for the one who looks. */
  isYours: boolean;
  /** Whether there is a public figure of a year that nobody asks for: nothing is left to begin with. */
  isPublic: boolean;
};

/** How far a figure has come: a shape and words, and a tint beside. */
export function StageTag({ stage: reached, isYours, isPublic }: Props) {
  const words = useSpoken().desk.entry;
  const isThere = isPublic && reached === 'empty';
  const stage = isThere ? 'approved' : reached;
  const text = isThere
    ? words.isPublicAlready
    : isYours && stage === 'awaiting'
      ? words.awaitingYou
      : words.stages[stage];
  return (
    <span className={styles.tag} data-stage={stage}>
      <span aria-hidden="true">{shapes[stage]}</span> {text}
    </span>
  );
}
