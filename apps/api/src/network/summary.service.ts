import { memberWay, networkWay, networkWays, summaryRule, whyNoLikeForLike } from '@ratthall/domain/annual-summary';
import type { Dataset } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import { verdicts, type Verdict } from '@ratthall/domain/trend';
import { countWays } from '@ratthall/domain/ways';
import { findSet, indicatorsOf } from '#datasets/find.ts';
import { judgementsOf } from '#datasets/judgements.ts';
import { movedMostOf } from '#datasets/moved-most.ts';
import { networkFiguresOf, networkKind } from '#datasets/network-figures.ts';
import { presentCodes } from '#datasets/present-codes.ts';

type Wanted = { set?: string | undefined; year?: number | undefined };

/** What the annual summary says in figures: the network's year over all indicators of a set, and one by one. */
export function summaryOf(dataset: Dataset, wanted: Wanted) {
  const set = findSet(dataset, wanted.set);
  const ofSet = indicatorsOf(dataset, set);
  const figures = ofSet.map(({ indicator }) => networkFiguresOf(dataset, indicator));
  const newest = Math.max(0, ...figures.flatMap(({ latest }) => latest?.year ?? []));
  const round = wanted.year ?? (newest > 0 ? newest : null);
  const indicators = ofSet.map(({ indicator, number, complements }, i) => ({
    id: indicator.id,
    number,
    complements,
    ...yearOf(dataset, indicator, { figures: figures[i]!, round }),
  }));
  return {
    dataVersion: dataset.version,
    ruleVersion: summaryRule,
    set: set.id,
    kind: networkKind,
    round,
    network: {
      ...overAll(indicators),
      N: presentCodes(dataset, networkKind).length,
      members: membersOver(
        dataset,
        ofSet.map(({ indicator }) => indicator.id),
      ),
    },
    indicators,
  } as const;
}

type Figures = ReturnType<typeof networkFiguresOf>;

function yearOf(
  dataset: Dataset,
  indicator: Indicator,
  { figures, round }: { figures: Figures; round: number | null },
) {
  const { years, latest, likeForLike, verdicts: counts, expectedByChance } = figures;
  const members = indicator.appliesTo.includes(networkKind) ? presentCodes(dataset, networkKind) : [];
  const { judged } = countWays(counts);
  const until = years.filter(({ year }) => year <= (latest?.year ?? 0));
  const answered = (row: { year: number; n: number } | undefined) => (row ? { year: row.year, n: row.n } : null);
  return {
    years,
    latest,
    coverage: {
      N: members.length,
      latest: answered(until.at(-1)),
      before: answered(until.at(-2)),
      round: round === null ? null : { year: round, n: years.find(({ year }) => year === round)?.n ?? 0 },
    },
    likeForLike,
    likeForLikeUnknown: whyNoLikeForLike(until.length, likeForLike?.n ?? null),
    verdicts: counts,
    judged,
    expectedByChance,
    way: networkWay(indicator.polarity, { judged, improving: counts.improving, worsening: counts.worsening }),
    moved: movedMostOf(dataset, indicator, members),
  };
}

type IndicatorYear = ReturnType<typeof yearOf>;

/** Every indicator counts once, and so does every series of a member in an indicator. */
function overAll(indicators: readonly IndicatorYear[]) {
  const sum = (figure: (one: IndicatorYear) => number) => indicators.reduce((total, one) => total + figure(one), 0);
  const counted = <K extends string>(keys: readonly K[], figure: (key: K) => number) =>
    Object.fromEntries(keys.map((key) => [key, figure(key)])) as Record<K, number>;
  return {
    ways: counted(networkWays, (way) => sum((one) => (one.way === way ? 1 : 0))),
    verdicts: counted(verdicts, (verdict) => sum((one) => one.verdicts[verdict])),
    judged: sum(({ judged }) => judged),
    expectedByChance: sum(({ expectedByChance }) => expectedByChance),
  };
}

function membersOver(dataset: Dataset, ids: readonly string[]) {
  const judgements = ids.map((id) => judgementsOf(dataset, id).byMember);
  const counts = { 'more-right': 0, 'more-wrong': 0, 'as-many': 0, 'not-judged': 0 };
  for (const code of presentCodes(dataset, networkKind)) {
    const given = judgements.flatMap((byMember): Verdict[] => {
      const direction = byMember.get(code)?.direction;
      return direction ? [direction.verdict] : [];
    });
    counts[memberWay(given)]++;
  }
  return {
    moreRight: counts['more-right'],
    moreWrong: counts['more-wrong'],
    asMany: counts['as-many'],
    notJudged: counts['not-judged'],
  };
}
