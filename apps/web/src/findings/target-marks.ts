import type { Target } from '@ratthall/domain/indicator';
import type { Point } from '@ratthall/domain/observation';
import { formatNumber } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { amount } from './amounts.ts';
import type { Figures, Measured } from './finding.ts';
import { goalDecimals } from './target.ts';
import { wordsIn } from './words.ts';

/** Every target as it is drawn: the standing ones with their path, replaced ones thin and by themselves. */
export function drawnTargets({
  pace,
  targets,
}: Pick<Figures, 'pace' | 'targets'>): (Drawn & { path: readonly Point[] })[] {
  return targets.map((target) => {
    const found = pace.find((one) => one.target === target.id);
    const goal = found?.goal ?? (target.kind === 'change' ? null : target.value);
    return { target, goal, path: found?.path ?? [], isFormer: !found, isOwn: target.owner === 'member' };
  });
}

type Diamond = { year: number; value: number; label: string; isFormer: boolean; path?: readonly Point[] };

type Line = { value: number; label: string; isFormer: boolean };

/** A target to be drawn: where it is in figures, the path to it, whether it has been replaced, and whose it is. */
type Drawn = { target: Target; goal: number | null; path?: readonly Point[]; isFormer: boolean; isOwn: boolean };

/** Targets as they are drawn in a trend chart: limits as lines, the others as diamonds with the path that is given. */
export function targetMarks(
  drawn: readonly Drawn[],
  indicator: Measured,
  language: Language,
): { targets: Diamond[]; limits: Line[] } {
  const { titles, mark, limitMark } = wordsIn(language).pace;
  const targets: Diamond[] = [];
  const limits: Line[] = [];
  for (const { target, goal, path, isFormer, isOwn } of drawn) {
    if (goal === null) continue;
    const decimals = goalDecimals(target, indicator);
    const isShare = indicator.unit === '%';
    const value = isShare ? amount(goal, { ...indicator, decimals }, language) : formatNumber(goal, decimals, language);
    const { former, own, limit, national } = titles;
    const name = isFormer ? former : isOwn ? own : target.kind === 'limit' ? limit : national;
    if (target.kind === 'limit') limits.push({ value: goal, label: limitMark(name, value), isFormer });
    else if (target.year !== null) {
      const label = mark(name, target.year, value);
      targets.push({ year: target.year, value: goal, label, isFormer, ...(path && path.length > 0 && { path }) });
    }
  }
  return { targets, limits };
}
