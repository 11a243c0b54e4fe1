import type { Refuse } from './problem.ts';
import type { Indicator } from '@ratthall/domain/indicator';

/** Refuses inputs from which no value could be worked out, scopes that could not be told apart, and sums of nothing. */
export function refuseUnclearInputs(
  { id, inputs, scopes, sumOf }: Pick<Indicator, 'id' | 'inputs' | 'scopes' | 'sumOf'>,
  indicators: ReadonlySet<string>,
  refuse: Refuse,
): void {
  for (const role of ['numerator', 'denominator'] as const) {
    const inRole = inputs.filter((input) => input.role === role).map((input) => input.id);
    if (inRole.length > 1) refuse('inputs', inRole.join(), `one-${role}`);
  }
  const hasNumerator = inputs.some(({ role }) => role === 'numerator');
  if (inputs.length > 0 && !hasNumerator) refuse('inputs', '', 'a-numerator');
  for (const { id: input, role, toNumerator } of inputs) {
    if (toNumerator === null) continue;
    const field = `inputs ${input} toNumerator`;
    if (role !== 'part') refuse(field, String(toNumerator), 'no-part');
    else if (toNumerator <= 0) refuse(field, String(toNumerator), 'above-zero');
  }
  for (const [field, entries] of [
    ['inputs', inputs],
    ['scopes', scopes],
  ] as const) {
    const ids = entries.map((entry) => entry.id);
    const repeated = ids.find((one, position) => ids.indexOf(one) < position);
    if (repeated !== undefined) refuse(field, repeated, 'id-once');
  }
  for (const part of sumOf) {
    if (part === id || !indicators.has(part)) refuse('sumOf', part, 'known-other-indicator');
  }
}
