/**
 * What members are compared by: structure only, never results. Population and density (inhabitants per km² of land) are
 * compared as logarithms, so that twice as large counts the same everywhere; `growth` is the change of the population
 * over ten years, as a share; `latitude`, in degrees north, stands in for the heating climate.
 */
export const similarityVariables = ['population', 'density', 'growth', 'latitude'] as const;

export type SimilarityVariable = (typeof similarityVariables)[number];

/** How much each variable counts, from 0 (not at all) up. Only the proportions between them matter. */
export type Weights = Readonly<Record<SimilarityVariable, number>>;

export const equalWeights: Weights = { population: 1, density: 1, growth: 1, latitude: 1 };

const one = `(${similarityVariables.join('|')}):(10(\\.0)?|[0-9](\\.[0-9])?)`;

/** The written form of weights: `population:2,latitude:0`, each 0 to 10 with at most one decimal. */
export const weightsPattern = `^${one}(,${one}){0,3}$`;

/** Why written weights are none: they cannot be read, or one is written twice; or nothing is left that counts. */
export type WeightsFault = 'unreadable' | 'nothing-counts';

/** Reads written weights, in which a variable that is left out weighs 1; or says why that cannot be done. */
export function readWeights(text: string): Weights | WeightsFault {
  if (!new RegExp(weightsPattern).test(text)) return 'unreadable';
  const pairs = text.split(',').map((pair) => pair.split(':') as [SimilarityVariable, string]);
  const written = new Map(pairs.map(([variable, weight]) => [variable, Number(weight)]));
  if (written.size < pairs.length) return 'unreadable';
  const weights: Weights = { ...equalWeights, ...Object.fromEntries(written) };
  return similarityVariables.some((variable) => weights[variable] > 0) ? weights : 'nothing-counts';
}

/** Written weights as `readWeights` reads them; null when they are none, for whatever reason. */
export function parseWeights(text: string): Weights | null {
  const weights = readWeights(text);
  return typeof weights === 'string' ? null : weights;
}

/**
 * The same proportions in their lowest terms, in tenths: what differs by a factor only, and gives the same distances,
 * becomes the same.
 */
export function inLowestTerms(weights: Weights): Weights {
  const tenths = similarityVariables.map((variable) => Math.round(weights[variable] * 10));
  const shared = tenths.reduce(greatestDivisor);
  const lowest = similarityVariables.map((variable, i) => [variable, tenths[i]! / shared / 10]);
  return Object.fromEntries(lowest) as Weights;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

/** Writes weights so that `parseWeights` reads them, in one order and without those that are 1; empty for equal ones. */
export function weightsText(weights: Weights): string {
  return similarityVariables
    .filter((variable) => weights[variable] !== 1)
    .map((variable) => `${variable}:${weights[variable]}`)
    .join();
}
