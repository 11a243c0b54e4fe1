import { breakPosition } from './chart-data.ts';
import { bandPath, linePath } from './path.ts';
import { EndLabels } from './trend-end-labels.tsx';
import { LimitLines, TargetMarks } from './trend-targets.tsx';
import {
  lineHeight,
  type TrendBreak,
  type TrendData,
  type TrendLayout,
  type TrendParts,
  type TrendSeries,
} from './trend-layout.ts';
import styles from './trend-chart.module.css';

const drawnFirst = { peer: 0, nation: 1, median: 2, own: 3 } as const;

/** Band, rules of breaks, lines, markers, targets and direct labels of a trend chart. */
export function TrendMarks({
  data,
  parts,
  layout,
  height,
}: {
  data: TrendData;
  parts: TrendParts;
  layout: TrendLayout;
  height: number;
}) {
  const { place, margin } = layout;
  const inOrder = parts.drawn.toSorted((a, b) => drawnFirst[a.kind] - drawnFirst[b.kind]);
  return (
    <g>
      {parts.bands.map((part) => (
        <path key={part[0]?.year} className={styles.band} d={bandPath(part, place)} />
      ))}
      <BreakRules breaks={data.breaks} years={data.rows.map(({ year }) => year)} layout={layout} height={height} />
      {inOrder.map(({ key, kind, lines, points, lone }) => (
        <g key={key} className={styles[kind]} data-series={key}>
          {lines.map((part) => (
            <path
              key={part.points[0]?.year}
              className={part.style === 'solid' ? styles.line : styles.dashed}
              d={linePath(part.points, place)}
            />
          ))}
          {points.map(({ year, value }) => (
            <circle
              key={year}
              className={styles.marker}
              cx={place.x(year)}
              cy={place.y(value)}
              r={markerSize(
                kind,
                lone.some((point) => point.year === year),
              )}
            />
          ))}
        </g>
      ))}
      <LimitLines limits={data.limits ?? []} layout={layout} />
      <TargetMarks targets={data.targets} layout={layout} />
      <EndLabels
        labels={layout.endLabels}
        layout={layout}
        bounds={{ top: margin.top - 6, bottom: height - margin.bottom + 6 }}
      />
    </g>
  );
}

function markerSize(kind: TrendSeries['kind'], isAlone: boolean): number {
  if (kind === 'own') return 4;
  return isAlone ? 2.25 : 1.5;
}

function BreakRules(props: {
  breaks: readonly TrendBreak[];
  years: readonly number[];
  layout: TrendLayout;
  height: number;
}) {
  const { margin, place, breakLabels } = props.layout;
  return props.breaks.map(({ year, label }, i) => {
    const x = place.x(breakPosition(year, props.years));
    const { row, anchor } = breakLabels[i] ?? { row: 0, anchor: 'start' };
    const rows = Math.max(...breakLabels.map((one) => one.row));
    const y = margin.top - 12 - (rows - row) * lineHeight;
    return (
      <g key={year} className={styles.break}>
        <line x1={x} x2={x} y1={y - 11} y2={props.height - margin.bottom} />
        <text x={anchor === 'start' ? x + 4 : x - 4} y={y} textAnchor={anchor}>
          {label}
        </text>
      </g>
    );
  });
}
