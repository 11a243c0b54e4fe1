import { breakPosition } from '#charts/chart-data.ts';
import { spreadLabels, stackLabels, textWidth } from '#charts/labels.ts';
import { bandPath, linePath } from '#charts/path.ts';
import { tickText } from '#charts/tick-text.ts';
import { trendAxes, trendParts, type TrendData, type TrendParts } from '#charts/trend-layout.ts';
import { positionOn, yearTicks } from '#charts/axis.ts';
import { valueOn } from '@ratthall/domain/target-path';
import type { Language } from '#i18n/language.ts';
import { drawing, element, palette, textAt } from './svg.ts';

type Size = { width: number; height: number };

/** What stands at the end of a line, by its key; a line without words has no label. */
type Words = { ends: Readonly<Record<string, string>>; band: string | null };

type Place = { x: (year: number) => number; y: (value: number) => number };

const looks = {
  peer: { colour: palette.peer, width: 0.7, radius: 1 },
  nation: { colour: palette.inkSoft, width: 0.8, radius: 1 },
  median: { colour: palette.ink, width: 1.1, radius: 1.2 },
  own: { colour: palette.accent, width: 1.9, radius: 2.3 },
} as const;

const order = { peer: 0, nation: 1, median: 2, own: 3 } as const;
const textSize = 7.5;
const lineHeight = 8.6;

/** Series over years above a quartile band, as on the pages, drawn for a column on paper. Null without values. */
export function trendPicture(
  data: TrendData,
  { width, height }: Size,
  { words, language }: { words: Words; language: Language },
): string | null {
  const parts = trendParts(data);
  const axes = trendAxes(data, parts, height * 2.3);
  if (axes === null) return null;
  const ticks = axes.ticks.map((tick) => ({ tick, text: tickText(tick, axes, language) }));
  const ends = endsOf(parts, words);
  const left = Math.max(...ticks.map(({ text }) => textWidth(text, textSize))) + 5;
  const labelled = Math.max(0, ...ends.map(({ text }) => textWidth(text, textSize))) + 8;
  const [first, last] = axes.years;
  // A target further on leaves room for the labels within the picture.
  const share = last === first ? 1 : (axes.last - first) / (last - first);
  const right = Math.max(6, labelled - (1 - share) * (width - left - labelled));
  const covered = data.rows.map(({ year }) => year);
  const x = positionOn([first, last], [left + 4, width - right - 4]);
  const breaks = data.breaks
    .filter(({ year }) => year > first && year <= last)
    .map(({ year, label }) => ({ x: x(breakPosition(year, covered)), label, width: textWidth(label, 7) + 3 }));
  const stacked = stackLabels(breaks, { left: 0, right: width });
  const labelRows = Math.max(0, ...stacked.map(({ row }) => row + 1));
  const margin = { top: 6 + labelRows * lineHeight, right, bottom: 13, left };
  const place: Place = {
    x,
    y: positionOn(axes.domain, [height - margin.bottom, margin.top], axes.scale),
  };
  const bottom = height - margin.bottom;
  const most = Math.max(2, Math.floor((width - left - right) / 34));

  return drawing({ width, height }, [
    ...ticks.flatMap(({ tick, text }) => [
      element('path', {
        d: `M${left},${place.y(tick).toFixed(1)}H${(width - right).toFixed(1)}`,
        stroke: palette.line,
        'stroke-width': 0.5,
      }),
      textAt(left - 4, place.y(tick) + 2.5, text, { 'text-anchor': 'end', 'font-size': 7 }),
    ]),
    ...yearTicks(first, last, most).flatMap((year) => [
      element('path', {
        d: `M${place.x(year).toFixed(1)},${bottom}v2.5`,
        stroke: palette.lineStrong,
        'stroke-width': 0.5,
      }),
      textAt(place.x(year), height - 2.5, String(year), { 'text-anchor': 'middle', 'font-size': 7 }),
    ]),
    element('path', {
      d: `M${left},${bottom}H${(width - right).toFixed(1)}`,
      stroke: palette.lineStrong,
      'stroke-width': 0.6,
    }),
    ...parts.bands.map((part) => element('path', { d: bandPath(part, place, 4), fill: palette.band })),
    ...breaks.flatMap((one, i) => {
      const { row, anchor } = stacked[i] ?? { row: 0, anchor: 'start' };
      const y = margin.top - 4 - (labelRows - 1 - row) * lineHeight;
      return [
        element('path', {
          d: `M${one.x.toFixed(1)},${(y - 5.5).toFixed(1)}V${bottom}`,
          stroke: palette.lineStrong,
          'stroke-width': 0.7,
        }),
        textAt(anchor === 'end' ? one.x - 3 : one.x + 3, y, one.label, { 'font-size': 7, 'text-anchor': anchor }),
      ];
    }),
    ...linesOf(parts, place),
    ...targetsOf(data, place, { left, width: width - right, top: margin.top }),
    ...endLabels(ends, place, { top: margin.top - 4, bottom: bottom + 3 }),
  ]);
}

function linesOf({ drawn }: TrendParts, place: Place): string[] {
  return drawn
    .toSorted((a, b) => order[a.kind] - order[b.kind])
    .flatMap(({ kind, lines, points, lone }) => {
      const { colour, width, radius } = looks[kind];
      const marked = kind === 'peer' || kind === 'nation' ? lone : points;
      return [
        ...lines.map((part) =>
          element('path', {
            d: linePath(part.points, place),
            fill: 'none',
            stroke: colour,
            'stroke-width': width,
            'stroke-linejoin': 'round',
            ...(part.style === 'solid' ? { 'stroke-linecap': 'round' } : { 'stroke-dasharray': '2.4 2.2' }),
          }),
        ),
        ...marked.map(({ year, value }) =>
          element('circle', {
            cx: place.x(year),
            cy: place.y(value),
            r: radius,
            fill: colour,
            ...(kind === 'own' && { stroke: palette.paper, 'stroke-width': 0.7 }),
          }),
        ),
      ];
    });
}

/** Targets as diamonds with a thin path, limits as dashed lines: those that stand, in the words of their labels. */
function targetsOf(
  { targets, limits = [] }: TrendData,
  { x, y }: Place,
  { left, width, top }: { left: number; width: number; top: number },
): string[] {
  const halo = { stroke: palette.paper, 'stroke-width': 2, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
  return [
    ...limits.flatMap(({ value, label, isFormer }) => [
      element('path', {
        d: `M${left},${y(value).toFixed(1)}H${width.toFixed(1)}`,
        stroke: isFormer ? palette.lineStrong : palette.ink,
        'stroke-width': 0.8,
        'stroke-dasharray': '4 2.4',
      }),
      textAt(left + 3, y(value) - 3 > top ? y(value) - 3 : y(value) + 8, label, {
        'font-size': 7,
        fill: palette.ink,
        ...halo,
      }),
    ]),
    ...targets.flatMap(({ year, value, path = [], isFormer, label }) => {
      const [first, last] = [path[0]?.year ?? 0, path.at(-1)?.year ?? 0];
      const points = Array.from({ length: path.length === 0 ? 0 : last - first + 1 }, (_, i) => ({
        year: first + i,
        value: valueOn(path, first + i),
      }));
      const [cx, cy] = [x(year), y(value)];
      return [
        ...(points.length > 1
          ? [
              element('path', {
                d: linePath(points, { x, y }),
                fill: 'none',
                stroke: palette.lineStrong,
                'stroke-width': 0.8,
                'stroke-dasharray': '0.8 2.2',
                'stroke-linecap': 'round',
              }),
            ]
          : []),
        element('path', {
          d: `M${cx.toFixed(1)},${(cy - 3.6).toFixed(1)}l3.6,3.6l-3.6,3.6l-3.6,-3.6Z`,
          fill: palette.paper,
          stroke: isFormer ? palette.lineStrong : palette.ink,
          'stroke-width': 1,
        }),
        textAt(cx + 3.6, cy - 14 > top - 6 ? cy - 6 : cy + 12, label, {
          'text-anchor': 'end',
          'font-size': 7,
          fill: isFormer ? palette.inkSoft : palette.ink,
          ...halo,
        }),
      ];
    }),
  ];
}

type End = { text: string; year: number; value: number; colour: string; isOwn: boolean; priority: number };

function endsOf({ drawn, bands }: TrendParts, words: Words): End[] {
  const lines = drawn.flatMap(({ key, kind, points }): End[] => {
    const last = points.at(-1);
    const text = words.ends[key];
    if (last === undefined || text === undefined) return [];
    return [{ text, ...last, colour: looks[kind].colour, isOwn: kind === 'own', priority: order[kind] }];
  });
  const end = bands.at(-1)?.at(-1);
  if (end === undefined || words.band === null) return lines;
  const others = lines.map(({ value }) => value);
  const away = (value: number) => Math.min(...others.map((other) => Math.abs(other - value)));
  const [low, high] = [0.15, 0.85].map((share) => end.low + share * (end.high - end.low)) as [number, number];
  const value = away(high) >= away(low) ? high : low;
  return [...lines, { text: words.band, year: end.year, value, colour: palette.inkSoft, isOwn: false, priority: -1 }];
}

function endLabels(ends: readonly End[], place: Place, bounds: { top: number; bottom: number }): string[] {
  const middles = spreadLabels(
    ends.map(({ value, priority }) => ({ y: place.y(value), height: lineHeight, priority })),
    bounds,
  );
  const x = Math.max(...ends.map(({ year }) => place.x(year))) + 6;
  return ends.flatMap(({ text, colour, isOwn }, i) => {
    const middle = middles[i];
    if (middle === null || middle === undefined) return [];
    return [textAt(x, middle + 2.6, text, { fill: colour, ...(isOwn && { 'font-weight': 700 }) })];
  });
}
