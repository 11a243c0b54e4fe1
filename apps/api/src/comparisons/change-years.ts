import { breaksBetween, changeBetween, medianChange, type Span } from '@ratthall/domain/change';
import { observationsOf, valueOf, type Dataset, type Grid } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import { differenceAsShown } from '@ratthall/domain/shown';
import { judgementsOf } from '#datasets/judgements.ts';

const longest = 10;

type Coverage = readonly { year: number; n: number }[];

/**
 * The two years that are compared. Where the reader has not said: the year that the indicator stands in, and before it
 * the first of the last ten years, since the latest break of the definition, in which at least half as many have a value
 * as in the best year. Null where there are no two such years.
 */
export function changeYears(
  { definitions }: Pick<Indicator, 'definitions'>,
  {
    coverage,
    present,
    from,
    to,
  }: { coverage: Coverage; present: number | null } & Partial<Record<keyof Span, number | undefined>>,
): Span | null {
  const end = to ?? present;
  if (end === null) return null;
  const broken = definitions.filter(({ change, validFrom }) => change === 'break' && validFrom <= end);
  const earliest = Math.max(end - longest, ...broken.map(({ validFrom }) => validFrom));
  const most = Math.max(0, ...coverage.map(({ n }) => n));
  const start = from ?? coverage.find(({ year, n }) => year >= earliest && n > 0 && 2 * n >= most)?.year;
  return start === undefined || start >= end ? null : { from: start, to: end };
}

/** The change of each compared member, and the median of the peer group, among those with comparable values in both years. */
export function changeOf(
  dataset: Dataset,
  indicator: Indicator,
  { grid, span, codes, group }: { grid: Grid; span: Span; codes: readonly string[]; group: readonly string[] },
) {
  const { polarity, decimals, definitions } = indicator;
  const { byMember } = judgementsOf(dataset, indicator.id);
  const changes: number[] = [];
  for (const code of group) {
    const before = valueOf(grid, code, span.from);
    const after = before === null ? null : valueOf(grid, code, span.to);
    if (before === null || after === null) continue;
    if (breaksBetween(byMember.get(code)?.breaks ?? [], span).length === 0) {
      changes.push(differenceAsShown(after, before, decimals));
    }
  }
  const { median, n, of } = medianChange(changes, group.length);
  return {
    ...span,
    rows: codes.map((member) => ({
      member,
      ...changeBetween(observationsOf(grid, member), definitions, { ...span, polarity, decimals }),
    })),
    peers: { n, N: of, median },
  };
}
