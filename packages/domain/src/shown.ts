const nearHalf = 1e-6;
const exactBelow = 1e9;

/** A number with the decimals it is shown with, half away from zero as it is written: 1.005 is 1.01, not the 1.00 of its binary neighbour. */
export function asShown(value: number, decimals: number): number {
  const size = Math.abs(value);
  const scaled = size * 10 ** decimals;
  // The written form is slow to read, and only says something else close to a half.
  if (scaled < exactBelow && Math.abs((scaled % 1) - 0.5) > nearHalf) {
    return (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
  }
  const shifted = Math.round(Number(`${size}e${decimals}`));
  const shown = Number.isNaN(shifted) ? Number(size.toFixed(decimals)) : Number(`${shifted}e${-decimals}`);
  return Math.sign(value) * shown;
}

/** The difference between two values as they are shown, so that whoever subtracts them finds the same. */
export function differenceAsShown(value: number, other: number, decimals: number): number {
  return asShown(asShown(value, decimals) - asShown(other, decimals), decimals);
}

/** Whether two values are the same to whoever reads them. */
export function isSameAsShown(value: number, other: number, decimals: number): boolean {
  return asShown(value, decimals) === asShown(other, decimals);
}
