import { domainOf, drawnScale, positionOn, type Scale } from './axis.ts';
import { bandParts, breakPosition, lineParts, type LineStyle } from './chart-data.ts';
import { bandPath, linePath } from './path.ts';
import styles from './sparkline.module.css';

export type SparklineRow = {
  year: number;
  value: number | null;
  low: number | null;
  high: number | null;
  style?: LineStyle;
};

const side = 5;
const yearHeight = 16;

/**
 * A series as a small chart over its quartile band, drawn on the server too. `rows` are the covered years in order. Draws
 * nothing when there is neither a value nor a band. With `years` the first and last year stand below, if there is room.
 */
export function Sparkline({
  rows,
  breaks = [],
  scale,
  width,
  height,
  label,
  years = false,
}: {
  rows: readonly SparklineRow[];
  breaks?: readonly number[];
  scale: Scale;
  width: number;
  height: number;
  label: string;
  years?: boolean;
}) {
  const { lines, points, lone } = lineParts(rows, breaks);
  const bands = bandParts(rows, breaks);
  const values = [...points.map((point) => point.value), ...bands.flat().flatMap(({ low, high }) => [low, high])];
  const drawn = drawnScale(values, scale);
  const domain = domainOf(values, { scale: drawn });
  const first = rows[0]?.year;
  const last = rows.at(-1)?.year;
  if (domain === null || first === undefined || last === undefined) return null;

  const hasYears = years && height >= 40;
  const bottom = hasYears ? height - yearHeight : height;
  const place = {
    x: positionOn([first, last], [side, width - side]),
    y: positionOn(domain, [bottom - side, side], drawn),
  };
  const latest = points.at(-1);
  const covered = rows.map((row) => row.year);

  return (
    <svg
      className={styles.sparkline}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {bands.map((part) => (
        <path key={part[0]?.year} className={styles.band} d={bandPath(part, place)} />
      ))}
      {breaks
        .filter((year) => year > first && year <= last)
        .map((year) => {
          const x = place.x(breakPosition(year, covered));
          return <line key={year} className={styles.break} x1={x} x2={x} y1={1} y2={bottom - 1} />;
        })}
      {lines.map((part) => (
        <path
          key={part.points[0]?.year}
          className={part.style === 'solid' ? styles.line : styles.dashed}
          d={linePath(part.points, place)}
        />
      ))}
      {lone.map(({ year, value }) => (
        <circle key={year} className={styles.lone} cx={place.x(year)} cy={place.y(value)} r={2} />
      ))}
      {latest && <circle className={styles.latest} cx={place.x(latest.year)} cy={place.y(latest.value)} r={3.5} />}
      {hasYears && (
        <g className={styles.years} aria-hidden="true">
          <text x={first === last ? width / 2 : 1} y={height - 3} textAnchor={first === last ? 'middle' : 'start'}>
            {first}
          </text>
          {first !== last && (
            <text x={width - 1} y={height - 3} textAnchor="end">
              {last}
            </text>
          )}
        </g>
      )}
    </svg>
  );
}
