import type { Polarity, StatusClasses } from './indicator.ts';

/** A class of a definition: `index` 1 is the best of `of`. */
export type StatusClass = { index: number; of: number };

/**
 * The status class that a value falls in, by the network's own bounds (best first, in the indicator's unit). A value on
 * a bound falls in the worse class, or in the better one where the bounds are `inclusive`. Null where there are no
 * classes, or where neither way is better.
 */
export function statusClassOf(value: number, classes: StatusClasses | null, polarity: Polarity): StatusClass | null {
  if (classes === null || classes.bounds.length === 0 || polarity === 'none') return null;
  const { bounds, inclusive } = classes;
  const isWithin = (bound: number) =>
    value === bound ? inclusive : polarity === 'higher' ? value > bound : value < bound;
  const reached = bounds.findIndex(isWithin);
  return { index: reached === -1 ? bounds.length + 1 : reached + 1, of: bounds.length + 1 };
}
