import { apart } from './apart.ts';
import { textWidth, wrapText } from './labels.ts';
import { swedenIn, type Place } from './sweden.ts';

/**
 * How a class of dots looks: 1 is the best of five, 5 the worst; the neutral ones say more or less, not better or worse;
 * plain dots have no class, and missing ones no value.
 */
export type MapTone = 1 | 2 | 3 | 4 | 5 | 'highest' | 'high' | 'low' | 'lowest' | 'plain' | 'missing';

/** A class of dots in words: its name, and how many and which values it holds. */
export type MapClass = { key: string; tone: MapTone; name: string; note: string };

export type MapPoint = {
  code: string;
  name: string;
  latitude: number;
  longitude: number;
  /** The key of its class. */
  class: string;
  mark: 'own' | 'peer' | 'other';
  /** What stands beside the own dot, "Eksjö 34,2". */
  label: string;
  /** What is said after the name, "34,2 procent, delad 12:a av 94, bästa fjärdedelen". */
  text: string;
};

export const textSize = 13;
export const lineHeight = 17;
/** From the middle of a dot to its label. */
export const labelGap = 12;
const air = 12;
const symbolWidth = 20;
const legendGap = 14;
const widestLegend = 250;

/** Where the country, the dots and the legend stand. On a narrow screen the legend is below the map, else beside it. */
export function mapLayout(points: readonly MapPoint[], classes: readonly MapClass[], width: number) {
  const isNarrow = width < 440;
  const radius = points.length > 400 ? 2.5 : isNarrow ? 4.5 : 5;
  const country = swedenIn({ left: air, top: air, height: isNarrow ? 520 : 620 });
  const homes = points.map(({ longitude, latitude }) => country.place(longitude, latitude));
  const places = apart(homes, { distance: 2 * radius + 0.5, reach: 9 });
  const bottom = (isNarrow ? 520 : 620) + 2 * air;

  const left = isNarrow ? 0 : country.width + 3 * air;
  const room = Math.min(widestLegend, width - left) - symbolWidth;
  let y = isNarrow ? bottom + lineHeight : 320;
  const legend = classes.map(({ key, tone, name, note }) => {
    const nameLines = wrapText(name, textSize, room);
    const noteLines = note === '' ? [] : wrapText(note, textSize, room);
    const entry = { key, tone, x: left, y, nameLines, noteLines };
    y += (nameLines.length + noteLines.length) * lineHeight + legendGap;
    return entry;
  });
  return {
    isNarrow,
    radius,
    shores: country.shores,
    countryWidth: country.width + 2 * air,
    dots: points.map((point, i) => ({ ...point, ...places[i]! })),
    legend,
    symbolWidth,
    height: Math.max(bottom, y),
  };
}

export type MapLayout = ReturnType<typeof mapLayout>;
export type MapDot = MapLayout['dots'][number];

/** Which dot lies nearest a place, if any is within reach; null otherwise. */
export function nearestDot(dots: readonly Place[], { x, y }: Place, reach: number): number | null {
  let nearest: number | null = null;
  let least = reach;
  dots.forEach((dot, i) => {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance > least) return;
    least = distance;
    nearest = i;
  });
  return nearest;
}

/** On which side of a dot its label covers fewest others without leaving the picture; the right one if both do as well. */
export function labelSide(dot: MapDot, dots: readonly MapDot[], width: number): 'start' | 'end' {
  const length = labelGap + textWidth(dot.label, textSize + 1);
  const covered = (from: number, to: number) =>
    dots.filter(({ code, x, y }) => code !== dot.code && from < x && x < to && Math.abs(y - dot.y) < lineHeight).length;
  const costs = {
    start: dot.x + length > width ? Infinity : covered(dot.x, dot.x + length),
    end: dot.x - length < 0 ? Infinity : covered(dot.x - length, dot.x),
  };
  return costs.end < costs.start ? 'end' : 'start';
}
