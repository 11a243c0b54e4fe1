import type { Polarity } from '@ratthall/domain/indicator';
import { domainOf, drawnScale, positionOn, type Scale } from '#charts/axis.ts';
import { drawing, element, palette } from './svg.ts';

type Placed = {
  /** The peers' values, without the member's own. */
  values: readonly number[];
  own: number;
  q1: number | null;
  median: number | null;
  q3: number | null;
  polarity: Polarity;
  scale: Scale;
};

const side = 5;

/** Where a member stands among its peers, as the strip on its page: better is always to the right. */
export function levelPicture({ values, own, q1, median, q3, polarity, scale }: Placed, width: number): string {
  const height = 17;
  const all = [...values, own];
  const drawn = drawnScale(all, scale);
  const domain = domainOf(all, { scale: drawn }) ?? [0, 1];
  const ends = [side, width - side] as const;
  const x = positionOn(domain, polarity === 'lower' ? [ends[1], ends[0]] : ends, drawn);
  const middle = height / 2;
  const bounds = q1 === null || q3 === null ? [] : [x(q1), x(q3)].toSorted((a, b) => a - b);
  const [from = 0, to = 0] = bounds;
  return drawing({ width, height }, [
    ...(bounds.length === 0
      ? []
      : [
          element('rect', { x: from, width: Math.max(to - from, 1.5), y: 2.5, height: height - 5, fill: palette.band }),
        ]),
    element('path', { d: `M0,${middle}H${width}`, stroke: palette.line, 'stroke-width': 0.6 }),
    element('path', {
      d: values.map((value) => `M${x(value).toFixed(1)},${middle - 3.5}v7`).join(''),
      stroke: palette.peer,
      'stroke-width': 0.5,
      fill: 'none',
    }),
    ...(median === null
      ? []
      : [element('path', { d: `M${x(median).toFixed(1)},1v${height - 2}`, stroke: palette.ink, 'stroke-width': 1.1 })]),
    element('circle', { cx: x(own), cy: middle, r: 3.8, fill: palette.accent, stroke: palette.paper }),
  ]);
}
