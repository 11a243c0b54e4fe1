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

/** How far a figure has come: a shape and words, and a tint beside. */
export function StageTag({ stage }: { stage: Stage }) {
  const words = useSpoken().desk.entry;
  return (
    <span className={styles.tag} data-stage={stage}>
      <span aria-hidden="true">{shapes[stage]}</span> {words.stages[stage]}
    </span>
  );
}
