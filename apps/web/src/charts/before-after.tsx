import type { Polarity } from '@ratthall/domain/indicator';
import { domainOf, drawnScale, positionOn, type Scale } from './axis.ts';
import styles from './before-after.module.css';

type Pair = { from: number; to: number };

const side = 6;

/**
 * Two values of one series on a line: an open dot before, a filled one after. All that stand together share the axis of
 * `among`, on which better is to the right. It goes with the same values in words and says nothing of its own.
 */
export function BeforeAfter({
  from,
  to,
  among,
  isBetter,
  polarity,
  scale,
  width,
  height,
}: Pair & {
  among: readonly Pair[];
  /** Whether the change is one for the better, which gives it its colour. */
  isBetter: boolean;
  polarity: Polarity;
  scale: Scale;
  width: number;
  height: number;
}) {
  const all = among.flatMap((pair) => [pair.from, pair.to]);
  const drawn = drawnScale(all, scale);
  const domain = domainOf(all, { scale: drawn });
  if (domain === null) return null;
  const ends = [side, width - side] as const;
  const x = positionOn(domain, polarity === 'lower' ? [ends[1], ends[0]] : ends, drawn);
  const middle = height / 2;
  const ahead = Math.sign(x(to) - x(from));
  return (
    <svg
      className={isBetter ? styles.better : styles.plain}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <line className={styles.axis} x1={0} x2={width} y1={middle} y2={middle} />
      {ahead !== 0 && <line className={styles.way} x1={x(from) + 4 * ahead} x2={x(to)} y1={middle} y2={middle} />}
      <circle className={styles.before} cx={x(from)} cy={middle} r={4} />
      <circle className={styles.after} cx={x(to)} cy={middle} r={5} />
    </svg>
  );
}
