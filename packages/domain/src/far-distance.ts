import { distanceOfRows, listOf, similarCount } from './similarity.ts';
import { rowWidth, type SimilarityModel } from './similarity-model.ts';
import { quantile } from './spread.ts';
import { equalWeights, type Weights } from './weights.ts';

const farShare = 0.9;
/** So many members are measured to find the distance that is far; each pair of ten thousand would take a second. */
const mostMeasured = 1_000;

/**
 * The distance beyond which a seventh peer is far off: the 90th percentile (R-7) of the present members' distances to
 * their own seventh. Of more than a thousand members it is that of every second, third … one, evenly spread over the
 * list, each measured against all. Null where nobody has seven.
 */
export function farDistance(model: SimilarityModel, weights: Weights = equalWeights): number | null {
  const list = listOf(weights);
  const step = Math.ceil(model.present / mostMeasured);
  const distances: number[] = [];
  for (let row = 0; row < model.present; row += step) {
    const distance = seventhDistance(model, row, list);
    if (distance < Infinity) distances.push(distance);
  }
  return quantile(distances, farShare);
}

function seventhDistance({ standard, present }: SimilarityModel, own: number, weights: readonly number[]): number {
  const [w0 = 0, w1 = 0, w2 = 0, w3 = 0] = weights;
  const weight = w0 + w1 + w2 + w3;
  const a = own * rowWidth;
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0] = standard.subarray(a, a + rowWidth);
  const least = new Float64Array(similarCount).fill(Infinity);
  const last = similarCount - 1;
  for (let row = 0, b = 0; row < present; row++, b += rowWidth) {
    // Written out, because it is done for every pair; where something is unknown the sum is NaN, and goes the long way.
    const d0 = a0 - standard[b]!;
    const d1 = a1 - standard[b + 1]!;
    const d2 = a2 - standard[b + 2]!;
    const d3 = a3 - standard[b + 3]!;
    const square = (w0 * d0 * d0 + w1 * d1 * d1 + w2 * d2 * d2 + w3 * d3 * d3) / weight;
    if (square >= least[last]! ** 2 || row === own) continue;
    const distance = Number.isNaN(square) ? distanceOfRows(standard, a, b, weights) : Math.sqrt(square);
    if (!(distance < least[last]!)) continue;
    let at = last;
    while (at > 0 && least[at - 1]! > distance) least[at] = least[--at]!;
    least[at] = distance;
  }
  return least[last]!;
}
