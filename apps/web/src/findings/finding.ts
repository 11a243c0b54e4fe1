import type { Indicator, MemberKind, Target } from '@ratthall/domain/indicator';
import type { MissingReason, Observation, Point } from '@ratthall/domain/observation';
import type { Break } from '@ratthall/domain/segments';
import type { Pace } from '@ratthall/domain/target';
import type { Direction } from '@ratthall/domain/trend';
import type { PeerGroup } from './peer-group.ts';

/** Where a member stands among its peers, itself included: `n` of `N` have a value that can be compared. */
export type Level = {
  year: number;
  rank: number;
  tied: boolean;
  n: number;
  N: number;
  /** From 0 (worst) to 100. */
  percentile: number;
  rankBand: { best: number; worst: number } | null;
  quartile: number | null;
  median: number;
  /** Whether it differs from the median by no more than its ordinary variation; null where that is not known. */
  practicallyEqual: boolean | null;
};

/** A target with who has decided it. */
export type OwnedTarget = Target & { owner: 'national' | 'member' };

/** What the figures of one member and indicator say; a profile of the API is one. */
export type Figures = {
  series: readonly Pick<Observation, 'year' | 'value'>[];
  /** The median of its peers and itself, year by year. */
  band: readonly { year: number; median: number | null }[];
  breaks: readonly Break[];
  latest: Point | null;
  level: Level | null;
  levelUnknown: 'no-value' | 'too-few-peers' | 'not-applicable' | null;
  direction: Pick<Direction, 'verdict' | 'decidedBy' | 'n' | 'firstYear' | 'lastYear' | 'slope' | 'p'>;
  /** Why there is no value for the year that the indicator stands in; `years` without one, latest first. */
  missing: { reason: MissingReason; years: readonly number[] } | null;
  targets: readonly OwnedTarget[];
  pace: readonly Pace[];
};

export type Subject = { name: string; kind: MemberKind; leftYear: number | null };

export type Measured = Pick<Indicator, 'name' | 'unit' | 'unitName' | 'decimals' | 'polarity' | 'definitions'>;

/** Everything that is needed to say in words how one member is doing in one indicator. */
export type Finding = { member: Subject; indicator: Measured; peers: PeerGroup; figures: Figures };

/** The years that a direction speaks of, as "2013–2022"; null where it cannot be said. */
export function judgedPeriod({ direction }: Pick<Figures, 'direction'>): string | null {
  const { verdict, firstYear, lastYear } = direction;
  if (verdict === 'too-few-values' || firstYear === null || lastYear === null) return null;
  return `${firstYear}–${lastYear}`;
}
