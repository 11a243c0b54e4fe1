/** The years to choose from, the latest first: those with values, and the chosen one though it has none. */
export function offeredYears(years: readonly number[], chosen: number | undefined): number[] {
  const offered = chosen === undefined ? years : [...new Set([...years, chosen])];
  return offered.toSorted((a, b) => b - a);
}
