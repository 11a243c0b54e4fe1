import type { CheckRate } from '@ratthall/domain/check-rates';
import type { ComparingCheck } from '@ratthall/domain/entry-finding';

/** The checks as people know them: one that has a wide form, which takes its place where it asks too often, is one. */
export const shownChecks = [
  { id: 'slip', wide: null },
  { id: 'outside-usual', wide: null },
  { id: 'own-level', wide: 'own-level-wide' },
  { id: 'own-change', wide: 'own-change-wide' },
  { id: 'far-from-peers', wide: null },
  { id: 'same-as-before', wide: null },
] as const satisfies { id: ComparingCheck; wide: ComparingCheck | null }[];

export type ShownCheck = (typeof shownChecks)[number];

/** `on`: as it is · `wide`: in its wide form only · `off`: it would have asked too often. */
export type Force = 'on' | 'wide' | 'off';

/** How far a check is in force, with the rate that decided it: of the form that is, or of the last one that is not. */
export function forceOf(rates: readonly CheckRate[], { id, wide }: ShownCheck): { force: Force; rate: CheckRate } {
  const rateOf = (check: ComparingCheck) => rates.find((rate) => rate.check === check)!;
  const strict = rateOf(id);
  if (strict.inForce || wide === null) return { force: strict.inForce ? 'on' : 'off', rate: strict };
  const other = rateOf(wide);
  return { force: other.inForce ? 'wide' : 'off', rate: other };
}

/** For how many indicators a check is in force, and for how many of them in its wide form. */
export function countForce(
  indicators: readonly { rates: readonly CheckRate[] }[],
  check: ShownCheck,
): { inForce: number; wide: number } {
  const forces = indicators.map(({ rates }) => forceOf(rates, check).force);
  return {
    inForce: forces.filter((force) => force !== 'off').length,
    wide: forces.filter((force) => force === 'wide').length,
  };
}
