import type { Polarity } from '@ratthall/domain/indicator';
import { toneOfClass } from '#charts/class-tones.ts';
import type { ComparedCell } from '#queries/comparisons.ts';

export type TintBy = 'quartiles' | 'classes';

/** From the best to the worst; `plain` where nothing is judged. */
export const tints = ['best', 'good', 'middle', 'poor', 'worst'] as const;

export type Tint = (typeof tints)[number] | 'plain';

/** The colour of a class of so many, the best first. */
export function tintOfClass(index: number, of: number): Tint {
  return tints[toneOfClass(index, of) - 1] ?? 'plain';
}

/** The colour of a cell: its quarter of the peer group, or its status class. None for what is not compared or not judged. */
export function tintOf(
  { comparable, quartile, statusClass }: Pick<ComparedCell, 'comparable' | 'quartile' | 'statusClass'>,
  polarity: Polarity,
  by: TintBy,
): Tint {
  if (!comparable || polarity === 'none') return 'plain';
  if (by === 'classes') return statusClass ? tintOfClass(statusClass.index, statusClass.of) : 'plain';
  return quartile === null ? 'plain' : tintOfClass(quartile, 4);
}
