import type { EntryAnswer } from './entry.ts';
import { isGivenFor } from './public-part.ts';
import type { InputFault } from './entry-value.ts';

/** `info` is only said · `warn` has to be answered before the figure is submitted · `block` has to be mended. */
export const severities = ['info', 'warn', 'block'] as const;

export type Severity = (typeof severities)[number];

/** Two units that are easily taken for each other, or how a number is easily written wrong. */
export const slipPairs = [
  'kg-ton',
  'g-kg',
  'mg-g',
  'kwh-mwh',
  'kwh-gwh',
  'w-kw',
  'w-mw',
  'sek-tkr',
  'share-percent',
  'km-mil',
  'thousands',
  'decimal-mark',
] as const;

export type SlipPair = (typeof slipPairs)[number];

type Nothing = Record<string, never>;

/** What a check may say, and the figures that it says it with. In the unit of the indicator unless another is named. */
export type FindingParams = {
  /** Nothing has been said of the year: neither a value nor why there is none. */
  undecided: Nothing;
  /** A value was meant, but there is none that can be understood. */
  'no-value': Nothing;
  'not-a-number': Nothing;
  'below-minimum': { minimum: number };
  'above-maximum': { maximum: number };
  'future-year': { year: number };
  /** What is wrong with an input, by its id. */
  input: { input: string; fault: InputFault };
  'missing-without-reason': Nothing;
  'late-without-date': Nothing;
  /** The date by which it was expected has passed. */
  'late-overdue': { expectedBy: string };
  /** A central figure was accepted that there is not. */
  'nothing-to-accept': Nothing;
  /** Another central figure was accepted than the one that there is now. */
  'central-changed': { accepted: number; central: number };
  /** The figure of the year before was confirmed, but there is none, or it is another. */
  'nothing-unchanged': { year: number; value: number | null };
  /** It differs from the central figure, and nobody has said why. */
  'override-without-reason': { central: number };
  /** A figure that is public is changed, and nobody has said why. */
  'change-without-reason': { published: number | null };
  /** A slip: the value is 10^`power` times what it is compared with, of `year` or (null) the median of all years. */
  slip: { value: number; reference: number; year: number | null; power: number; suggestion: number; pair: SlipPair };
  /** The same of an input, in its own unit, compared with what was typed in it the time before. */
  'input-slip': { input: string; value: number; reference: number; power: number; suggestion: number; pair: SlipPair };
  'outside-usual': { min: number | null; max: number | null };
  /** Far from all its own years: `z` robust standard deviations from their median. */
  'own-level': { median: number; n: number; z: number };
  /** A far larger change than from year to year before; both per year. */
  'own-change': { from: number; year: number; change: number; usual: number; n: number };
  'far-from-peers': { value: number; low: number; high: number; n: number };
  'same-as-before': { year: number };
  /** The parts that are typed do not make up the numerator, in its unit. */
  'parts-differ': { input: string; sum: number; typed: number };
  /** The indicators that add up to a total do not. */
  'sum-differs': { total: string; sum: number; value: number };
  /** The same quantity is another in another indicator of the same report. */
  'input-differs': { input: string; here: number; there: number; indicator: string };
  /** `sameAs`: the year whose population it is, if any. */
  'population-differs': { input: string; typed: number; known: number; year: number; sameAs: number | null };
  /** Parts that were left blank count for nothing. */
  'blank-parts': { inputs: string };
};

export type EntryCheck = keyof FindingParams;

const severityOf: Record<EntryCheck, Severity> = {
  undecided: 'block',
  'no-value': 'block',
  'not-a-number': 'block',
  'below-minimum': 'block',
  'above-maximum': 'block',
  'future-year': 'block',
  input: 'block',
  'missing-without-reason': 'block',
  'late-without-date': 'block',
  'late-overdue': 'block',
  'nothing-to-accept': 'block',
  'central-changed': 'block',
  'nothing-unchanged': 'block',
  'override-without-reason': 'block',
  'change-without-reason': 'block',
  slip: 'warn',
  'input-slip': 'warn',
  'outside-usual': 'warn',
  'own-level': 'warn',
  'own-change': 'warn',
  'far-from-peers': 'warn',
  'same-as-before': 'warn',
  'parts-differ': 'block',
  'sum-differs': 'warn',
  'input-differs': 'warn',
  'population-differs': 'warn',
  'blank-parts': 'info',
};

export const entryChecks = Object.keys(severityOf) as EntryCheck[];

/**
 * The checks that ask whether a figure can be right by comparing it with others. One is in force for an indicator only
 * if it would have stopped less than a twentieth of what has been accepted (`check-rates.ts`). Where a check of a
 * member's own years asks too often, its wide form takes its place: it says the same, of what is further off.
 */
export const comparingChecks = [
  'slip',
  'outside-usual',
  'own-level',
  'own-level-wide',
  'own-change',
  'own-change-wide',
  'far-from-peers',
  'same-as-before',
] as const;

export type ComparingCheck = (typeof comparingChecks)[number];

/** One thing that was noticed about an entry: numbers and codes; words are added where it is read. */
export type EntryFinding = {
  [C in EntryCheck]: { check: C; severity: Severity; params: FindingParams[C] };
}[EntryCheck];

/** A finding with the severity of its check. */
export function finding<C extends EntryCheck>(check: C, params: FindingParams[C]): EntryFinding {
  return { check, severity: severityOf[check], params } as EntryFinding;
}

/** What has been answered, of which value. */
export type Answered = {
  value: number | null;
  answers: readonly Pick<EntryAnswer, 'check' | 'text' | 'value'>[];
};

/** The warnings that nobody has answered with a reason and words of their own. */
export function unansweredOf(findings: readonly EntryFinding[], { value, answers }: Answered): EntryFinding[] {
  const said = answers.filter((answer) => answer.text.trim() !== '' && isGivenFor(answer, value));
  const answered = new Set(said.map(({ check }) => check));
  return findings.filter(({ check, severity }) => severity === 'warn' && !answered.has(check));
}

/** Whether an entry cannot be submitted: something is impossible, or a warning has not been answered. */
export function blocksSubmit(findings: readonly EntryFinding[], answered: Answered): boolean {
  return findings.some(({ severity }) => severity === 'block') || unansweredOf(findings, answered).length > 0;
}
