import { valueOn } from '@ratthall/domain/target-path';
import type { Point } from '@ratthall/domain/observation';
import { linePath } from './path.ts';
import type { TrendLayout, TrendLimit, TrendTarget } from './trend-layout.ts';
import styles from './trend-chart.module.css';

/** Targets as diamonds, with a thin path where one is given. */
export function TargetMarks({ targets, layout }: { targets: readonly TrendTarget[]; layout: TrendLayout }) {
  const { place, margin, endLabels } = layout;
  return targets.map(({ year, value, label, path, isFormer }) => {
    const [x, y] = [place.x(year), place.y(value)];
    // Above the diamond, unless the picture ends there or the label of a line is nearer above than below.
    const nearest = (at: number) => Math.min(...endLabels.map((end) => Math.abs(place.y(end.value) - at)));
    const isAbove = y - 24 > margin.top - 14 && nearest(y - 14) >= Math.min(nearest(y + 20), 24);
    return (
      <g key={`${year} ${label}`} className={isFormer ? `${styles.target} ${styles.former}` : styles.target}>
        {path && <path className={styles.targetPath} d={linePath(yearByYear(path), place)} />}
        <path d={`M${x},${y - 6}l6,6l-6,6l-6,-6Z`} />
        <text x={x + 6} y={isAbove ? y - 12 : y + 22} textAnchor="end">
          {label}
        </text>
      </g>
    );
  });
}

/** A path that is straight in its values bends on a logarithmic axis. */
function yearByYear(path: readonly Point[]): Point[] {
  const [first, last] = [path[0]?.year ?? 0, path.at(-1)?.year ?? 0];
  return Array.from({ length: last - first + 1 }, (_, i) => ({ year: first + i, value: valueOn(path, first + i) }));
}

/** Limits as lines across the whole picture, labelled where the years begin. */
export function LimitLines({ limits, layout }: { limits: readonly TrendLimit[]; layout: TrendLayout }) {
  const { place, margin, width } = layout;
  return limits.map(({ value, label, isFormer }) => {
    const y = place.y(value);
    return (
      <g key={label} className={`${styles.target} ${styles.limit}${isFormer ? ` ${styles.former}` : ''}`}>
        <line x1={margin.left} x2={width - margin.right} y1={y} y2={y} />
        <text x={margin.left + 4} y={y - 7 > margin.top ? y - 7 : y + 17}>
          {label}
        </text>
      </g>
    );
  });
}
