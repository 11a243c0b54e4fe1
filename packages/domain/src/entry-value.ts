import type { Indicator, IndicatorInput } from './indicator.ts';

/** What is wrong with an input. `above-denominator`: a part that is larger than its whole. */
export const inputFaults = [
  'not-a-number',
  'negative',
  'zero-denominator',
  'no-denominator',
  'no-numerator',
  'above-denominator',
  'mixed-units',
] as const;

export type InputFault = (typeof inputFaults)[number];

/** A value worked out from its inputs, not rounded, with how it came about. */
export type EntryValue = {
  /** In the indicator's `unit`; null where it cannot be worked out, and `faults` says why. */
  value: number | null;
  unit: string;
  numerator: number | null;
  denominator: number | null;
  /** Whether the numerator was typed or is the sum of its parts. */
  numeratorFrom: 'typed' | 'parts' | null;
  /** What the parts amount to, also where the numerator was typed; null without parts that can be added up. */
  sumOfParts: number | null;
  /** Parts that were left blank while others were filled in: they count for nothing, and that should be said. */
  blankParts: string[];
  faults: { input: string; fault: InputFault }[];
};

/** The value of an indicator that has no inputs is typed as it is; that of others is worked out. */
export function isComputed({ inputs }: Pick<Indicator, 'inputs'>): boolean {
  return inputs.some(({ role }) => role === 'numerator');
}

/** Whether a value is a part of a whole in per cent, which cannot be more than all of it. */
export function isShare({ unit }: Pick<Indicator, 'unit'>): boolean {
  return unit === '%';
}

/**
 * Works out a value: numerator ÷ denominator × factor. A numerator that has not been typed is the sum of its parts, each
 * counted into its unit. A blank input is not zero: without a denominator, or without anything to divide, there is no
 * value. `units` has what was typed after the numbers, so that litres are never divided by kWh.
 */
export function entryValueOf(
  indicator: Pick<Indicator, 'inputs' | 'factor' | 'unit'>,
  typed: Readonly<Record<string, number>>,
  units: Readonly<Record<string, string>> = {},
): EntryValue {
  const { inputs, factor, unit } = indicator;
  const faults: EntryValue['faults'] = [];
  const amounts = new Map<string, number>();
  for (const { id } of inputs) {
    const amount = Object.hasOwn(typed, id) ? typed[id] : undefined;
    if (amount === undefined) continue;
    if (!Number.isFinite(amount)) faults.push({ input: id, fault: 'not-a-number' });
    else if (amount < 0) faults.push({ input: id, fault: 'negative' });
    else amounts.set(id, amount);
  }
  const inRole = (role: IndicatorInput['role']) => inputs.filter((input) => input.role === role);
  const [above] = inRole('numerator');
  const [below] = inRole('denominator');
  const parts = inRole('part');
  const sumOfParts = sumOf(parts, amounts);
  const typedNumerator = above && amounts.get(above.id);
  const numerator = typedNumerator ?? sumOfParts;
  const denominator = (below && amounts.get(below.id)) ?? null;
  const isUnsaid = (id: string) => !faults.some(({ input }) => input === id);
  if (above && numerator === null && isUnsaid(above.id)) faults.push({ input: above.id, fault: 'no-numerator' });
  if (below && denominator === null && isUnsaid(below.id)) faults.push({ input: below.id, fault: 'no-denominator' });
  if (below && denominator === 0) faults.push({ input: below.id, fault: 'zero-denominator' });
  if (above && below && isMixed([above, below], units)) faults.push({ input: below.id, fault: 'mixed-units' });

  const isSound = faults.length === 0 && numerator !== null;
  if (above && isSound && denominator !== null && isShare(indicator) && numerator > denominator)
    faults.push({ input: above.id, fault: 'above-denominator' });
  const worked = isSound ? (numerator / (denominator ?? 1)) * factor : null;
  const value = worked !== null && Number.isFinite(worked) ? worked : null;
  // Amounts so large, or a denominator so small, that no number can hold what comes of them.
  if (above && worked !== null && value === null) faults.push({ input: above.id, fault: 'not-a-number' });
  return {
    value,
    unit,
    numerator,
    denominator,
    numeratorFrom: numerator === null ? null : typedNumerator === undefined ? 'parts' : 'typed',
    sumOfParts,
    blankParts: sumOfParts === null ? [] : parts.flatMap(({ id }) => (amounts.has(id) ? [] : id)),
    faults,
  };
}

/** The parts in the numerator's unit; null where none is filled in, or one that is cannot be counted into it. */
function sumOf(parts: readonly IndicatorInput[], amounts: ReadonlyMap<string, number>): number | null {
  const filled = parts.filter(({ id }) => amounts.has(id));
  if (filled.length === 0 || filled.some(({ toNumerator }) => toNumerator === null)) return null;
  return filled.reduce((sum, { id, toNumerator }) => sum + amounts.get(id)! * toNumerator!, 0);
}

function isMixed(inputs: readonly IndicatorInput[], units: Readonly<Record<string, string>>): boolean {
  const used = inputs.flatMap(({ id, unit }) => (unit.includes('|') && Object.hasOwn(units, id) ? units[id]! : []));
  return new Set(used).size > 1;
}
