import type { Figures } from './finding.ts';

/** On which side of its peers' median a member lay, and in which years; one year where only one can be told of. */
export type Standing = { side: 'above' | 'below' | 'at'; from: number; to: number };

/**
 * On which side of its peers' median a member's latest value lies, and since which year: over comparable years without a
 * gap, a break or a change of side. Null where no year has both. A value that differs from the median by less than its
 * ordinary variation is on neither side.
 */
export function standingOf({
  series,
  band,
  breaks,
  level,
}: Pick<Figures, 'series' | 'band' | 'breaks' | 'level'>): Standing | null {
  const lastBreak = Math.max(0, ...breaks.map(({ year }) => year));
  const medians = new Map(band.map(({ year, median }) => [year, median]));
  const sides = series.map(({ year, value }) => {
    const median = medians.get(year) ?? null;
    return { year, side: value !== null && median !== null && year >= lastBreak ? Math.sign(value - median) : null };
  });
  const known = sides.slice(0, 1 + sides.findLastIndex(({ side }) => side !== null));
  const last = known.at(-1);
  if (last === undefined || last.side === null) return null;
  const to = last.year;
  if (last.side === 0 || (level?.practicallyEqual && level.year === to)) return { side: 'at', from: to, to };
  const from = known[1 + known.findLastIndex(({ side }) => side !== last.side)]?.year ?? to;
  return { side: last.side > 0 ? 'above' : 'below', from, to };
}
