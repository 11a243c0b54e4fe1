import type { Polarity } from '@ratthall/domain/indicator';
import { domainOf, drawnScale, positionOn, type Scale } from './axis.ts';
import styles from './level-strip.module.css';

const side = 8;

/**
 * Where a member stands among its peers in one year: every peer a tick, P25–P75 a band, the median a line, the member a
 * dot. Better is always to the right, so the axis runs backwards where lower is better. Drawn on the server too.
 */
export function LevelStrip({
  values,
  own,
  q1,
  median,
  q3,
  polarity,
  scale,
  width,
  height,
  label,
}: {
  /** The peers' values, without the member's own. */
  values: readonly number[];
  own: number;
  q1: number | null;
  median: number | null;
  q3: number | null;
  polarity: Polarity;
  scale: Scale;
  width: number;
  height: number;
  label: string;
}) {
  const all = [...values, own];
  const drawn = drawnScale(all, scale);
  const domain = domainOf(all, { scale: drawn });
  if (domain === null) return null;

  const ends = [side, width - side] as const;
  const x = positionOn(domain, polarity === 'lower' ? [ends[1], ends[0]] : ends, drawn);
  const middle = height / 2;
  const tick = height * 0.24;
  const bounds = q1 === null || q3 === null ? null : [x(q1), x(q3)].toSorted((a, b) => a - b);

  return (
    <svg
      className={styles.strip}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {bounds && (
        <rect
          className={styles.band}
          x={bounds[0]}
          width={Math.max((bounds[1] ?? 0) - (bounds[0] ?? 0), 2)}
          y={middle - height * 0.34}
          height={height * 0.68}
        />
      )}
      <line className={styles.axis} x1={0} x2={width} y1={middle} y2={middle} />
      {/* One path for all peers: a page has a dozen strips, and a hundred lines in each would make it slow to wake. */}
      <path
        className={styles.peer}
        d={values.map((value) => `M${x(value).toFixed(1)},${middle - tick}v${2 * tick}`).join('')}
      />
      {median !== null && (
        <line
          className={styles.median}
          x1={x(median)}
          x2={x(median)}
          y1={middle - height * 0.42}
          y2={middle + height * 0.42}
        />
      )}
      <circle className={styles.own} cx={x(own)} cy={middle} r={Math.min(6, height * 0.26)} />
    </svg>
  );
}
