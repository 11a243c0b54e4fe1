const largestChange = 0.2;

/** The population of an area on 31 December of a year. */
export type YearPopulation = { year: number; population: number };

/**
 * The years whose population differs by more than a fifth from that of the year before or after: hardly ever true, and
 * often a digit too many. Only the years in `changed` are asked about; beside them stand all that are known.
 */
export function jumpsIn(known: readonly YearPopulation[], changed: readonly YearPopulation[]): number[] {
  const all = new Map([...known, ...changed].map(({ year, population }) => [year, population]));
  const isFar = (population: number, other: number | undefined) =>
    other !== undefined && Math.abs(population - other) > largestChange * Math.min(population, other);
  return changed
    .filter(({ year, population }) => isFar(population, all.get(year - 1)) || isFar(population, all.get(year + 1)))
    .map(({ year }) => year);
}
