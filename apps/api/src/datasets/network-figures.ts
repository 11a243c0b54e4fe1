import { breaksBetween } from '@ratthall/domain/change';
import { fewestForRank, likeForLike } from '@ratthall/domain/comparison';
import { currentYear, observationsOf, shownGrid, valueOf, type Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import { verdicts, type Verdict } from '@ratthall/domain/trend';
import { groupSummaries } from './groups.ts';
import { judgementsOf } from './judgements.ts';
import { presentCodes } from './present-codes.ts';

/** The members that the network's figures are of: its present municipalities. Regions are never mixed with them. */
export const networkKind = 'municipality';
const network = 'NETWORK';
const fewestForVerdict = 5;
const chanceOfVerdict = 0.05;

/** An indicator across the network: spread and coverage year by year, change like for like, and counts of verdicts. */
export function networkFiguresOf(dataset: Dataset, indicator: Indicator) {
  const members = indicator.appliesTo.includes(networkKind) ? presentCodes(dataset, networkKind) : [];
  const years = groupSummaries(dataset, indicator, members);
  const present = currentYear(years);
  return {
    id: indicator.id,
    years,
    latest: years.find(({ year }) => year === present) ?? null,
    likeForLike: changeOf(dataset, indicator, {
      members,
      years: years.flatMap(({ year }) => (year <= (present ?? 0) ? year : [])),
    }),
    ...verdictsOf(dataset, indicator, members),
    published: publishedMeans(dataset, indicator),
  };
}

/** From the year before the latest to the latest, among the members whose two values can be compared. */
function changeOf(
  dataset: Dataset,
  indicator: Indicator,
  { members, years }: { members: readonly string[]; years: readonly number[] },
) {
  const grid = shownGrid(dataset, indicator);
  const [fromYear, toYear] = years.slice(-2);
  if (!grid || fromYear === undefined || toYear === undefined) return null;
  const { byMember } = judgementsOf(dataset, indicator.id);
  const before = new Map<string, number>();
  const after = new Map<string, number>();
  for (const code of members) {
    const old = valueOf(grid, code, fromYear);
    const now = valueOf(grid, code, toYear);
    const isBroken = breaksBetween(byMember.get(code)?.breaks ?? [], { from: fromYear, to: toYear }).length > 0;
    if (old === null || now === null || isBroken) continue;
    before.set(code, old);
    after.set(code, now);
  }
  const change = likeForLike(before, after);
  return change && change.n >= fewestForRank ? { fromYear, toYear, ...change } : null;
}

function verdictsOf(dataset: Dataset, indicator: Indicator, members: readonly string[]) {
  const { byMember } = judgementsOf(dataset, indicator.id);
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  let judged = 0;
  for (const code of members) {
    const direction = byMember.get(code)?.direction;
    if (!direction) continue;
    counts[direction.verdict]++;
    if (direction.n >= fewestForVerdict) judged++;
  }
  return { verdicts: counts, expectedByChance: chanceOfVerdict * judged };
}

function publishedMeans(dataset: Dataset, { id }: Indicator) {
  const grids = [...(dataset.grids.get(id)?.values() ?? [])];
  return grids
    .flatMap((grid) => observationsOf(grid, network))
    .flatMap(({ year, value, source }) => (value === null ? [] : { year, value, source }))
    .sort((a, b) => a.year - b.year || (a.source < b.source ? -1 : 1));
}
