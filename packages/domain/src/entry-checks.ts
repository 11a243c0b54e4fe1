import { consistencyFindings, type ReportedBeside } from './check-consistency.ts';
import { figureFindings, inputSlips, type FigureContext } from './check-figure.ts';
import { finding, type EntryFinding, type FindingParams } from './entry-finding.ts';
import { entryValueOf, isComputed, isShare } from './entry-value.ts';
import type { EntryContent } from './entry.ts';
import { isOtherFigure } from './as-corrected.ts';
import { answersTo, changesPublic, isGivenFor, publicPartOf, type StandingFigure } from './public-part.ts';
import { isSameAsShown } from './shown.ts';

/** Everything that an entry is checked against. */
export type EntryContext = FigureContext & {
  /** Today, as a date of ISO 8601: there is no clock in here. */
  today: string;
  /** The figure of the central source for the year; null when there is none. */
  central: number | null;
  /** What is public of the year and was reported by the member; null when nothing is. */
  approved: StandingFigure | null;
  /** What is public of the year, from whatever source, where an edition has published the figure; else null. */
  published?: StandingFigure | null;
  /** The units that were typed after the inputs, by the id of the input. */
  units?: Readonly<Record<string, string>>;
  /** What the same report says in other indicators, and what is known of its year. */
  beside: ReportedBeside;
};

/**
 * Everything that is odd about an entry, the impossible first. A likely slip is said before, and instead of, what is
 * merely unusual. Drafts are saved whatever is found; `blocksSubmit` says whether an entry can go further.
 */
export function checkEntry(content: EntryContent, context: EntryContext): EntryFinding[] {
  const { kind, reason } = content;
  const found = kind === null ? [finding('undecided', {})] : kindFindings(content, context);
  if (context.year > Number(context.today.slice(0, 4))) found.push(finding('future-year', { year: context.year }));
  const value = kind === 'missing' ? null : kind === 'accepted' ? context.central : content.value;
  const { approved, central, indicator } = context;
  const isSaid = reason !== null && reason.text.trim() !== '' && isGivenFor(reason, content.value);
  // Whoever writes a figure as it is shown has not written another.
  const isOwn = (kind === 'value' || kind === 'unchanged') && value !== null;
  if (isOwn && central !== null && !isSameAsShown(value, central, indicator.decimals) && !isSaid)
    found.push(finding('override-without-reason', { central }));
  const told = { ...content, answers: answersTo(content, found) };
  if (kind !== null && approved !== null && !isSaid && changesPublic(told, indicator, approved))
    found.push(finding('change-without-reason', { published: approved.value }));
  if (!isSaid && approved === null && changesEdition(content, context) && !found.some(isAboutReason))
    found.push(finding('change-without-reason', { published: context.published?.value ?? null }));
  return found;
}

const isAboutReason = ({ check }: EntryFinding) => check === 'override-without-reason';

/** Whether an entry would change what an edition says, which has come from a central source. */
function changesEdition(content: EntryContent, { indicator, published = null }: EntryContext): boolean {
  const part = content.kind === 'accepted' ? null : publicPartOf(content, indicator);
  if (part === null || published === null) return false;
  const { value, missing = null, flags = [] } = published;
  return isOtherFigure(part, { value, missing, flags }, indicator.decimals);
}

function kindFindings(content: EntryContent, context: EntryContext): EntryFinding[] {
  switch (content.kind) {
    case 'missing':
      return missingFindings(content, context);
    case 'accepted':
      return acceptedFindings(content, context);
    case 'unchanged':
      return unchangedFindings(content, context);
    default:
      return valueFindings(content, context);
  }
}

function acceptedFindings({ value }: EntryContent, { central }: EntryContext): EntryFinding[] {
  if (central === null) return [finding('nothing-to-accept', {})];
  return value === null || value === central ? [] : [finding('central-changed', { accepted: value, central })];
}

function missingFindings({ missing, expectedBy }: EntryContent, { today }: EntryContext): EntryFinding[] {
  // `not-reported` is what silence is called: it is not a reason that somebody can give.
  if (missing === null || missing === 'not-reported') return [finding('missing-without-reason', {})];
  if (missing !== 'late') return [];
  if (expectedBy === null) return [finding('late-without-date', {})];
  return expectedBy < today ? [finding('late-overdue', { expectedBy })] : [];
}

function unchangedFindings({ value }: EntryContent, { last, year }: EntryContext): EntryFinding[] {
  if (last !== null && last.value === value) return [];
  return [finding('nothing-unchanged', { year: last?.year ?? year - 1, value: last?.value ?? null })];
}

/** A field that something stands in is not blank: what stands there cannot be read. */
function isMistyped({ input, fault }: FindingParams['input'], { typed }: EntryContent): boolean {
  const isLacking = fault === 'no-numerator' || fault === 'no-denominator';
  return isLacking && Object.hasOwn(typed, input) && typed[input]!.trim() !== '';
}

function notANumber({ input }: FindingParams['input']): FindingParams['input'] {
  return { input, fault: 'not-a-number' };
}

function valueFindings(content: EntryContent, context: EntryContext): EntryFinding[] {
  const { indicator } = context;
  const { value } = content;
  const found: EntryFinding[] = [];
  if (isComputed(indicator) && Object.keys(content.inputs).length > 0) {
    const { faults } = entryValueOf(indicator, content.inputs, context.units);
    found.push(...faults.map((fault) => finding('input', isMistyped(fault, content) ? notANumber(fault) : fault)));
  }
  if (value === null) return found.length > 0 ? found : [finding('no-value', {})];
  if (!Number.isFinite(value)) return [...found, finding('not-a-number', {})];
  const { hardMin, hardMax } = indicator.limits;
  const minimum = isShare(indicator) ? (hardMin ?? 0) : hardMin;
  const maximum = isShare(indicator) ? (hardMax ?? 100) : hardMax;
  if (minimum !== null && value < minimum) found.push(finding('below-minimum', { minimum }));
  if (maximum !== null && value > maximum && !found.some(({ check }) => check === 'input'))
    found.push(finding('above-maximum', { maximum }));
  // What is impossible needs no opinion on whether it is unusual.
  if (found.length > 0) return found;
  const slips = inputSlips(content.inputs, context);
  return [
    ...(slips.length > 0 ? slips : figureFindings(value, context, content.isBreak)),
    ...consistencyFindings(content, { ...context, ...context.beside }),
  ];
}
