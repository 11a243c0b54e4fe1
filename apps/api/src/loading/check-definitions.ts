import type { Refuse } from './problem.ts';
import type { Indicator, IndicatorSet } from '@ratthall/domain/indicator';

const mostDecimals = 6;
const mostGoals = 17;
const mostVersions = 100;
const years = { from: 1900, to: 2100 };

/** Refuses definitions that could not be told apart or put in order, and classes that are not best first. */
export function refuseUnclearDefinitions({ definitions, polarity }: Indicator, refuse: Refuse): void {
  const versions = definitions.map(({ version }) => version);
  const isAscending = versions.every((version, i) => version === i + 1);
  if (!isAscending) refuse('definitions', versions.join(), 'versions-in-order');
  if (versions.length === 0) refuse('definitions', '', 'a-version');
  if (versions.length > mostVersions)
    refuse('definitions', String(versions.length), 'versions-at-most', String(mostVersions));
  const valid = definitions.map(({ validFrom }) => validFrom);
  if (valid.some((year, i) => i > 0 && year <= valid[i - 1]!)) refuse('definitions', valid.join(), 'years-rising');
  const outside = valid.find((year) => year < years.from || year > years.to);
  if (outside !== undefined) refuse('definitions', String(outside), 'years-between', `${years.from} to ${years.to}`);
  for (const { version, change, classes } of definitions) {
    const isFirst = version === 1;
    if (isFirst !== (change === 'first'))
      refuse(`definitions ${version} change`, change, isFirst ? 'first-definition' : 'later-definition');
    const bounds = classes?.bounds ?? [];
    const field = `definitions ${version} classes`;
    if (bounds.length > 0 && polarity === 'none') refuse(field, bounds.join(), 'no-classes');
    const isWorse = (one: number, before: number) => (polarity === 'higher' ? one < before : one > before);
    const order = polarity === 'higher' ? 'classes-falling' : 'classes-rising';
    if (bounds.some((one, i) => i > 0 && !isWorse(one, bounds[i - 1]!))) refuse(field, bounds.join(), order);
  }
}

/** Refuses what no figure could be shown or worked out with. */
export function refuseUnclearMeasure(
  { name, unit, decimals, factor, appliesTo, goals }: Indicator,
  refuse: Refuse,
): void {
  if (name.sv.trim() === '') refuse('name.sv', '', 'a-name');
  if (unit.trim() === '') refuse('unit', '', 'a-unit');
  if (decimals < 0 || decimals > mostDecimals) refuse('decimals', String(decimals), 'decimals', `0 to ${mostDecimals}`);
  if (factor === 0) refuse('factor', '0', 'not-zero');
  if (goals.some((goal, i) => goal < 1 || goal > mostGoals || goals.indexOf(goal) < i))
    refuse('goals', goals.join(), 'goals');
  if (appliesTo.length === 0) refuse('appliesTo', '', 'a-kind-of-member');
}

/** Refuses sets with an indicator or a number in them twice, or without anything. */
export function refuseUnclearSet({ entries, name }: IndicatorSet, refuse: Refuse): void {
  if (name.sv.trim() === '') refuse('name.sv', '', 'a-name');
  if (entries.length === 0) refuse('entries', '', 'an-indicator');
  const twice = (all: readonly string[]) => all.find((one, i) => all.indexOf(one) < i);
  const indicator = twice(entries.map((one) => one.indicator));
  if (indicator !== undefined) refuse('entries', indicator, 'indicator-once');
  const numbers = entries.flatMap(({ number }) => number ?? []);
  const number = twice(numbers);
  if (number !== undefined) refuse('entries', number, 'number-once');
  if (numbers.some((one) => one.trim() === '')) refuse('entries', '', 'number-or-none');
  for (const { complements } of entries) {
    const isThere = complements === null || numbers.some((one) => one.startsWith(complements));
    if (!isThere) refuse('entries', complements, 'complemented-number');
  }
}
