import type { Polarity, StatusClasses } from '@ratthall/domain/indicator';

type Range = (number: (value: number) => string) => string;

/** Status classes as readers write them, best first: ">150", "100–150" … "<25"; "≥" where the bound is in the better class. */
export function classRanges({ bounds, inclusive }: StatusClasses, polarity: Polarity): Range[] {
  const isHigher = polarity !== 'lower';
  const better = isHigher ? (inclusive ? '≥' : '>') : inclusive ? '≤' : '<';
  const worse = isHigher ? (inclusive ? '<' : '≤') : inclusive ? '>' : '≥';
  const first = bounds[0];
  const last = bounds.at(-1);
  if (first === undefined || last === undefined) return [];
  const between = bounds.slice(1).map((bound, i): Range => {
    const [low, high] = [bound, bounds[i] ?? bound].toSorted((a, b) => a - b) as [number, number];
    return (number) => `${number(low)}–${number(high)}`;
  });
  return [(number) => `${better}\u202f${number(first)}`, ...between, (number) => `${worse}\u202f${number(last)}`];
}
