import { coverageOf, currentYear, observationsOf, shownGrid, type Dataset, type Grid } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Member } from '@ratthall/domain/membership';
import { noiseBand } from '@ratthall/domain/noise';
import type { MissingReason, Observation } from '@ratthall/domain/observation';
import { breaksOf } from '@ratthall/domain/segments';
import { directionOf } from '@ratthall/domain/trend';
import { findMember, findSet, indicatorsOf } from '#datasets/find.ts';
import { groupSummaries } from '#datasets/groups.ts';
import { judgementsOf } from '#datasets/judgements.ts';
import { peersIn } from '#datasets/peers.ts';
import { levelOf } from './level.ts';
import { towardsTargets } from './pace.ts';

const nation = '0000';

type Wanted = { code: string; set: string | undefined; peers: string | undefined };

/** A member through the indicators of a set, among the peers of the reader's choice. */
export function profileOf(dataset: Dataset, wanted: Wanted) {
  const member = findMember(dataset, wanted.code);
  const set = findSet(dataset, wanted.set);
  const choice = wanted.peers ?? 'all';
  const peers = peersIn(dataset, member, choice).map(({ code }) => code);
  return {
    dataVersion: dataset.version,
    member,
    set: set.id,
    peers: { choice, members: peers },
    indicators: indicatorsOf(dataset, set).map(({ indicator, number, complements }) => ({
      id: indicator.id,
      number,
      complements,
      ...(indicator.appliesTo.includes(member.kind)
        ? indicatorProfile(dataset, indicator, { member, peers })
        : notApplicable(indicator)),
    })),
  };
}

function indicatorProfile(
  dataset: Dataset,
  indicator: Indicator,
  { member, peers }: { member: Member; peers: readonly string[] },
) {
  const grid = shownGrid(dataset, indicator);
  const series = grid ? observationsOf(grid, member.code) : [];
  const latest = latestOf(series);
  const { byMember, usualNoise } = judgementsOf(dataset, indicator.id);
  const own = byMember.get(member.code);
  const sigma = noiseBand(own?.sigma ?? null, usualNoise[member.kind]);
  const { polarity } = indicator;
  const level = grid && latest ? levelOf(grid, { code: member.code, peers, latest, polarity, sigma }) : null;
  return {
    applies: true,
    series,
    breaks: breaksOf(series, indicator.definitions),
    band: groupSummaries(dataset, indicator, [member.code, ...peers]),
    latest,
    level,
    levelUnknown: level ? null : latest ? ('too-few-peers' as const) : ('no-value' as const),
    direction: own?.direction ?? directionOf(series, indicator),
    ...towardsTargets(dataset, indicator, { code: member.code, grid, series }),
    missing: missingOf(series, grid ? coverageOf(grid) : []),
    nation: grid ? nationOf(grid) : [],
  };
}

/** What is said of an indicator that is not made for this kind of member: nothing but that. */
function notApplicable(indicator: Indicator) {
  return {
    applies: false,
    series: [],
    breaks: [],
    band: [],
    latest: null,
    level: null,
    levelUnknown: 'not-applicable' as const,
    direction: directionOf([], indicator),
    targets: [],
    pace: [],
    missing: { reason: 'not-applicable' as const, years: [] },
    nation: [],
  };
}

function latestOf(series: readonly Observation[]): { year: number; value: number } | null {
  const found = series.findLast(({ value }) => value !== null);
  return found && found.value !== null ? { year: found.year, value: found.value } : null;
}

/** Null when there is a value for the year that the indicator stands in, or a newer one. */
function missingOf(
  series: readonly Observation[],
  coverage: readonly { year: number; n: number }[],
): { reason: MissingReason; years: number[] } | null {
  const byYear = new Map(series.map((observation) => [observation.year, observation]));
  const present = currentYear(coverage) ?? 0;
  const newest = latestOf(series)?.year ?? 0;
  if (newest > 0 && newest >= present) return null;
  const years = coverage
    .map(({ year }) => year)
    .filter((year) => year <= present && (byYear.get(year)?.value ?? null) === null)
    .reverse();
  return { reason: byYear.get(present)?.missing ?? 'not-reported', years };
}

function nationOf(grid: Grid): { year: number; value: number }[] {
  return observationsOf(grid, nation).flatMap(({ year, value }) => (value === null ? [] : { year, value }));
}
