export type Scale = 'linear' | 'log';

/** The lowest and the highest value of an axis. */
type Domain = readonly [number, number];

const room = 0.06;

/** The scale that can be drawn: a value of zero or less has no place on a logarithmic axis and makes it linear. */
export function drawnScale(values: readonly number[], wanted: Scale): Scale {
  return wanted === 'log' && values.every((value) => value > 0) ? 'log' : 'linear';
}

/**
 * The axis for the values, with a little air at both ends but never crossing zero for its sake. `fromZero` is for
 * bars, whose length is the value. Null when there are no values.
 */
export function domainOf(
  values: readonly number[],
  { scale = 'linear', fromZero = false }: { scale?: Scale; fromZero?: boolean } = {},
): Domain | null {
  if (values.length === 0) return null;
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (drawnScale(values, scale) === 'log') {
    const air = low === high ? 1.25 : (high / low) ** room;
    return [low / air, high * air];
  }
  if (fromZero) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  const air = low === high ? Math.abs(low) * 0.1 || 1 : (high - low) * room;
  const crossesBelow = low >= 0 && low - air < 0;
  const crossesAbove = high <= 0 && high + air > 0 && low < 0;
  return [crossesBelow ? 0 : low - air, crossesAbove ? 0 : high + air];
}

/** Round numbers within the domain: at most `count` + 1 of them on a linear axis, at most `count` on a logarithmic one. */
export function niceTicks([low, high]: Domain, count: number, scale: Scale = 'linear'): number[] {
  if (scale === 'log') {
    const rounded = logTicks(low, high, count);
    if (rounded.length >= 3 || (rounded.length === 2 && high / low >= 10)) return rounded;
  }
  if (!(high > low)) return [low];
  const step = roundStep((high - low) / Math.max(count, 1));
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => tidy((first + i) * step));
}

/** The smallest of 1, 2 and 5 times a power of ten that is at least `atLeast`. */
function roundStep(atLeast: number): number {
  const power = 10 ** Math.floor(Math.log10(atLeast));
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= atLeast * (1 - 1e-9)) ?? 10;
  return factor * power;
}

function logTicks(low: number, high: number, count: number): number[] {
  for (const factors of [[1, 2, 5], [1, 3], [1]]) {
    const ticks: number[] = [];
    for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power++) {
      for (const factor of factors) {
        const tick = tidy(factor * 10 ** power);
        if (tick >= low && tick <= high) ticks.push(tick);
      }
    }
    if (ticks.length <= count) return ticks;
    if (factors.length === 1) return ticks.filter((_, i) => i % Math.ceil(ticks.length / count) === 0);
  }
  return [];
}

/** 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** The decimals that the ticks need so that no two read alike. */
export function tickDecimals(ticks: readonly number[]): number {
  return Math.max(0, ...ticks.map((tick) => String(tick).split('.')[1]?.length ?? 0));
}

/**
 * The years written along an axis with room for `most` of them: the first, the last, and round ones between that leave
 * them room.
 */
export function yearTicks(first: number, last: number, most: number): number[] {
  if (first === last) return [first];
  const span = last - first;
  const closest = span / Math.max(most - 1, 1);
  const step = [1, 2, 5, 10, 20, 50].find((candidate) => candidate >= closest) ?? span;
  const ticks = [first];
  for (let year = Math.ceil(first / step) * step; year < last; year += step) {
    if (year - first >= closest && last - year >= closest) ticks.push(year);
  }
  return [...ticks, last];
}

/** The function that places a value of the domain between the two ends of `range`, in pixels. */
export function positionOn(
  [low, high]: Domain,
  [start, end]: readonly [number, number],
  scale: Scale = 'linear',
): (value: number) => number {
  const measure = scale === 'log' ? Math.log : (value: number) => value;
  const from = measure(low);
  const length = measure(high) - from;
  return (value) => (length === 0 ? (start + end) / 2 : start + ((measure(value) - from) / length) * (end - start));
}
