/** What membership costs in a year: a fixed part and a part for each inhabitant, up to a number of them. In kronor. */
export type FeeRate = {
  year: number;
  base: number;
  perInhabitant: number;
  /** Inhabitants above this many cost nothing; null where there is no such limit. */
  mostInhabitants: number | null;
  /** Where the rate is written. */
  reference: string;
};

/** The fee of a member with so many inhabitants, in whole kronor. */
export function feeOf({ base, perInhabitant, mostInhabitants }: FeeRate, population: number): number {
  return Math.round(base + perInhabitant * Math.min(population, mostInhabitants ?? population));
}
