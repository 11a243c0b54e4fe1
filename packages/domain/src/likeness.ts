import { fewestShared } from './similarity.ts';
import { rowWidth, type SimilarityModel } from './similarity-model.ts';
import { similarityVariables, type SimilarityVariable } from './weights.ts';

/** One variable of two members in natural units, and how far apart they are in standard deviations. */
export type Likeness = { variable: SimilarityVariable; own: number; other: number; deviations: number };

/**
 * Why a member is like another: the two variables in which they differ least, and the one in which they differ most,
 * whatever they weigh. Null where fewer than three are known for both.
 */
export function reasonsFor(
  model: SimilarityModel,
  own: string,
  other: string,
): { alike: [Likeness, Likeness]; differs: Likeness } | null {
  const a = model.rows.get(own);
  const b = model.rows.get(other);
  if (a === undefined || b === undefined) return null;
  const known = similarityVariables
    .map((variable, i) => ({
      variable,
      own: model.natural[a * rowWidth + i]!,
      other: model.natural[b * rowWidth + i]!,
      deviations: Math.abs(model.standard[a * rowWidth + i]! - model.standard[b * rowWidth + i]!),
    }))
    .filter(({ deviations }) => !Number.isNaN(deviations))
    .sort((one, two) => one.deviations - two.deviations);
  const [first, second] = known;
  const last = known.at(-1);
  return known.length < fewestShared || !first || !second || !last ? null : { alike: [first, second], differs: last };
}
