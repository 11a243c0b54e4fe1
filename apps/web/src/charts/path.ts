import type { Point } from '@ratthall/domain/observation';
import type { BandPoint } from './chart-data.ts';

/** Places on a drawing, in pixels, for a year and a value. */
type Placement = { x: (year: number) => number; y: (value: number) => number };

const at = (x: number, y: number) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The path of a line through the points. */
export function linePath(points: readonly Point[], { x, y }: Placement): string {
  return `M${points.map((point) => at(x(point.year), y(point.value))).join('L')}`;
}

/** The path around a band. A band of a single year becomes a bar of `least` pixels, so that it can be seen. */
export function bandPath(part: readonly BandPoint[], { x, y }: Placement, least = 6): string {
  const [only] = part;
  if (only !== undefined && part.length === 1) {
    const [left, right] = [x(only.year) - least / 2, x(only.year) + least / 2];
    return `M${at(left, y(only.high))}L${at(right, y(only.high))}L${at(right, y(only.low))}L${at(left, y(only.low))}Z`;
  }
  const upper = part.map((row) => at(x(row.year), y(row.high)));
  const lower = part.map((row) => at(x(row.year), y(row.low))).toReversed();
  return `M${[...upper, ...lower].join('L')}Z`;
}
