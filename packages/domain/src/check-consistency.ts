import { finding, type EntryFinding } from './entry-finding.ts';
import { entryValueOf } from './entry-value.ts';
import type { EntryContent } from './entry.ts';
import type { Indicator, IndicatorInput } from './indicator.ts';

/** What else is known of the member and the year. */
export type ReportedBeside = {
  /** Other indicators of the same report, with the value that stands for the year and what was typed. */
  others: readonly { indicator: Indicator; value: number | null; inputs: Readonly<Record<string, number>> }[];
  /** The member's population on 31 December, by year, as far as it is known. */
  populations: readonly { year: number; population: number }[];
};

type Context = ReportedBeside & { indicator: Indicator; year: number };

/** How much two figures that should be the same may differ, as a share: rounding, not more. */
const tolerance = 0.005;

/** Whether an entry agrees with itself, with the rest of the report, and with what is known of the year. */
export function consistencyFindings(
  { value, inputs }: Pick<EntryContent, 'value' | 'inputs'>,
  context: Context,
): EntryFinding[] {
  return [
    ...partsFindings(inputs, context.indicator),
    ...(value === null ? [] : sumFindings(value, context)),
    ...inputFindings(inputs, context),
    ...populationFindings(inputs, context),
  ];
}

function partsFindings(inputs: Readonly<Record<string, number>>, indicator: Indicator): EntryFinding[] {
  const { numerator, numeratorFrom, sumOfParts, blankParts } = entryValueOf(indicator, inputs);
  const above = indicator.inputs.find(({ role }) => role === 'numerator');
  if (!above || numerator === null || sumOfParts === null) return [];
  if (numeratorFrom === 'parts')
    return blankParts.length === 0 ? [] : [finding('blank-parts', { inputs: blankParts.join() })];
  if (areAlike(sumOfParts, numerator) || (sumOfParts < numerator && blankParts.length > 0)) return [];
  return [finding('parts-differ', { input: above.id, sum: sumOfParts, typed: numerator })];
}

/** A total is compared with the sum of its indicators, whichever of them is being entered. */
function sumFindings(value: number, { indicator, others }: Context): EntryFinding[] {
  const all = [
    { indicator, value: value as number | null },
    ...others.filter((other) => other.indicator.id !== indicator.id),
  ];
  const valueOf = (id: string) => all.find((one) => one.indicator.id === id)?.value ?? null;
  const totals = all.filter((one) => one.indicator.id === indicator.id || one.indicator.sumOf.includes(indicator.id));
  return totals.flatMap(({ indicator: { id, sumOf, decimals }, value: total }) => {
    const parts = sumOf.map(valueOf);
    if (total === null || parts.length === 0 || parts.includes(null)) return [];
    const sum = parts.reduce<number>((before, part) => before + (part ?? 0), 0);
    const rounding = (parts.length + 1) * 0.5 * 10 ** -decimals;
    const isSame = Math.abs(sum - total) <= rounding || areAlike(sum, total);
    return isSame ? [] : [finding('sum-differs', { total: id, sum, value: total })];
  });
}

/** The same whole or part, by id and name, is one quantity: the population, or the full-time equivalents. */
function inputFindings(inputs: Readonly<Record<string, number>>, { indicator, others }: Context): EntryFinding[] {
  return indicator.inputs.flatMap((input) => {
    const here = Object.hasOwn(inputs, input.id) ? inputs[input.id] : undefined;
    if (input.role === 'numerator' || here === undefined) return [];
    const other = others.find(
      (one) =>
        one.indicator.id !== indicator.id &&
        Object.hasOwn(one.inputs, input.id) &&
        one.indicator.inputs.some((its) => isSameInput(its, input)),
    );
    const there = other?.inputs[input.id];
    if (other === undefined || there === undefined || areAlike(here, there)) return [];
    return [finding('input-differs', { input: input.id, here, there, indicator: other.indicator.id })];
  });
}

function populationFindings(
  inputs: Readonly<Record<string, number>>,
  { indicator, year, populations }: Context,
): EntryFinding[] {
  const input = indicator.inputs.find(({ role, unit }) => role === 'denominator' && unit === 'inh');
  const typed = input && Object.hasOwn(inputs, input.id) ? inputs[input.id] : undefined;
  const known = populations.find((one) => one.year === year)?.population;
  if (!input || typed === undefined || known === undefined || typed === known) return [];
  // From one year to the next a population hardly moves: one that is exactly another year's is that year's.
  const sameAs = populations.find((one) => one.population === typed)?.year ?? null;
  if (sameAs === null && areAlike(typed, known)) return [];
  return [finding('population-differs', { input: input.id, typed, known, year, sameAs })];
}

function isSameInput(a: IndicatorInput, b: IndicatorInput): boolean {
  return a.id === b.id && a.unit === b.unit && a.name.sv === b.name.sv;
}

function areAlike(a: number, b: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
