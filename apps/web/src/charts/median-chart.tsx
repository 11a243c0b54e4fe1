import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { domainOf, drawnScale, niceTicks, positionOn, yearTicks, type Scale } from './axis.ts';
import { bandParts, breakPosition, lineParts, type LineStyle } from './chart-data.ts';
import { textWidth } from './labels.ts';
import styles from './median-chart.module.css';
import { bandPath, linePath } from './path.ts';
import { tickText } from './tick-text.ts';

export type MedianRow = {
  year: number;
  value: number | null;
  low: number | null;
  high: number | null;
  style?: LineStyle;
};

const width = 416;
const height = 208;
const top = 20;
const bottom = height - 24;
const mostTicks = 5;
const mostYears = 5;

type Props = {
  /** The covered years in order. */
  rows: readonly MedianRow[];
  breaks?: readonly number[];
  scale: Scale;
  decimals: number;
  label: string;
};

/** A median over its quartile band with an axis, small and still, drawn on the server too. Nothing without figures. */
export function MedianChart({ rows, breaks = [], scale, decimals, label }: Props) {
  const { language } = useSpeech();
  const { lines, points, lone } = lineParts(rows, breaks);
  const bands = bandParts(rows, breaks);
  const values = [...points.map(({ value }) => value), ...bands.flat().flatMap(({ low, high }) => [low, high])];
  const drawn = drawnScale(values, scale);
  const domain = domainOf(values, { scale: drawn });
  const years = rows.map(({ year }) => year);
  const [first, last] = [years[0], years.at(-1)];
  if (domain === null || first === undefined || last === undefined) return null;

  const ticks = niceTicks(domain, mostTicks, drawn);
  const tickTexts = ticks.map((tick) => tickText(tick, { ticks, scale: drawn }, language));
  const latest = points.at(-1);
  const latestText = latest ? formatNumber(latest.value, decimals, language) : '';
  const left = Math.max(...tickTexts.map((text) => textWidth(text, 13))) + 10;
  const right = width - Math.max(textWidth(latestText, 14) + 14, 18);
  const place = { x: positionOn([first, last], [left + 6, right]), y: positionOn(domain, [bottom, top], drawn) };

  return (
    <svg className={styles.chart} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {ticks.map((tick, i) => (
        <g key={tick}>
          <line className={styles.grid} x1={left} x2={right} y1={place.y(tick)} y2={place.y(tick)} />
          <text className={styles.text} x={left - 6} y={place.y(tick) + 4} textAnchor="end">
            {tickTexts[i]}
          </text>
        </g>
      ))}
      {bands.map((part) => (
        <path key={part[0]?.year} className={styles.band} d={bandPath(part, place)} />
      ))}
      {breaks
        .filter((year) => year > first && year <= last)
        .map((year) => {
          const x = place.x(breakPosition(year, years));
          return <line key={year} className={styles.break} x1={x} x2={x} y1={top - 8} y2={bottom} />;
        })}
      {lines.map(({ points: part, style }) => (
        <path
          key={part[0]?.year}
          className={style === 'solid' ? styles.line : styles.dashed}
          d={linePath(part, place)}
        />
      ))}
      {[...lone, ...(latest ? [latest] : [])].map(({ year, value }) => (
        <circle key={year} className={styles.point} cx={place.x(year)} cy={place.y(value)} r={4} />
      ))}
      {latest && (
        <text className={styles.value} x={place.x(latest.year) + 8} y={place.y(latest.value) + 5}>
          {latestText}
        </text>
      )}
      {yearTicks(first, last, mostYears).map((year) => (
        <text
          key={year}
          className={styles.text}
          x={place.x(year)}
          y={height - 5}
          textAnchor={year === first && first !== last ? 'start' : 'middle'}
        >
          {year}
        </text>
      ))}
    </svg>
  );
}
