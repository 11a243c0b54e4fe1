import { domainOf, drawnScale, positionOn, type Scale } from './axis.ts';
import styles from './dumbbell.module.css';

type DumbbellWay = 'right' | 'wrong' | 'none' | 'unchanged';

const middle = 9;

/** The axis that all dumbbells of a chart share. Places are per cent of the width, so that the drawing fits any. */
export function dumbbellAxis(values: readonly number[], scale: Scale): ((value: number) => number) | null {
  const used = drawnScale(values, scale);
  const domain = domainOf(values, { scale: used });
  return domain && positionOn(domain, [3, 97], used);
}

type Props = { before: number; after: number; way: DumbbellWay; x: (value: number) => number };

/** Two years of one member: a ring for the first, a filled dot for the second. It goes with words and cannot replace them. */
export function Dumbbell({ before, after, way, x }: Props) {
  const [from, to] = [`${x(before).toFixed(2)}%`, `${x(after).toFixed(2)}%`];
  return (
    <svg
      className={`${styles.dumbbell} ${styles[way]}`}
      width="100%"
      height={2 * middle}
      aria-hidden="true"
      focusable="false"
    >
      <line className={styles.axis} x1="0" x2="100%" y1={middle} y2={middle} />
      <line className={styles.bar} x1={from} x2={to} y1={middle} y2={middle} />
      <circle className={styles.before} cx={from} cy={middle} r={4.5} />
      <circle className={styles.after} cx={to} cy={middle} r={6} />
    </svg>
  );
}
