import type { Rank } from '@ratthall/domain/comparison';
import { shownGrid, valueOf, versionOf, type Dataset, type Grid } from '@ratthall/domain/dataset';
import type { Indicator } from '@ratthall/domain/indicator';
import { improvementOf, placed, type Standing } from '@ratthall/domain/lessons';
import type { Member } from '@ratthall/domain/membership';
import { directionOf, type Direction } from '@ratthall/domain/trend';
import { judgementsOf } from '#datasets/judgements.ts';
import type { NetworkStanding } from '#datasets/network-standing.ts';

type Placed = Standing & Rank;

/** The places in the year of the indicator among some members, best first. */
export function placesAmong(standing: NetworkStanding, group: ReadonlySet<string>): Placed[] {
  return placed(standing.bestFirst.filter(({ member }) => group.has(member)));
}

/** The same with one more, who may be a past member: it has a place among others, but takes none from them elsewhere. */
export function placesWith(
  grid: Grid | undefined,
  standing: NetworkStanding,
  { own, peers, polarity }: { own: Member; peers: ReadonlySet<string>; polarity: Indicator['polarity'] },
): Placed[] {
  const others = standing.bestFirst.filter(({ member }) => peers.has(member));
  const { year, version } = standing;
  const isComparable = grid && year !== null && polarity !== 'none' && versionOf(grid, own.code, year) === version;
  const value = isComparable ? valueOf(grid, own.code, year) : null;
  if (value === null) return placed(others);
  const at = others.findIndex((other) => (polarity === 'lower' ? value <= other.value : value >= other.value));
  return placed(others.toSpliced(at === -1 ? others.length : at, 0, { member: own.code, value }));
}

/** What is told of one member: its movement, measured first and last, its place, and its examples. */
export function lessonOf(
  dataset: Dataset,
  indicator: Indicator,
  { member, standing, place }: { member: string; standing: NetworkStanding; place: Placed | undefined },
) {
  const grid = shownGrid(dataset, indicator);
  const direction: Direction =
    judgementsOf(dataset, indicator.id).byMember.get(member)?.direction ?? directionOf([], indicator);
  const isJudged = direction.verdict !== 'too-few-values';
  const point = (year: number | null) => {
    const value = grid && year !== null && isJudged ? valueOf(grid, member, year) : null;
    return year === null || value === null ? null : { year, value };
  };
  const examples = standing.examples.filter((example) => example.member === member);
  return {
    member,
    direction,
    from: point(direction.firstYear),
    to: point(direction.lastYear),
    improvement: improvementOf(direction, standing.spread),
    place: place ? { value: place.value, rank: place.rank, tied: place.tied, n: place.n } : null,
    contact: examples.find(({ contact }) => contact !== null)?.contact ?? null,
    examples,
  };
}
