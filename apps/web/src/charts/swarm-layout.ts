import { domainOf, drawnScale, niceTicks, positionOn, type Scale } from './axis.ts';
import { dodge } from './dodge.ts';

export type SwarmPoint = {
  code: string;
  name: string;
  value: number;
  mark: 'own' | 'peer' | 'other';
  /** What is said after the value, "delad 12:a av 94". */
  note?: string;
};

export type PlacedDot = SwarmPoint & { x: number; y: number };

const nearestFirst = { own: 0, peer: 1, other: 2 } as const;
const side = 12;
const rowHeight = 18;
const axisHeight = 26;

/** Where the dots, the axis and the labels of one year's distribution stand; null when there are no points. */
export function swarmLayout(points: readonly SwarmPoint[], { scale: wanted, width }: { scale: Scale; width: number }) {
  // Among equal values the own member comes nearest the centre line, then its peers.
  const inOrder = points.toSorted((a, b) => nearestFirst[a.mark] - nearestFirst[b.mark]);
  const values = inOrder.map(({ value }) => value);
  const scale = drawnScale(values, wanted);
  const domain = domainOf(values, { scale });
  if (domain === null) return null;
  const radius = width < 480 ? 4 : 5;
  const x = positionOn(domain, [side, width - side], scale);
  const offsets = dodge(values, { x, radius: radius + 0.5 });
  const reach = Math.max(28, ...offsets.map(Math.abs)) + radius + 8;
  // Two rows above the dots: the median's label, then the own member's.
  const middle = 2 * rowHeight + reach;
  const dots: PlacedDot[] = inOrder
    .map((point, i) => ({ ...point, x: x(point.value), y: middle + (offsets[i] ?? 0) }))
    .toSorted((a, b) => a.value - b.value);
  const ticks = niceTicks(domain, Math.max(2, Math.floor(width / 60)), scale);
  return {
    scale,
    x,
    radius,
    dots,
    ticks,
    top: 2 * rowHeight,
    bottom: middle + reach,
    height: middle + reach + axisHeight,
    labelRows: { median: rowHeight - 5, own: 2 * rowHeight - 5 },
  };
}

export type SwarmLayout = NonNullable<ReturnType<typeof swarmLayout>>;
