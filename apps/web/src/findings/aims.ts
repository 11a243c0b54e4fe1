import type { Pace } from '@ratthall/domain/target';
import type { Figures, OwnedTarget } from './finding.ts';

/** A standing target with the pace towards it. */
export type Aim = { target: OwnedTarget; pace: Pace };

export function aimsOf({ pace, targets }: Pick<Figures, 'pace' | 'targets'>): Aim[] {
  return pace.flatMap((one) => {
    const target = targets.find(({ id }) => id === one.target);
    return target ? [{ target, pace: one }] : [];
  });
}

/** The one that a row has room for: the first whose year has not passed, the member's own before others. */
export function nearestAim(aims: readonly Aim[]): Aim | null {
  const isAhead = ({ target, pace }: Aim) => target.year === null || target.year > (pace.latest?.year ?? 0);
  return aims.find(isAhead) ?? aims.at(-1) ?? null;
}
