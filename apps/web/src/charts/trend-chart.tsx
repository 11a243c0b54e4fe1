import { useId, useRef } from 'react';
import { CartesianGrid, ComposedChart, XAxis, YAxis } from 'recharts';
import { useSpeech } from '#i18n/language.ts';
import { tickText } from './tick-text.ts';
import { TrendMarks } from './trend-marks.tsx';
import {
  textSize,
  trendAxes,
  trendParts,
  xPadding,
  type TrendAxes,
  type TrendData,
  type TrendParts,
} from './trend-layout.ts';
import { readingOf, spokenReading } from './trend-reading.ts';
import { TrendTooltip } from './trend-tooltip.tsx';
import { wordedLayout } from './trend-words.ts';
import { useReading } from './use-reading.ts';
import { useWidth } from './use-width.ts';
import styles from './trend-chart.module.css';

type TrendChartProps = TrendData & {
  /** The unit as people read it, "kg per person". */
  unit: string;
  decimals: number;
  height: number;
  /** Fixed width in pixels; as wide as its place when left out. */
  width?: number;
  /** What the chart shows, for those who do not see it. */
  label: string;
};

/**
 * Series over years, above a quartile band. `rows` are the covered years in order. Recharts draws the axes and follows the
 * pointer; the lines are drawn from the same parts as the small charts. Needs a browser: load it lazily.
 */
export function TrendChart({ unit, decimals, height, width, label, ...given }: TrendChartProps) {
  const { texts } = useSpeech();
  const data = withBreaksInside(given);
  const parts = trendParts(data);
  const axes = trendAxes(data, parts, height);
  if (axes === null) return <p className={styles.empty}>{texts.charts.noValues}</p>;
  return <TrendDrawing {...{ data, parts, axes, unit, decimals, height, label, fixedWidth: width ?? null }} />;
}

type TrendDrawingProps = Pick<TrendChartProps, 'unit' | 'decimals' | 'height' | 'label'> & {
  data: TrendData;
  parts: TrendParts;
  axes: TrendAxes;
  fixedWidth: number | null;
};

function TrendDrawing({ data, parts, axes, unit, decimals, height, label, fixedWidth }: TrendDrawingProps) {
  const speech = useSpeech();
  const ref = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const measured = useWidth(ref, 640);
  const width = fixedWidth ?? measured;
  const { active, setActive, keys } = useReading(data.rows.length, data.rows.length - 1);
  const layout = wordedLayout({ data, parts, axes }, { unit, decimals, width, height }, speech);
  const { margin, place } = layout;
  const reading = active === null ? null : readingOf(data, active, { decimals, speech });
  const activeX = reading === null ? null : place.x(reading.year);

  return (
    <div
      ref={ref}
      className={styles.chart}
      role="application"
      aria-label={label}
      aria-describedby={hintId}
      {...keys}
      onPointerLeave={() => setActive(null)}
    >
      <ComposedChart
        width={width}
        height={height}
        margin={{ ...margin, left: 0, bottom: 0 }}
        data={data.rows}
        accessibilityLayer={false}
        onMouseMove={({ activeLabel }) => setActive(rowNear(data.rows, activeLabel))}
      >
        <CartesianGrid vertical={false} syncWithTicks className={styles.grid} />
        <XAxis
          type="number"
          dataKey="year"
          domain={[...axes.years]}
          ticks={layout.yearTicks}
          interval={0}
          padding={{ left: xPadding, right: xPadding }}
          height={margin.bottom}
          tickSize={5}
          tick={{ className: styles.tick, fontSize: textSize }}
          axisLine={{ className: styles.axisLine }}
          tickLine={{ className: styles.axisLine }}
        />
        <YAxis
          type="number"
          scale={axes.scale}
          domain={[...axes.domain]}
          allowDataOverflow
          ticks={axes.ticks}
          interval={0}
          width={margin.left}
          axisLine={false}
          tickLine={false}
          tickSize={0}
          tickMargin={6}
          tickFormatter={(tick: number) => tickText(tick, axes, speech.language)}
          tick={{ className: styles.tick, fontSize: textSize }}
        />
        <text className={styles.unit} y={textSize}>
          {layout.unitLines.map((line, row) => (
            <tspan key={line} x={0} dy={row === 0 ? 0 : 16}>
              {line}
            </tspan>
          ))}
        </text>
        {activeX !== null && (
          <line className={styles.cursor} x1={activeX} x2={activeX} y1={margin.top} y2={height - margin.bottom} />
        )}
        <TrendMarks data={data} parts={parts} layout={layout} height={height} />
      </ComposedChart>
      {reading !== null && activeX !== null && (
        <TrendTooltip reading={reading} x={activeX} top={margin.top} width={width} />
      )}
      <p id={hintId} className="visually-hidden">
        {speech.texts.charts.yearKeys}
      </p>
      <p className="visually-hidden" aria-live="polite">
        {reading && spokenReading(reading, unit)}
      </p>
    </div>
  );
}

/** A break before the first year or after the last one separates nothing. */
function withBreaksInside(data: TrendData): TrendData {
  const [first, last] = [data.rows[0]?.year ?? 0, data.rows.at(-1)?.year ?? 0];
  return { ...data, breaks: data.breaks.filter(({ year }) => first < year && year <= last) };
}

function rowNear(rows: TrendData['rows'], year: unknown): number | null {
  const at = rows.findIndex((row) => row.year === Number(year));
  return at === -1 ? null : at;
}
