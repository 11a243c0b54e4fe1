import type { Catalogue } from '#queries/catalogue.ts';
import type { ComparedIndicator, Comparison } from '#queries/comparisons.ts';
import type { Member } from '#queries/members.ts';

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

/** In how many indicators two or more can be compared, and in how many each member has the best value, most first. */
export function findingOf(entries: readonly Entry[], members: readonly Pick<Member, 'code' | 'name'>[]) {
  const comparable = entries
    .filter(({ indicator }) => indicator.polarity !== 'none')
    .map(bestOf)
    .filter((best) => best !== null && best.of > 1);
  const counts = members
    .map(({ code, name }) => ({ name, n: comparable.filter((best) => best?.codes.includes(code)).length }))
    .filter(({ n }) => n > 0)
    .toSorted((a, b) => b.n - a.n);
  return { comparable: comparable.length, counts };
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
