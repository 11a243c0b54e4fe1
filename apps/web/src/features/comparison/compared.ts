import type { Catalogue } from '#queries/catalogue.ts';
import type { ComparedIndicator, Comparison } from '#queries/comparisons.ts';

export type Indicator = Catalogue['indicators'][number];

/** An indicator and what the comparison says in it; the cells and series stand in the order of the members. */
export type Entry = { indicator: Indicator; compared: ComparedIndicator };

/** The indicators in which at least one of the members has a value in some year, and the names of the others. */
export function entriesOf(comparison: Comparison, indicators: readonly Indicator[]) {
  const all = comparison.indicators.flatMap((compared): Entry[] => {
    const indicator = indicators.find(({ id }) => id === compared.id);
    return indicator ? [{ indicator, compared }] : [];
  });
  const hasValue = ({ compared }: Entry) =>
    compared.series.some(({ values }) => values.some((value) => value !== null));
  return { entries: all.filter(hasValue), without: all.filter((entry) => !hasValue(entry)) };
}

/** The members with the best comparable value, several when they share it; `of` have one. The highest, where neither way is better. */
export function bestOf({
  indicator: { polarity },
  compared,
}: Entry): { codes: string[]; value: number; of: number } | null {
  const cells = compared.cells.flatMap(({ member, value, comparable }) =>
    value !== null && comparable ? [{ member, value }] : [],
  );
  if (cells.length === 0) return null;
  const values = cells.map(({ value }) => value);
  const best = polarity === 'lower' ? Math.min(...values) : Math.max(...values);
  return {
    codes: cells.filter(({ value }) => value === best).map(({ member }) => member),
    value: best,
    of: cells.length,
  };
}

/**
 * In how many indicators two or more can be compared, and the one in which their places lie furthest apart, with its
 * lowest and highest value. It counts no best values: members are not to be summed up over indicators.
 */
export function findingOf(entries: readonly Entry[]) {
  const comparable = entries.flatMap(({ indicator, compared }) => {
    const cells = compared.cells.filter((cell) => cell.comparable && cell.value !== null);
    const places = cells.flatMap(({ percentile }) => percentile ?? []);
    const values = cells.flatMap(({ value }) => value ?? []);
    const apart = places.length < 2 ? 0 : Math.max(...places) - Math.min(...places);
    return cells.length < 2 ? [] : { indicator, apart, low: Math.min(...values), high: Math.max(...values) };
  });
  const [widest] = comparable.toSorted((a, b) => b.apart - a.apart);
  return { comparable: comparable.length, widest: widest && widest.apart > 0 ? widest : null };
}

/** How many status classes there are in the definitions that the shown values follow, the fewest first. */
export function classCounts(entries: readonly Entry[]): number[] {
  const counts = entries.flatMap(({ compared }) => compared.cells.flatMap(({ statusClass }) => statusClass?.of ?? []));
  return [...new Set(counts)].toSorted((a, b) => a - b);
}

/** The newest value before a year, for a member that lacks one in it. */
export function lastBefore(
  { years, series }: Pick<ComparedIndicator, 'years' | 'series'>,
  at: number,
  year: number | null,
): { year: number; value: number } | null {
  const values = series[at]?.values ?? [];
  for (let i = years.length - 1; i >= 0; i--) {
    const value = values[i] ?? null;
    if (value !== null && (year === null || years[i]! < year)) return { year: years[i]!, value };
  }
  return null;
}
