import { isCurrentMember, type Member } from './membership.ts';
import { mad, median, standardDeviation } from './spread.ts';
import { similarityVariables, type SimilarityVariable } from './weights.ts';

/** The version of the rules by which likeness is measured; a stored peer set names it. */
export const similarityRule = '1';

/** So many figures a row of a model has: one for each variable. */
export const rowWidth = similarityVariables.length;

const mostDeviations = 3;
const madToSigma = 1.4826;

type Features = Pick<Member, 'code' | 'population' | 'landArea' | 'populationChange' | 'latitude' | 'leftYear'>;

/**
 * Members of one kind, measured and standardised, row by row in the order of the variables. Those who come or go later do not
 * change it.
 */
export type SimilarityModel = {
  ruleVersion: string;
  /** Present members first, then past ones: these have peers, but are nobody's. */
  codes: readonly string[];
  present: number;
  /** Natural units; NaN where unknown. */
  natural: Float64Array;
  /** Robust z, clipped to ±3; NaN where unknown. */
  standard: Float64Array;
  rows: ReadonlyMap<string, number>;
};

/** Measures members of one kind. Centre and spread (median and 1.4826·MAD, or SD when the MAD is 0) are of the present. */
export function similarityModel(members: readonly Features[]): SimilarityModel {
  const present = members.filter(isCurrentMember);
  const ordered = [...present, ...members.filter((member) => !isCurrentMember(member))];
  const natural = new Float64Array(ordered.length * rowWidth);
  const standard = new Float64Array(ordered.length * rowWidth);
  ordered.forEach((member, row) => natural.set(measured(member), row * rowWidth));
  similarityVariables.forEach((variable, column) => {
    const compared = ordered.map((_, row) => comparedBy(variable, natural[row * rowWidth + column]!));
    const known = compared.slice(0, present.length).filter((value) => !Number.isNaN(value));
    const centre = median(known) ?? 0;
    const spread = madToSigma * (mad(known) ?? 0) || (standardDeviation(known) ?? 0);
    compared.forEach((value, row) => {
      const z = spread === 0 ? Number.NaN : (value - centre) / spread;
      standard[row * rowWidth + column] = Math.max(-mostDeviations, Math.min(mostDeviations, z));
    });
  });
  const codes = ordered.map(({ code }) => code);
  return { ruleVersion: similarityRule, codes, present: present.length, natural, standard, rows: rowsOf(codes) };
}

function measured({ population, landArea, populationChange, latitude }: Features): number[] {
  const people = population !== null && population > 0 ? population : Number.NaN;
  const land = landArea !== null && landArea > 0 ? landArea : Number.NaN;
  return [people, people / land, populationChange ?? Number.NaN, latitude ?? Number.NaN];
}

function comparedBy(variable: SimilarityVariable, value: number): number {
  return variable === 'population' || variable === 'density' ? Math.log10(value) : value;
}

function rowsOf(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, row) => [code, row]));
}

/** A model as JSON can hold it: null is what is unknown. */
export type KeptModel = {
  ruleVersion: string;
  codes: readonly string[];
  present: number;
  natural: readonly (number | null)[];
  standard: readonly (number | null)[];
};

/** A model in a form that can be stored, so that peers that were once found can be explained years later. */
export function keptModel({ ruleVersion, codes, present, natural, standard }: SimilarityModel): KeptModel {
  return { ruleVersion, codes, present, natural: written(natural), standard: written(standard) };
}

/** The model that was kept: it finds the same peers at the same distances, whoever has joined or left since. */
export function restoredModel({ ruleVersion, codes, present, natural, standard }: KeptModel): SimilarityModel {
  return { ruleVersion, codes, present, natural: read(natural), standard: read(standard), rows: rowsOf(codes) };
}

function written(figures: Float64Array): (number | null)[] {
  return Array.from(figures, (figure) => (Number.isNaN(figure) ? null : figure));
}

function read(figures: readonly (number | null)[]): Float64Array {
  return Float64Array.from(figures, (figure) => figure ?? Number.NaN);
}
