import type { ComparedCell, ComparedIndicator } from '#queries/comparisons.ts';
import type { Entry, Indicator } from './compared.ts';

const text = (name: string) => ({ sv: name, en: name });

/** An indicator in the year 2022 with a value, or none, for each member by its code. */
export function anEntry(
  id: string,
  values: Record<string, number | null>,
  { polarity = 'higher' }: { polarity?: Indicator['polarity'] } = {},
): Entry {
  const indicator = { id, name: text(id), unit: '%', unitName: text('procent'), decimals: 1, polarity } as Indicator;
  const compared: ComparedIndicator = {
    id,
    number: null,
    applies: true,
    year: 2022,
    years: [2021, 2022],
    reference: { n: 2, N: 10, median: null, q1: null, q3: null, values: [] },
    cells: Object.entries(values).map(([member, value]) => aCell(member, value)),
    series: Object.entries(values).map(([member, value]) => ({
      member,
      values: [null, value],
      gaps: [],
      breaks: [],
    })),
    band: [],
    change: null,
  };
  return { indicator, compared };
}

export function aCell(member: string, value: number | null, changes: Partial<ComparedCell> = {}): ComparedCell {
  return {
    member,
    value,
    missing: value === null ? 'not-reported' : null,
    definitionVersion: 1,
    comparable: value !== null,
    rank: null,
    percentile: value,
    quartile: null,
    statusClass: null,
    flags: [],
    direction: { verdict: 'too-few-values', firstYear: null, lastYear: null, n: 0 },
    ...changes,
  };
}
