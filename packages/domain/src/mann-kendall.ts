/** `s`: rising minus falling pairs of values. `p` (0–1): how often chance gives an |s| at least as large. */
export type KendallTest = { s: number; p: number };

const exactUntil = 40;
const exactWithTiesUntil = 8;

/**
 * S of a series in time order: the number of pairs whose later value is higher minus the number whose later
 * value is lower. Source: Mann 1945, Kendall 1975.
 */
export function kendallS(values: readonly number[]): number {
  const { rising, falling } = countPairs(values);
  return rising - falling;
}

/**
 * Two-sided Mann–Kendall test of a series in time order. Exact without ties up to 40 values and with ties up
 * to 8, otherwise the normal approximation with tie-corrected variance and continuity correction (Kendall
 * 1975). With all values equal s is 0 and p is 1.
 */
export function kendallTest(values: readonly number[]): KendallTest {
  const n = values.length;
  const { rising, falling } = countPairs(values);
  const s = rising - falling;
  const size = Math.abs(s);
  const hasTies = rising + falling < (n * (n - 1)) / 2;
  if (!hasTies) return { s, p: n <= exactUntil ? untiedP(n)[size]! : normalP(n, size, []) };
  const ties = tieSizes(values);
  return { s, p: n <= exactWithTiesUntil ? tiedP(ties)[size]! : normalP(n, size, ties) };
}

function countPairs(values: readonly number[]): { rising: number; falling: number } {
  let rising = 0;
  let falling = 0;
  for (let later = 1; later < values.length; later++) {
    const value = values[later]!;
    for (let earlier = 0; earlier < later; earlier++) {
      if (value > values[earlier]!) rising++;
      else if (value < values[earlier]!) falling++;
    }
  }
  return { rising, falling };
}

/** How many times each distinct value occurs. */
function tieSizes(values: readonly number[]): number[] {
  const sizes: number[] = [];
  for (let i = 0; i < values.length; i++) {
    if (values.indexOf(values[i]!) < i) continue;
    let size = 1;
    for (let j = i + 1; j < values.length; j++) if (values[j] === values[i]) size++;
    sizes.push(size);
  }
  return sizes;
}

// p by |s|, worked out once for each number of values and each pattern of ties.
const untied: Float64Array[] = [];
const tied = new Map<string, Float64Array>();

function untiedP(n: number): Float64Array {
  return (untied[n] ??= exactP(orderings(n)));
}

function tiedP(ties: readonly number[]): Float64Array {
  const pattern = ties.join();
  let p = tied.get(pattern);
  if (!p) tied.set(pattern, (p = exactP(tiedOrderings(ties))));
  return p;
}

/** Orders of n different values by number of inversions: those of k − 1 values convolved with k ones. */
function orderings(n: number): number[] {
  let counts = [1];
  for (let k = 2; k <= n; k++) {
    const next = Array.from({ length: counts.length + k - 1 }, () => 0);
    for (const [inversions, count] of counts.entries()) {
      for (let more = 0; more < k; more++) next[inversions + more]! += count;
    }
    counts = next;
  }
  return counts;
}

/** Distinct orders of values with ties by number of inversions: the Gaussian multinomial coefficient. */
function tiedOrderings(ties: readonly number[]): number[] {
  let counts = orderings(ties.reduce((sum, size) => sum + size, 0));
  for (const size of ties) {
    for (let k = 2; k <= size; k++) counts = divideByOnes(counts, k);
  }
  return counts;
}

/** Undoes a convolution with k ones. */
function divideByOnes(counts: readonly number[], k: number): number[] {
  const quotient: number[] = [];
  for (let i = 0; i <= counts.length - k; i++) {
    let count = counts[i]!;
    for (let back = 1; back < k && back <= i; back++) count -= quotient[i - back]!;
    quotient.push(count);
  }
  return quotient;
}

/**
 * Two-sided p by |s| from the orders with 0, 1, 2 … inversions. Whole numbers are added before the one
 * division, so that a p of exactly 0.05 or 0.1 is that number and not a hair above.
 */
function exactP(counts: readonly number[]): Float64Array {
  const largest = counts.length - 1;
  const p = new Float64Array(largest + 1);
  let total = 0;
  for (const [inversions, count] of counts.entries()) {
    p[Math.abs(largest - 2 * inversions)]! += count;
    total += count;
  }
  for (let size = largest - 1; size >= 0; size--) p[size]! += p[size + 1]!;
  return p.map((count) => count / total);
}

function normalP(n: number, size: number, ties: readonly number[]): number {
  let variance = n * (n - 1) * (2 * n + 5);
  for (const t of ties) variance -= t * (t - 1) * (2 * t + 5);
  return size <= 1 ? 1 : outsideNormal((size - 1) / Math.sqrt(variance / 18));
}

/**
 * The probability that a standard normal variable lies outside ±z. Source: the series of Marsaglia 2004.
 * Beyond z = 8, where it is below 10⁻¹⁴, it is that of 8: more the arithmetic cannot tell.
 */
function outsideNormal(distance: number): number {
  const z = Math.min(distance, 8);
  let inside = z;
  for (let term = z, i = 3; term > inside * 1e-17; i += 2) inside += term *= (z * z) / i;
  return 1 - (2 * inside * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI);
}
