import { textWidth } from '#charts/labels.ts';
import type { SwarmLayout } from '#charts/swarm-layout.ts';
import { drawing, element, palette, textAt } from './svg.ts';

type Words = { unit: string; median: string; band: string; direction: string; tick: (value: number) => string };

type Quartiles = { q1: number | null; median: number | null; q3: number | null };

const size = 11.5;

/** Every member of one year as a dot over an axis, with the middle half and the median, as on the indicator's page. */
export function swarmPicture(
  { dots, ticks, x, radius, top, bottom, height }: SwarmLayout,
  width: number,
  { quartiles: { q1, median, q3 }, words }: { quartiles: Quartiles; words: Words },
): string {
  // The row for a member of one's own is not needed here.
  const [from, to] = [top - 18, height + 14 - top + 18];
  const within = (at: number, text: string) => {
    const half = textWidth(text, size) / 2;
    return Math.min(Math.max(at, half), width - half);
  };
  const y = (value: number) => value - from;
  const label = { 'font-size': size, fill: palette.inkSoft };
  const axis = { stroke: palette.lineStrong, 'stroke-width': 0.8 };
  return drawing({ width, height: to }, [
    ...(q1 === null || q3 === null
      ? []
      : [
          element('rect', {
            x: x(q1),
            width: Math.max(x(q3) - x(q1), 2),
            y: y(top),
            height: bottom - top,
            fill: palette.band,
          }),
        ]),
    element('path', { d: `M0,${y(bottom)}H${width}`, ...axis }),
    ...ticks.flatMap((tick) => [
      element('path', { d: `M${x(tick).toFixed(1)},${y(bottom)}v4`, ...axis }),
      textAt(within(x(tick), words.tick(tick)), y(bottom) + 15, words.tick(tick), {
        ...label,
        'text-anchor': 'middle',
      }),
    ]),
    ...dots.map((dot) =>
      element('circle', {
        cx: dot.x,
        cy: y(dot.y),
        r: radius - 0.4,
        fill: palette.accent,
        'fill-opacity': 0.82,
        stroke: palette.paper,
        'stroke-width': 0.8,
      }),
    ),
    ...(median === null
      ? []
      : [
          element('path', {
            d: `M${x(median).toFixed(1)},${y(top) - 3}V${y(bottom)}`,
            stroke: palette.ink,
            'stroke-width': 1.6,
          }),
          textAt(within(x(median), words.median), y(top) - 7, words.median, {
            ...label,
            fill: palette.ink,
            'text-anchor': 'middle',
          }),
        ]),
    textAt(0, y(height) + 9, words.unit, label),
    ...(words.direction === ''
      ? []
      : [textAt(width, y(height) + 9, words.direction, { ...label, 'text-anchor': 'end' })]),
  ]);
}
