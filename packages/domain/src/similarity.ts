import { isCurrentMember, type Member } from './membership.ts';
import { mad, median, quantile, standardDeviation } from './spread.ts';
import { equalWeights, similarityVariables, type SimilarityVariable, type Weights } from './weights.ts';

/** The version of the rules in this file; a stored peer set names it. */
export const similarityRule = '1';

/** How many members are called similar. */
export const similarCount = 7;
const fewestShared = 3;
const mostDeviations = 3;
const madToSigma = 1.4826;
const farShare = 0.9;
/** So many members are measured to find the distance that is far; each pair of ten thousand would take a second. */
const mostMeasured = 1_000;
const width = similarityVariables.length;

type Features = Pick<Member, 'code' | 'population' | 'landArea' | 'populationChange' | 'latitude' | 'leftYear'>;

/**
 * Members of one kind, measured and standardised: a plain value that can be kept. What is kept does not change when
 * members come or go, so that a frozen peer set stays explainable.
 */
export type SimilarityModel = {
  ruleVersion: string;
  /** Present members first, then past ones: these have peers, but are nobody's. */
  codes: readonly string[];
  present: number;
  /** Natural units, row by row in the order of the variables; NaN where unknown. */
  natural: Float64Array;
  /** Robust z, clipped to ±3; NaN where unknown. */
  standard: Float64Array;
  rows: ReadonlyMap<string, number>;
};

/** Measures members of one kind. Centre and spread (median and 1.4826·MAD, or SD when the MAD is 0) are of the present. */
export function similarityModel(members: readonly Features[]): SimilarityModel {
  const present = members.filter(isCurrentMember);
  const ordered = [...present, ...members.filter((member) => !isCurrentMember(member))];
  const natural = new Float64Array(ordered.length * width);
  const standard = new Float64Array(ordered.length * width);
  ordered.forEach((member, row) => natural.set(measured(member), row * width));
  similarityVariables.forEach((variable, column) => {
    const compared = ordered.map((_, row) => comparedBy(variable, natural[row * width + column]!));
    const known = compared.slice(0, present.length).filter((value) => !Number.isNaN(value));
    const centre = median(known) ?? 0;
    const spread = madToSigma * (mad(known) ?? 0) || (standardDeviation(known) ?? 0);
    compared.forEach((value, row) => {
      const z = spread === 0 ? Number.NaN : (value - centre) / spread;
      standard[row * width + column] = Math.max(-mostDeviations, Math.min(mostDeviations, z));
    });
  });
  const codes = ordered.map(({ code }) => code);
  const rows = new Map(codes.map((code, row) => [code, row]));
  return { ruleVersion: similarityRule, codes, present: present.length, natural, standard, rows };
}

function measured({ population, landArea, populationChange, latitude }: Features): number[] {
  const people = population !== null && population > 0 ? population : Number.NaN;
  const land = landArea !== null && landArea > 0 ? landArea : Number.NaN;
  return [people, people / land, populationChange ?? Number.NaN, latitude ?? Number.NaN];
}

function comparedBy(variable: SimilarityVariable, value: number): number {
  return variable === 'population' || variable === 'density' ? Math.log10(value) : value;
}

/**
 * How unlike two members are, in standard deviations: √(Σ w·(z − z)² / Σ w) over the variables known for both. 0 to
 * itself, the same both ways. Null where they share fewer than three variables, or none that counts.
 */
export function distanceBetween(model: SimilarityModel, a: string, b: string, weights: Weights): number | null {
  const rowA = model.rows.get(a);
  const rowB = model.rows.get(b);
  if (rowA === undefined || rowB === undefined) return null;
  const distance = distanceOfRows(model.standard, rowA * width, rowB * width, listOf(weights));
  return Number.isNaN(distance) ? null : distance;
}

function listOf(weights: Weights): readonly number[] {
  return similarityVariables.map((variable) => weights[variable]);
}

function distanceOfRows(standard: Float64Array, a: number, b: number, weights: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  let shared = 0;
  for (let i = 0; i < width; i++) {
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
    own === undefined ? Number.NaN : distanceOfRows(model.standard, own * width, row * width, list),
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
    const distance = distanceOfRows(model.standard, own * width, row * width, list);
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
  const people = (row: number) => natural[row * width]!;
  const away = (row: number) => Math.abs(people(row) - people(own));
  const difference = away(a) - away(b);
  return difference || (codes[a]! < codes[b]! ? -1 : 1);
}

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
  const a = own * width;
  const [a0 = 0, a1 = 0, a2 = 0, a3 = 0] = standard.subarray(a, a + width);
  const least = new Float64Array(similarCount).fill(Infinity);
  const last = similarCount - 1;
  for (let row = 0, b = 0; row < present; row++, b += width) {
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
      own: model.natural[a * width + i]!,
      other: model.natural[b * width + i]!,
      deviations: Math.abs(model.standard[a * width + i]! - model.standard[b * width + i]!),
    }))
    .filter(({ deviations }) => !Number.isNaN(deviations))
    .sort((one, two) => one.deviations - two.deviations);
  const [first, second] = known;
  const last = known.at(-1);
  return known.length < fewestShared || !first || !second || !last ? null : { alike: [first, second], differs: last };
}
