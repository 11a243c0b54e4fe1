import { rowWidth, type SimilarityModel } from './similarity-model.ts';
import { equalWeights, similarityVariables, type Weights } from './weights.ts';

/** How many members are called similar. */
export const similarCount = 7;
/** Two members that share fewer known variables cannot be compared. */
export const fewestShared = 3;

/**
 * How unlike two members are, in standard deviations: √(Σ w·(z − z)² / Σ w) over the variables known for both. 0 to
 * itself, the same both ways. Null where they share fewer than three variables, or none that counts.
 */
export function distanceBetween(model: SimilarityModel, a: string, b: string, weights: Weights): number | null {
  const rowA = model.rows.get(a);
  const rowB = model.rows.get(b);
  if (rowA === undefined || rowB === undefined) return null;
  const distance = distanceOfRows(model.standard, rowA * rowWidth, rowB * rowWidth, listOf(weights));
  return Number.isNaN(distance) ? null : distance;
}

/** Weights in the order of the variables. */
export function listOf(weights: Weights): readonly number[] {
  return similarityVariables.map((variable) => weights[variable]);
}

/** The distance between two rows of a model, given where each begins; NaN where it cannot be said. */
export function distanceOfRows(standard: Float64Array, a: number, b: number, weights: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  let shared = 0;
  for (let i = 0; i < rowWidth; i++) {
    const difference = standard[a + i]! - standard[b + i]!;
    if (Number.isNaN(difference)) continue;
    shared++;
    weight += weights[i]!;
    sum += weights[i]! * difference * difference;
  }
  return shared < fewestShared || weight === 0 ? Number.NaN : Math.sqrt(sum / weight);
}

/** The distances from one member to all, in the order of the model's codes; NaN where two cannot be compared. */
export function distancesFrom(model: SimilarityModel, code: string, weights: Weights): Float64Array {
  const own = model.rows.get(code);
  const list = listOf(weights);
  return Float64Array.from(model.codes, (_, row) =>
    own === undefined ? Number.NaN : distanceOfRows(model.standard, own * rowWidth, row * rowWidth, list),
  );
}

export type Neighbour = { code: string; distance: number };

/**
 * The present members most like one, nearest first; equally near ones by the difference in population, then by code.
 * Fewer than `count` where fewer can be compared.
 */
export function nearestTo(
  model: SimilarityModel,
  code: string,
  { weights = equalWeights, count = similarCount }: { weights?: Weights; count?: number } = {},
): Neighbour[] {
  const own = model.rows.get(code);
  if (own === undefined) return [];
  const list = listOf(weights);
  const nearest: { row: number; distance: number }[] = [];
  const isBefore = (a: { row: number; distance: number }, b: { row: number; distance: number }): boolean =>
    a.distance !== b.distance ? a.distance < b.distance : tieBreak(model, own, { a: a.row, b: b.row }) < 0;
  for (let row = 0; row < model.present; row++) {
    if (row === own) continue;
    const distance = distanceOfRows(model.standard, own * rowWidth, row * rowWidth, list);
    const candidate = { row, distance };
    const last = nearest[count - 1];
    if (Number.isNaN(distance) || (last && !isBefore(candidate, last))) continue;
    const at = nearest.findIndex((other) => isBefore(candidate, other));
    nearest.splice(at === -1 ? nearest.length : at, 0, candidate);
    if (nearest.length > count) nearest.pop();
  }
  return nearest.map(({ row, distance }) => ({ code: model.codes[row]!, distance }));
}

function tieBreak({ natural, codes }: SimilarityModel, own: number, { a, b }: { a: number; b: number }): number {
  const people = (row: number) => natural[row * rowWidth]!;
  const away = (row: number) => Math.abs(people(row) - people(own));
  const difference = away(a) - away(b);
  return difference || (codes[a]! < codes[b]! ? -1 : 1);
}
