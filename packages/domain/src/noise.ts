import { median } from './spread.ts';

/** An indicator's usual noise: the median of its members' σ̂, unknown ones (null) left out; null if all are. */
export function networkNoise(sigmas: readonly (number | null)[]): number | null {
  return median(sigmas.filter((sigma) => sigma !== null));
}

/**
 * The σ̂ to use for a member, in the indicator's unit: its own, but never less than the network's median, since
 * a few values may lie close to a line by luck. Where one is unknown (null) the other stands; null if both are.
 */
export function noiseBand(own: number | null, network: number | null): number | null {
  if (own === null || network === null) return own ?? network;
  return Math.max(own, network);
}
