import type { Polarity } from '@ratthall/domain/indicator';
import { domainOf, drawnScale, positionOn, type Scale } from './axis.ts';
import { stackLabels, textWidth } from './labels.ts';
import styles from './named-strip.module.css';

type NamedDot = { key: string; name: string; value: number; isOwn: boolean };

type Props = {
  dots: readonly NamedDot[];
  /** The values of all that they are placed among. */
  values: readonly number[];
  q1: number | null;
  median: number | null;
  q3: number | null;
  polarity: Polarity;
  scale: Scale;
  width: number;
  label: string;
};

const side = 8;
const middle = 16;
const tick = 7;
const rowHeight = 16;
const fontSize = 12;

/**
 * A few members among their peers in one year, each with its name under its dot: every peer a tick, P25–P75 a band, the
 * median a line. Better is to the right, so the axis runs backwards where lower is better. Drawn on the server too.
 */
export function NamedStrip({ dots, values, q1, median, q3, polarity, scale, width, label }: Props) {
  const all = [...values, ...dots.map(({ value }) => value)];
  const used = drawnScale(all, scale);
  const domain = domainOf(all, { scale: used });
  if (domain === null) return null;
  const ends = [side, width - side] as const;
  const x = positionOn(domain, polarity === 'lower' ? [ends[1], ends[0]] : ends, used);
  const placed = dots.map((dot) => ({ ...dot, x: x(dot.value) })).toSorted((a, b) => a.x - b.x);
  const labels = stackLabels(
    placed.map((dot) => ({ x: dot.x, width: textWidth(dot.name, fontSize) })),
    { left: 0, right: width },
  );
  const rows = Math.max(0, ...labels.map(({ row }) => row + 1));
  const height = 2 * middle + rows * rowHeight + 2;
  const baseline = (row: number) => 2 * middle + row * rowHeight + 11;
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
          y={middle - 11}
          height={22}
        />
      )}
      <path className={styles.axis} d={`M0,${middle}H${width}`} />
      <path
        className={styles.peer}
        d={values.map((value) => `M${x(value).toFixed(1)},${middle - tick}v${2 * tick}`).join('')}
      />
      {median !== null && <path className={styles.median} d={`M${x(median).toFixed(1)},${middle - 13}v26`} />}
      <path
        className={styles.lead}
        d={placed.map((dot, i) => `M${dot.x.toFixed(1)},${middle}V${baseline(labels[i]!.row) - 9}`).join('')}
      />
      {placed
        .toSorted((a, b) => Number(a.isOwn) - Number(b.isOwn))
        .map((dot) => (
          <circle
            key={dot.key}
            className={dot.isOwn ? styles.own : styles.dot}
            cx={dot.x}
            cy={middle}
            r={dot.isOwn ? 6.5 : 5}
          />
        ))}
      {placed.map((dot, i) => (
        <text
          key={dot.key}
          x={dot.x + (labels[i]!.anchor === 'start' ? -4 : 4)}
          y={baseline(labels[i]!.row)}
          textAnchor={labels[i]!.anchor}
          aria-hidden="true"
          {...(dot.isOwn && { fontWeight: 700 })}
        >
          {dot.name}
        </text>
      ))}
    </svg>
  );
}
