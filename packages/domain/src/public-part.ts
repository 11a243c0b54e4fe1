import type { EntryAnswer, EntryContent } from './entry.ts';
import type { EntryFinding } from './entry-finding.ts';
import { entryValueOf } from './entry-value.ts';
import type { Indicator } from './indicator.ts';
import type { Flag, Observation } from './observation.ts';
import { isSameAsShown } from './shown.ts';

/** What an entry says to everybody. What is not said is null. */
export type PublicPart = Pick<Observation, 'value' | 'missing' | 'flags'> & {
  numerator: number | null;
  denominator: number | null;
  note: string | null;
};

/** A figure as it stands in public, as far as it is known. */
export type StandingFigure = Pick<PublicPart, 'value'> & Partial<PublicPart>;

/** What an entry says to the public. Null when it says nothing of its own: undecided, or the central figure is right. */
export function publicPartOf(content: EntryContent, indicator: Indicator): PublicPart | null {
  const { kind, value, missing, isBreak, inputs } = content;
  const said = footnoteOf(content);
  const note = said === '' ? null : said;
  const unmade = { numerator: null, denominator: null };
  if (kind === 'missing') return missing === null ? null : { value: null, missing, flags: [], ...unmade, note };
  if ((kind !== 'value' && kind !== 'unchanged') || value === null) return null;
  const flags: Flag[] = [
    ...(isBreak ? (['break'] as const) : []),
    ...(kind === 'unchanged' ? (['unchanged'] as const) : []),
  ];
  const worked = entryValueOf(indicator, inputs);
  // Only what the value was worked out from is told: nothing that stayed in a field.
  const { numerator, denominator } = kind === 'value' && worked.value !== null ? worked : unmade;
  return { value, missing: null, flags, numerator, denominator, note };
}

/** What the official has chosen to tell: the footnote, and the answers that become one. */
export function footnoteOf({ publicNote, answers }: Pick<EntryContent, 'publicNote' | 'answers'>): string {
  const told = answers.flatMap(({ isPublic, text }) => (isPublic ? text : []));
  return [publicNote, ...told]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

/** The answers that something is asked for, and that were given for the value as it stands. */
export function answersTo(
  { answers, value }: Pick<EntryContent, 'answers' | 'value'>,
  findings: readonly Pick<EntryFinding, 'check'>[],
): EntryAnswer[] {
  return answers.filter((answer) => isGivenFor(answer, value) && findings.some(({ check }) => check === answer.check));
}

/** Whether a reason was given for a value. One that does not say for which counts for any. */
export function isGivenFor(reason: { value?: number | null }, value: number | null): boolean {
  return reason.value === undefined || reason.value === value;
}

/** Whether an entry says anything else to the public than what stands there. */
export function changesPublic(content: EntryContent, indicator: Indicator, standing: StandingFigure): boolean {
  const part = publicPartOf(content, indicator);
  if (part === null) return true;
  const telling = (flags: readonly Flag[] = []) => flags.filter((flag) => flag === 'break' || flag === 'unchanged');
  const isFlagged = telling(part.flags).join() !== telling(standing.flags).join();
  // Whoever writes a figure as it is shown has not written another.
  const isOther =
    part.value === null || standing.value === null
      ? part.value !== standing.value
      : !isSameAsShown(part.value, standing.value, indicator.decimals);
  const parts = ['missing', 'numerator', 'denominator', 'note'] as const;
  return isFlagged || isOther || parts.some((name) => part[name] !== (standing[name] ?? null));
}
