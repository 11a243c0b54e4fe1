/** The three values that cut a set in four equal parts. */
export type Quartiles = { q1: number; median: number; q3: number };

/**
 * The value below which the share `p` (0–1) of the values lies, in their own unit. Null when there are no
 * values. Source: R-7, Hyndman & Fan 1996: position (n − 1)p + 1, linear between neighbours.
 */
export function quantile(values: readonly number[], p: number): number | null {
  return quantileOfAscending(new Float64Array(values).sort(), p);
}

/** Lower quartile, median and upper quartile by R-7, in the values' unit. Null when there are no values. */
export function quartiles(values: readonly number[]): Quartiles | null {
  const sorted = new Float64Array(values).sort();
  const q1 = quantileOfAscending(sorted, 0.25);
  const middle = quantileOfAscending(sorted, 0.5);
  const q3 = quantileOfAscending(sorted, 0.75);
  return q1 === null || middle === null || q3 === null ? null : { q1, median: middle, q3 };
}

function quantileOfAscending(sorted: Float64Array, p: number): number | null {
  const position = (sorted.length - 1) * p;
  const lower = sorted[Math.floor(position)];
  const upper = sorted[Math.ceil(position)];
  if (lower === undefined || upper === undefined) return null;
  return lower + (upper - lower) * (position - Math.floor(position));
}

/** The middle value, or half-way between the two middle ones. Null when there are no values. */
export function median(values: readonly number[]): number | null {
  return medianInPlace(values.slice());
}

/** As `median`, without a copy: the order of the array it is given is lost. */
export function medianInPlace(values: number[]): number | null {
  if (values.length === 0) return null;
  const middle = values.length >> 1;
  const upper = placeInOrder(values, middle);
  if (values.length % 2 === 1) return upper;
  let lower = values[0]!;
  for (let i = 1; i < middle; i++) lower = Math.max(lower, values[i]!);
  return lower + (upper - lower) / 2;
}

/** Puts the right value at `place`, none larger before it and none smaller after. Source: FIND, Hoare 1961. */
function placeInOrder(values: number[], place: number): number {
  let first = 0;
  let last = values.length - 1;
  while (first < last) {
    const pivot = values[place]!;
    let i = first;
    let j = last;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i > j) break;
      const swapped = values[i]!;
      values[i++] = values[j]!;
      values[j--] = swapped;
    }
    if (j < place) first = i;
    if (place < i) last = j;
  }
  return values[place]!;
}

/** The unweighted mean, in the values' unit. Null when there are no values. */
export function mean(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}

/** Median absolute deviation from the median, not rescaled, in the values' unit. Null without values. */
export function mad(values: readonly number[]): number | null {
  const centre = median(values);
  return centre === null ? null : medianInPlace(values.map((value) => Math.abs(value - centre)));
}

/** Sample standard deviation (n − 1), in the values' unit. Null with fewer than two values. */
export function standardDeviation(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  const squares = values.map((value) => (value - centre) ** 2);
  return Math.sqrt((mean(squares)! * values.length) / (values.length - 1));
}
