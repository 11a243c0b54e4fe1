import { coverageOf, currentYear, judgedIn, type Dataset, type Grid } from '@ratthall/domain/dataset';
import type { Indicator, MemberTarget, Target } from '@ratthall/domain/indicator';
import type { Observation } from '@ratthall/domain/observation';
import { paceOf, standingTargets, type Pace } from '@ratthall/domain/target';
import { oncePerDataset } from '#datasets/once.ts';

/** The members' own targets, by member and indicator. */
const ownTargets = oncePerDataset<Map<string, MemberTarget[]>>(
  ({ memberTargets }) => {
    const found = new Map<string, MemberTarget[]>();
    for (const target of memberTargets) {
      const key = `${target.member} ${target.indicator}`;
      found.set(key, [...(found.get(key) ?? []), target]);
    }
    return found;
  },
  { atMost: 1 },
);

type OwnedTarget = Target & { owner: 'member' | 'national' };

type Case = { code: string; grid: Grid | undefined; series: readonly Observation[] };

/**
 * Every target that a member can be held against in an indicator, its own first, replaced ones too; and the pace towards
 * each of those that stand, in the same order. An aim for the whole country is read as if it were the member's.
 */
export function towardsTargets(
  dataset: Dataset,
  indicator: Indicator,
  { code, grid, series }: Case,
): { targets: OwnedTarget[]; pace: Pace[] } {
  const own = ownTargets(dataset, 'all').get(`${code} ${indicator.id}`) ?? [];
  const targets = [
    ...own.map(({ member: _member, indicator: _indicator, ...target }) => ({ ...target, owner: 'member' as const })),
    ...indicator.targets.map((target) => ({ ...target, owner: 'national' as const })),
  ];
  const until = judgedIn(grid ? currentYear(coverageOf(grid)) : null, series);
  const pace = standingTargets(targets).map((target) => paceOf(series, indicator, { target, until }));
  return { targets, pace };
}
