import type { Point } from '@ratthall/domain/observation';

/** How sure a line may look in a year: solid, dashed (few members behind it) or not drawn at all. */
export type LineStyle = 'solid' | 'dashed' | 'none';

/** A covered year of a series; null where it has no value. */
export type LineRow = { year: number; value: number | null; style?: LineStyle };

/** A stretch of line between values that may be joined. */
type LinePart = { style: 'solid' | 'dashed'; points: Point[] };

/** What is drawn of a series: its lines, every value (markers), and the values that no line touches. */
export type DrawnSeries = { lines: LinePart[]; points: Point[]; lone: Point[] };

/**
 * The drawn parts of a series. `rows` are the covered years in order, which need not be every year: neighbours in the
 * list are joined by a solid line, values on both sides of one missing year by dashes, anything wider is a gap. Nothing
 * is joined across a break, which lies before each of the years in `breaks`.
 */
export function lineParts(rows: readonly LineRow[], breaks: readonly number[] = []): DrawnSeries {
  const lines: LinePart[] = [];
  const points: Point[] = [];
  const joined = new Set<Point>();
  let last: { point: Point; at: number; style: LineStyle } | null = null;

  for (const [at, { year, value, style = 'solid' }] of rows.entries()) {
    if (value === null || style === 'none') continue;
    const point = { year, value };
    points.push(point);
    if (last !== null && at - last.at <= 2 && !isBroken(last.point.year, year, breaks)) {
      const isSure = at - last.at === 1 && last.style === 'solid' && style === 'solid';
      extend(lines, { style: isSure ? 'solid' : 'dashed', points: [last.point, point] });
      joined.add(last.point).add(point);
    }
    last = { point, at, style };
  }
  return { lines, points, lone: points.filter((point) => !joined.has(point)) };
}

function extend(lines: LinePart[], next: LinePart): void {
  const current = lines.at(-1);
  const [from, to] = next.points;
  if (to !== undefined && current?.style === next.style && current.points.at(-1) === from) current.points.push(to);
  else lines.push(next);
}

/** The quartiles of a covered year; null where there are too few values to state them. */
type BandRow = { year: number; low: number | null; high: number | null };

export type BandPoint = { year: number; low: number; high: number };

/** The stretches over which a quartile band is drawn: neighbouring covered years with both bounds, and no break. */
export function bandParts(rows: readonly BandRow[], breaks: readonly number[] = []): BandPoint[][] {
  const parts: BandPoint[][] = [];
  let lastAt = -2;
  for (const [at, { year, low, high }] of rows.entries()) {
    if (low === null || high === null) continue;
    const part = parts.at(-1);
    const before = part?.at(-1);
    if (part && before && at - lastAt === 1 && !isBroken(before.year, year, breaks)) part.push({ year, low, high });
    else parts.push([{ year, low, high }]);
    lastAt = at;
  }
  return parts;
}

function isBroken(from: number, to: number, breaks: readonly number[]): boolean {
  return breaks.some((year) => from < year && year <= to);
}

/** Where the rule of a break stands: half-way between the break's year and the covered year before it. */
export function breakPosition(year: number, coveredYears: readonly number[]): number {
  const before = coveredYears.findLast((covered) => covered < year);
  return before === undefined ? year : (before + year) / 2;
}
