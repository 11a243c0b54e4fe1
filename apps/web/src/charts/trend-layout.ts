import type { Point } from '@ratthall/domain/observation';
import { domainOf, drawnScale, niceTicks, positionOn, yearTicks, type Scale } from './axis.ts';
import { bandParts, lineParts, type DrawnSeries, type LineStyle } from './chart-data.ts';
import { stackLabels, textWidth, wrapText, type StackedLabel } from './labels.ts';

/** A covered year with the value of each series by key; null where it is missing. */
type TrendRow = Readonly<Record<string, number | null>> & { readonly year: number };

export type TrendSeries = {
  key: string;
  name: string;
  kind: 'own' | 'peer' | 'median' | 'nation';
  /** Years that are drawn otherwise than solid: dashed where few members stand behind the value, or not at all. */
  styles?: Readonly<Record<number, LineStyle>>;
};

type TrendBand = { year: number; q1: number | null; q3: number | null };

/** The series cannot be compared across the start of this year. */
export type TrendBreak = { year: number; label: string };

/** A value to be reached in a year; a `former` one has been replaced and is drawn thin. */
export type TrendTarget = {
  year: number;
  value: number;
  label: string;
  path?: readonly Point[];
  isFormer?: boolean;
};

/** A value to be kept inside at all times. */
export type TrendLimit = { value: number; label: string; isFormer?: boolean };

export type TrendData = {
  rows: readonly TrendRow[];
  series: readonly TrendSeries[];
  band: readonly TrendBand[];
  breaks: readonly TrendBreak[];
  targets: readonly TrendTarget[];
  limits?: readonly TrendLimit[];
  scale: Scale;
};

export const textSize = 13;
export const lineHeight = 16;
/** The little square of the band's tint before its label, with its air. */
export const swatchWidth = 14;
/** Air between the axes and the first and last year. */
export const xPadding = 8;

/** The drawn parts of every series and of the band. */
export function trendParts({ rows, series, band, breaks }: TrendData) {
  const breakYears = breaks.map(({ year }) => year);
  const drawn: (TrendSeries & DrawnSeries)[] = series.map((one) => {
    const own = rows.map(({ year, [one.key]: value }) => ({
      year,
      value: value ?? null,
      style: one.styles?.[year] ?? 'solid',
    }));
    return { ...one, ...lineParts(own, breakYears) };
  });
  const bandRows = band.map(({ year, q1, q3 }) => ({ year, low: q1, high: q3 }));
  return { drawn, bands: bandParts(bandRows, breakYears) };
}

export type TrendParts = ReturnType<typeof trendParts>;

/** Scale, domains and ticks of both axes; null when there is nothing to draw. */
export function trendAxes(data: TrendData, parts: TrendParts, height: number) {
  const { rows, targets, limits = [] } = data;
  const values = [
    ...parts.drawn.flatMap(({ points }) => points.map(({ value }) => value)),
    ...parts.bands.flat().flatMap(({ low, high }) => [low, high]),
    ...targets.flatMap(({ value, path = [] }) => [value, ...path.map((point) => point.value)]),
    ...limits.map(({ value }) => value),
  ];
  const scale = drawnScale(values, data.scale);
  const domain = domainOf(values, { scale });
  const [first, last] = [rows[0]?.year, rows.at(-1)?.year];
  if (domain === null || first === undefined || last === undefined) return null;
  const years = [
    Math.min(first, ...targets.flatMap(({ year, path = [] }) => [year, ...path.map((point) => point.year)])),
    Math.max(last, ...targets.map(({ year }) => year)),
  ] as const;
  const ticks = niceTicks(domain, Math.max(3, Math.round(height / 70)), scale);
  return { scale, domain, ticks, years, last };
}

export type TrendAxes = NonNullable<ReturnType<typeof trendAxes>>;

export type EndLabel = {
  key: string;
  kind: TrendSeries['kind'] | 'band';
  lines: string[];
  year: number;
  value: number;
};

export type TrendLayout = {
  width: number;
  margin: { top: number; right: number; bottom: number; left: number };
  unitLines: string[];
  yearTicks: number[];
  endLabels: EndLabel[];
  breakLabels: StackedLabel[];
  place: { x: (year: number) => number; y: (value: number) => number };
};

type LayoutWords = {
  unit: string;
  ticks: string[];
  ends: (Omit<EndLabel, 'lines'> & { text: string })[];
  /** The label of each break and the point in time, in years, where its rule stands. */
  breaks: { label: string; at: number }[];
};

/** Where everything stands, given the words of the axes and of the labels at the ends of the lines. */
export function trendLayout(
  axes: TrendAxes,
  words: LayoutWords,
  { width, height }: { width: number; height: number },
): TrendLayout {
  const [first, last] = axes.years;
  const widest = width < 480 ? 84 : 150;
  const endLabels = words.ends.map(({ text, ...end }) => ({
    ...end,
    lines: wrapText(text, textSize, widest),
  }));
  const labelWidth =
    Math.max(
      0,
      ...endLabels.flatMap(({ kind, lines }) =>
        lines.map((line) => textWidth(line, textSize) + (kind === 'band' ? swatchWidth : 0)),
      ),
    ) + 14;
  const left = Math.ceil(Math.max(...words.ticks.map((tick) => textWidth(tick, textSize)))) + 8;
  // Labels follow the last value; a target further on leaves room for them inside the plot.
  const share = last === first ? 0.5 : (axes.last - first) / (last - first);
  const inner = width - left - 2 * xPadding;
  const right = Math.max(12, Math.ceil((labelWidth - inner * (1 - share) - xPadding) / Math.max(share, 0.5)));

  const x = positionOn([first, last], [left + xPadding, width - right - xPadding]);
  const unitLines = wrapText(words.unit, textSize, width);
  const breakLabels = stackLabels(
    words.breaks.map(({ label, at }) => ({ x: x(at), width: textWidth(label, textSize) + 4 })),
    { left: 0, right: width },
  );
  const rows = Math.max(0, ...breakLabels.map(({ row }) => row + 1));
  const margin = { top: unitLines.length * lineHeight + rows * lineHeight + 12, right, bottom: 26, left };
  const most = Math.max(2, Math.floor((width - left - right) / 56));
  return {
    width,
    margin,
    unitLines,
    yearTicks: yearTicks(first, last, most),
    endLabels,
    breakLabels,
    place: { x, y: positionOn(axes.domain, [height - margin.bottom, margin.top], axes.scale) },
  };
}
