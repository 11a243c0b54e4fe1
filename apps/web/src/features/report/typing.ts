import { entryValueOf, isComputed, type EntryValue } from '@ratthall/domain/entry-value';
import type { EntryContent } from '@ratthall/domain/entry';
import type { Indicator } from '@ratthall/domain/indicator';
import type { Point } from '@ratthall/domain/observation';
import { typedNumber, type NumberHints, type TypedNumber } from '@ratthall/domain/typed-number';

/** What is known of an indicator and a member, so that what is typed can be understood. */
export type Known = {
  indicator: Indicator;
  /** The last value that can be compared; null where there is none. */
  last: Point | null;
  /** What was typed in the inputs the time before, by their ids. */
  lastInputs: Readonly<Record<string, number>>;
  /** Population on 31 December of the year; null where it is not known. */
  population: number | null;
};

/** The field of a value that is typed as it is. The others are called by the ids of the inputs. */
export const wholeField = 'value';

/** Whether the finished value is typed, and not what it is worked out from. */
export function isWhole(indicator: Indicator, { typed, value, inputs }: EntryContent): boolean {
  if (!isComputed(indicator) || Object.hasOwn(typed, wholeField)) return true;
  return value !== null && Object.keys(inputs).length === 0 && Object.keys(typed).length === 0;
}

/** The one input that is the value itself, such as a mean that somebody else has worked out; null where there is none. */
export function onlyInput({ inputs, factor }: Pick<Indicator, 'inputs' | 'factor'>): string | null {
  const [only] = inputs;
  return only && inputs.length === 1 && factor === 1 ? only.id : null;
}

/** The fields of an entry, in the order in which they are filled in. */
export function fieldsOf(indicator: Indicator, content: EntryContent): string[] {
  return isWhole(indicator, content) ? [wholeField] : indicator.inputs.map(({ id }) => id);
}

/** How a field was understood. One that could be read in two ways counts as read when one of them has been chosen. */
export function understood(content: EntryContent, field: string, known: Known): TypedNumber {
  const stored = storedIn(content, field);
  const text = content.typed[field];
  if (text === undefined)
    return stored === undefined ? { kind: 'empty' } : { kind: 'number', value: stored, unit: null };
  const typed = typedNumber(text, hintsFor(field, known));
  const isChosen = typed.kind === 'ambiguous' && typed.readings.some(({ value }) => value === stored);
  return isChosen && stored !== undefined ? { kind: 'number', value: stored, unit: typed.unit } : typed;
}

/** The entry with other words in a field, and everything that follows from them worked out anew. */
export function typedIn(content: EntryContent, typed: { field: string; text: string }, known: Known): EntryContent {
  const without = { ...content, ...forget(content, typed.field) };
  const filled = { ...without, typed: { ...without.typed, [typed.field]: typed.text } };
  return workedOut(withPopulation(filled, typed, known), known);
}

/** The entry with one of the readings chosen of what can be read in two ways. */
export function chosenIn(content: EntryContent, { field, value }: { field: string; value: number }, known: Known) {
  const chosen =
    field === wholeField ? { ...content, value } : { ...content, inputs: { ...content.inputs, [field]: value } };
  return workedOut(chosen, known);
}

/** From the parts to the finished value, or back. What was typed in the others stays to come back to. */
export function turned(content: EntryContent, known: Known): EntryContent {
  if (!isWhole(known.indicator, content)) {
    return workedOut({ ...content, inputs: {}, value: null, typed: { ...content.typed, [wholeField]: '' } }, known);
  }
  return workedOut({ ...content, ...forget(content, wholeField), value: null }, known);
}

/** From something else than a value back to one, with what was typed before. */
export function backToValue(content: EntryContent, known: Known): EntryContent {
  return workedOut({ ...content, kind: null, value: null, missing: null, expectedBy: null }, known);
}

/** What the inputs amount to; null where the value is typed as it is. */
export function workingOf(content: EntryContent, known: Known): EntryValue | null {
  if (isWhole(known.indicator, content)) return null;
  return entryValueOf(known.indicator, content.inputs, unitsIn(content, known));
}

/** The units that were typed after the inputs. */
export function unitsIn(content: EntryContent, known: Known): Record<string, string> {
  return Object.fromEntries(
    Object.keys(content.inputs).flatMap((field) => {
      const typed = understood(content, field, known);
      return typed.kind === 'number' && typed.unit !== null ? [[field, typed.unit]] : [];
    }),
  );
}

function workedOut(content: EntryContent, known: Known): EntryContent {
  const { indicator } = known;
  const isTyped = fieldsOf(indicator, content).some((field) => understood(content, field, known).kind !== 'empty');
  const kind: EntryContent['kind'] = isTyped ? 'value' : content.kind === 'value' ? null : content.kind;
  if (isWhole(indicator, content)) {
    return { ...content, kind, inputs: {}, value: numberIn(content, wholeField, known) };
  }
  const inputs = Object.fromEntries(
    indicator.inputs.flatMap(({ id }) => {
      const number = numberIn(content, id, known);
      return number === null ? [] : [[id, number]];
    }),
  );
  const filled = { ...content, kind, inputs };
  return { ...filled, value: entryValueOf(indicator, inputs, unitsIn(filled, known)).value };
}

function numberIn(content: EntryContent, field: string, known: Known): number | null {
  const typed = understood(content, field, known);
  return typed.kind === 'number' ? typed.value : null;
}

/** The population is known: whoever types what is divided by it need not look it up. It can be changed. */
function withPopulation(content: EntryContent, typed: { field: string; text: string }, known: Known): EntryContent {
  const { population, indicator } = known;
  const below = indicator.inputs.find(({ role, unit }) => role === 'denominator' && unit === 'inh');
  const isEmpty = below && storedIn(content, below.id) === undefined && !content.typed[below.id];
  if (!isEmpty || population === null || below.id === typed.field || typed.text.trim() === '') return content;
  if (typed.field === wholeField) return content;
  return { ...content, typed: { ...content.typed, [below.id]: String(population) } };
}

function storedIn({ value, inputs }: EntryContent, field: string): number | undefined {
  if (field === wholeField) return value ?? undefined;
  return Object.hasOwn(inputs, field) ? inputs[field] : undefined;
}

function forget(
  { typed, inputs, value }: EntryContent,
  field: string,
): Pick<EntryContent, 'typed' | 'inputs' | 'value'> {
  const { [field]: _words, ...otherWords } = typed;
  const { [field]: _number, ...otherNumbers } = inputs;
  return { typed: otherWords, inputs: otherNumbers, value: field === wholeField ? null : value };
}

const counted = new Set(['boardings', 'inh', 'units']);

function hintsFor(field: string, { indicator, last, lastInputs, population }: Known): NumberHints {
  if (field === wholeField || field === onlyInput(indicator)) {
    const { min, max } = indicator.limits;
    return { unit: indicator.unit, reference: last?.value ?? null, min, max };
  }
  const input = indicator.inputs.find(({ id }) => id === field);
  const reference = lastInputs[field] ?? (input?.unit === 'inh' ? population : null);
  return { unit: input?.unit ?? '', isWhole: counted.has(input?.unit ?? ''), reference };
}
