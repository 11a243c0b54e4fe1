import { domainOf, drawnScale, niceTicks, positionOn, tickDecimals, yearTicks, type Scale } from './axis.ts';
import { bandParts, breakPosition, lineParts, type LineRow } from './chart-data.ts';
import { spreadLabels, textWidth } from './labels.ts';
import { bandPath, linePath } from './path.ts';
import styles from './named-lines.module.css';

type NamedSeries = {
  key: string;
  name: string;
  /** The first of those that are compared, which stands out. */
  isOwn: boolean;
  rows: readonly LineRow[];
  /** Years before which its values cannot be compared. */
  breaks: readonly number[];
};

type Props = {
  series: readonly NamedSeries[];
  band: readonly { year: number; q1: number | null; q3: number | null }[];
  /** The years drawn, ascending. */
  years: readonly number[];
  scale: Scale;
  /** A number as it is written beside the axis. */
  number: (value: number, decimals: number) => string;
  width: number;
  height: number;
  label: string;
};

const fontSize = 12;
const lineHeight = 15;
const top = 8;
const yearsHeight = 20;
const dots = 'h0';

/** The series of a few members over the quartile band, each named at its end. Drawn on the server too. */
export function NamedLines({ series, band, years, scale, number, width, height, label }: Props) {
  const drawn = series
    .map((one) => ({ ...one, ...lineParts(one.rows, one.breaks) }))
    .filter(({ points }) => points.length > 0);
  const rows = band.map(({ year, q1, q3 }) => ({ year, low: q1, high: q3 }));
  const bands = bandParts(rows);
  const values = [
    ...drawn.flatMap(({ points }) => points.map(({ value }) => value)),
    ...bands.flat().flatMap(({ low, high }) => [low, high]),
  ];
  const used = drawnScale(values, scale);
  const domain = domainOf(values, { scale: used });
  const [first] = years;
  const last = years.at(-1);
  if (domain === null || first === undefined || last === undefined) return null;

  const ticks = niceTicks(domain, 4, used);
  const tickTexts = ticks.map((tick) => number(tick, tickDecimals(ticks)));
  const left = Math.max(...tickTexts.map((text) => textWidth(text, fontSize))) + 8;
  const names = Math.max(...drawn.map(({ name }) => textWidth(name, fontSize)), 0) + 16;
  const [right, bottom] = [width - names, height - yearsHeight];
  const place = {
    x: positionOn([first, last], [left + 4, right - 4]),
    y: positionOn(domain, [bottom, top], used),
  };
  const ends = drawn.map(({ points }) => points.at(-1)!);
  const labels = spreadLabels(
    drawn.map(({ isOwn }, i) => ({ y: place.y(ends[i]!.value), height: lineHeight, priority: isOwn ? 1 : 0 })),
    { top: 0, bottom: height },
  );
  const breaks = [...new Set(drawn.flatMap((one) => one.breaks))].filter((year) => year > first && year <= last);
  const at = ({ year, value }: { year: number; value: number }) =>
    `${place.x(year).toFixed(1)},${place.y(value).toFixed(1)}`;
  return (
    <svg
      className={styles.chart}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      <path className={styles.grid} d={ticks.map((tick) => `M${left},${place.y(tick).toFixed(1)}H${right}`).join('')} />
      {bands.length > 0 && <path className={styles.band} d={bands.map((part) => bandPath(part, place)).join('')} />}
      {breaks.length > 0 && (
        <path
          className={styles.break}
          d={breaks.map((year) => `M${place.x(breakPosition(year, years)).toFixed(1)},${top}V${bottom}`).join('')}
        />
      )}
      {/* One path for each kind of line: a page has a hundred and more of these series. */}
      {drawn.toReversed().map(({ key, isOwn, lines, points }) => {
        const solid = lines.filter(({ style }) => style === 'solid');
        const dashed = lines.filter(({ style }) => style === 'dashed');
        return (
          <g key={key} className={isOwn ? styles.own : styles.other}>
            {solid.length > 0 && <path d={solid.map((part) => linePath(part.points, place)).join('')} />}
            {dashed.length > 0 && (
              <path className={styles.dashed} d={dashed.map((part) => linePath(part.points, place)).join('')} />
            )}
            <path className={styles.dots} d={points.map((point) => `M${at(point)}${dots}`).join('')} />
          </g>
        );
      })}
      <g className={styles.axis} aria-hidden="true">
        {ticks.map((tick, i) => (
          <text key={tick} x={left - 6} y={place.y(tick) + 4} textAnchor="end">
            {tickTexts[i]}
          </text>
        ))}
        {yearTicks(first, last, 3).map((year, i, all) => (
          <text
            key={year}
            x={place.x(year)}
            y={height - 4}
            textAnchor={all.length === 1 ? 'middle' : i === 0 ? 'start' : i === all.length - 1 ? 'end' : 'middle'}
          >
            {year}
          </text>
        ))}
      </g>
      <g className={styles.names} aria-hidden="true">
        <path
          d={drawn
            .map((_, i) => (labels[i] === null ? '' : `M${at(ends[i]!)}L${right + 6},${labels[i]!.toFixed(1)}`))
            .join('')}
        />
        {drawn.map(
          ({ key, name, isOwn }, i) =>
            labels[i] !== null && (
              <text key={key} x={right + 9} y={labels[i]! + 4} {...(isOwn && { fontWeight: 700 })}>
                {name}
              </text>
            ),
        )}
      </g>
    </svg>
  );
}
