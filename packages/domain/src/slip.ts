import type { SlipPair } from './entry-finding.ts';

/** A number that is about a power of ten off: the power, and what it would be without it. */
export type Slip = { power: number; suggestion: number };

const powers = [1, -1, 2, -2, 3, -3, 6, -6];
/** How far from the power a ratio may be, in powers of ten: between 0.83 and 1.2 times. */
const tolerance = 0.08;

/**
 * Whether a value looks like its reference in another unit or with its mark in the wrong place: about 10, 100, 1 000 or
 * a million times as much, or as little. Null where it does not, and where either is not above zero.
 */
export function slipOf(value: number, reference: number): Slip | null {
  if (!(value > 0) || !(reference > 0)) return null;
  const ratio = Math.log10(value / reference);
  const power = powers.find((one) => Math.abs(ratio - one) < tolerance);
  if (power === undefined) return null;
  // Written and read, so that 462 000 ÷ 1 000 is 462 and 0.0216 × 100 is 2.16.
  return { power, suggestion: Number((value / 10 ** power).toPrecision(12)) };
}

const ofThousand: Record<string, SlipPair> = {
  kg: 'kg-ton',
  ton: 'kg-ton',
  g: 'g-kg',
  mg: 'mg-g',
  kWh: 'kwh-mwh',
  MWh: 'kwh-mwh',
  W: 'w-kw',
  kW: 'w-kw',
  SEK: 'sek-tkr',
};
const ofMillion: Record<string, SlipPair> = { kWh: 'kwh-gwh', W: 'w-mw', MW: 'w-mw' };

/** What has probably been taken for what, by the units of the value and of what it was worked out from. */
export function slipPairOf(power: number, units: readonly string[]): SlipPair {
  const words = units.flatMap((unit) => unit.split('|').map((one) => one.split(/[/ ]/)[0] ?? ''));
  const among = (pairs: Record<string, SlipPair>) =>
    words.map((word) => (Object.hasOwn(pairs, word) ? pairs[word] : undefined)).find((pair) => pair !== undefined);
  switch (Math.abs(power)) {
    case 1:
      return words.includes('mil') || words.includes('km') ? 'km-mil' : 'decimal-mark';
    case 2:
      return words.includes('%') ? 'share-percent' : 'decimal-mark';
    case 3:
      return among(ofThousand) ?? 'thousands';
    default:
      return among(ofMillion) ?? 'thousands';
  }
}
