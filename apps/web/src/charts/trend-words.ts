import { formatNumber } from '#i18n/format.ts';
import type { Speech } from '#i18n/language.ts';
import { breakPosition } from './chart-data.ts';
import { tickText } from './tick-text.ts';
import { trendLayout, type TrendAxes, type TrendData, type TrendLayout, type TrendParts } from './trend-layout.ts';

/** Puts the words of the reader's language on the axes and at the ends of the lines, and lays everything out. */
export function wordedLayout(
  { data, parts, axes }: { data: TrendData; parts: TrendParts; axes: TrendAxes },
  { unit, decimals, width, height }: { unit: string; decimals: number; width: number; height: number },
  { language, texts }: Speech,
): TrendLayout {
  const lines = parts.drawn.flatMap(({ key, kind, name, points }) => {
    const last = points.at(-1);
    if (last === undefined) return [];
    const text = kind === 'peer' ? name : `${name} ${formatNumber(last.value, decimals, language)}`;
    return [{ key, kind, text, ...last }];
  });
  const bandEnd = parts.bands.at(-1)?.at(-1);
  const others = lines.map(({ value }) => value);
  const bandLabel = bandEnd && {
    key: 'band',
    kind: 'band' as const,
    text: texts.charts.middleHalf,
    year: bandEnd.year,
    value: freestPlace(bandEnd, others),
  };
  const years = data.rows.map(({ year }) => year);
  return trendLayout(
    axes,
    {
      unit: axes.scale === 'log' ? `${unit} (${texts.charts.logScale})` : unit,
      ticks: axes.ticks.map((tick) => tickText(tick, axes, language)),
      ends: bandLabel ? [...lines, bandLabel] : lines,
      breaks: data.breaks.map(({ year, label }) => ({ label, at: breakPosition(year, years) })),
    },
    { width, height },
  );
}

/** The place within the band, near one of its edges, that is furthest from the ends of the lines. */
function freestPlace({ low, high }: { low: number; high: number }, others: readonly number[]): number {
  const distance = (place: number) => Math.min(...others.map((other) => Math.abs(other - place)));
  const [lower, upper] = [low + (high - low) * 0.15, low + (high - low) * 0.85];
  return distance(upper) >= distance(lower) ? upper : lower;
}
