import { fewestForQuartiles } from './comparison.ts';
import { finding, type ComparingCheck, type EntryFinding } from './entry-finding.ts';
import type { Indicator } from './indicator.ts';
import type { Point } from './observation.ts';
import { ownChangeOf, ownLevelOf } from './own-history.ts';
import { slipOf, slipPairOf } from './slip.ts';
import { median, type Quartiles } from './spread.ts';

/** What a figure is compared with. */
export type FigureContext = {
  indicator: Indicator;
  year: number;
  /** The member's own measured values of years before this one that can be compared with it, in year order. */
  history: readonly Point[];
  /** Its last comparable value before this year, confirmed ones too; null when there is none. */
  last: Point | null;
  /** The latest values of the other members of its kind; null when there are none. */
  peers: (Quartiles & { n: number }) | null;
  /** What was typed in the inputs the time before, by the id of the input. */
  lastInputs?: Readonly<Record<string, number>>;
  /** The comparing checks that are in force for this indicator. */
  inForce: ReadonlySet<ComparingCheck>;
};

/** Robust standard deviations, times the median yearly change, and ranges between quartiles; and the wide forms. */
const farInZ = 3.5;
const wideInZ = 7;
const farInChanges = 3;
const wideInChanges = 8;
const farInRanges = 3;

/** What a check says: a finding, nothing (null), or that there is too little to compare with. */
export type Outcome = EntryFinding | null | 'untested';

const checks: Record<ComparingCheck, (value: number, context: FigureContext) => Outcome> = {
  slip: (value, { indicator, history, last }) => {
    const middle = median(history.map((point) => point.value));
    const reference = last !== null && last.value > 0 ? last.value : middle;
    if (reference === null || reference <= 0) return 'untested';
    const slip = slipOf(value, reference);
    if (slip === null) return null;
    const pair = slipPairOf(slip.power, [indicator.unit, ...indicator.inputs.map(({ unit }) => unit)]);
    const year = last !== null && last.value > 0 ? last.year : null;
    return finding('slip', { value, reference, year, ...slip, pair });
  },
  'outside-usual': (value, { indicator }) => {
    const { min, max } = indicator.limits;
    if (min === null && max === null) return 'untested';
    const isOutside = (min !== null && value < min) || (max !== null && value > max);
    return isOutside ? finding('outside-usual', { min, max }) : null;
  },
  'own-level': (value, context) => ownLevel(value, context, farInZ),
  'own-level-wide': (value, context) => ownLevel(value, context, wideInZ),
  'own-change': (value, context) => ownChange(value, context, farInChanges),
  'own-change-wide': (value, context) => ownChange(value, context, wideInChanges),
  'far-from-peers': (value, { peers, last }) => {
    if (peers === null || peers.n < fewestForQuartiles || peers.q3 === peers.q1) return 'untested';
    const low = peers.q1 - farInRanges * (peers.q3 - peers.q1);
    const high = peers.q3 + farInRanges * (peers.q3 - peers.q1);
    const sideOf = (one: number) => (one < low ? -1 : one > high ? 1 : 0);
    // A member that has always lain there is not asked every year.
    const isNew = last === null || sideOf(last.value) !== sideOf(value);
    return sideOf(value) !== 0 && isNew ? finding('far-from-peers', { value, low, high, n: peers.n }) : null;
  },
  'same-as-before': (value, { last }) => {
    if (last === null) return 'untested';
    return value === last.value ? finding('same-as-before', { year: last.year }) : null;
  },
};

function ownLevel(value: number, { indicator, history }: FigureContext, most: number): Outcome {
  const level = ownLevelOf(value, history, indicator);
  if (level === null) return 'untested';
  return Math.abs(level.z) > most ? finding('own-level', level) : null;
}

function ownChange(value: number, { indicator, history, year }: FigureContext, most: number): Outcome {
  const change = ownChangeOf({ year, value }, history, indicator);
  if (change === null) return 'untested';
  return Math.abs(change.change) > most * change.usual ? finding('own-change', change) : null;
}

/** What one check says of a value, in force or not. */
export function outcomeOf(check: ComparingCheck, value: number, context: FigureContext): Outcome {
  return checks[check](value, context);
}

/**
 * What the checks in force say of a possible value. A slip is said alone: a figure in the wrong unit is of course unusual
 * too. `isBreak`: the method changed here, so that the member's own years say nothing of how large it should be.
 */
export function figureFindings(value: number, context: FigureContext, isBreak: boolean): EntryFinding[] {
  const { inForce } = context;
  const say = (check: ComparingCheck): EntryFinding[] => {
    const outcome = inForce.has(check) ? outcomeOf(check, value, context) : null;
    return outcome === null || outcome === 'untested' ? [] : [outcome];
  };
  const slips = say('slip');
  if (slips.length > 0) return slips;
  // The wide form is for where the other asks too often.
  const either = (check: ComparingCheck, wide: ComparingCheck) => say(inForce.has(check) ? check : wide);
  const ofOwn = [
    ...either('own-level', 'own-level-wide'),
    ...either('own-change', 'own-change-wide'),
    ...say('same-as-before'),
  ];
  return [...say('outside-usual'), ...(isBreak ? [] : ofOwn), ...say('far-from-peers')];
}

/** Slips in the inputs, each compared with what was typed in it the time before. */
export function inputSlips(
  inputs: Readonly<Record<string, number>>,
  { indicator, lastInputs = {}, inForce }: FigureContext,
): EntryFinding[] {
  if (!inForce.has('slip')) return [];
  return indicator.inputs.flatMap(({ id, unit }) => {
    const value = Object.hasOwn(inputs, id) ? inputs[id] : undefined;
    const reference = Object.hasOwn(lastInputs, id) ? lastInputs[id] : undefined;
    const slip = value === undefined || reference === undefined ? null : slipOf(value, reference);
    if (slip === null || value === undefined || reference === undefined) return [];
    return finding('input-slip', { input: id, value, reference, ...slip, pair: slipPairOf(slip.power, [unit]) });
  });
}
