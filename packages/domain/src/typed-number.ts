import { multiplierOf, unitAfter } from './typed-units.ts';

/** What is known of the field that a number is typed in. All of it is optional. */
export type NumberHints = {
  /** Its unit, or several with `|` between them. */
  unit?: string;
  /** Whether it counts something, so that it has no decimals. */
  isWhole?: boolean;
  /** A value to be expected, such as that of the year before. */
  reference?: number | null;
  /** Between what the value usually lies. */
  min?: number | null;
  max?: number | null;
};

/** How a text was read: its mark begins decimals, or parts thousands; or its unit was counted into that of the field. */
export type Reading = { value: number; as: 'decimal' | 'thousands' | 'converted' | 'as-typed' };

/**
 * Why a text is no number. `missing-word`: it says that there is none · `approximate`: "ca 12" · `range`: "12–14" ·
 * `exponent`: "1e3" · `grouping`: marks where none can be · `other-unit`: a unit of something else · `too-large` ·
 * `fraction`: decimals where something is counted · `text`: anything else.
 */
export const numberFaults = [
  'missing-word',
  'approximate',
  'range',
  'exponent',
  'grouping',
  'other-unit',
  'too-large',
  'fraction',
  'text',
] as const;

export type NumberFault = (typeof numberFaults)[number];

/** A text from a field, understood. `unit`: the one that was typed after the number, by its code. `at`: where it stops. */
export type TypedNumber =
  | { kind: 'empty' }
  | { kind: 'number'; value: number; unit: string | null }
  | { kind: 'ambiguous'; readings: readonly [Reading, Reading]; unit: string | null }
  | { kind: 'not-a-number'; why: NumberFault; at: number };

const missingWords =
  /^(uppgift(er)? saknas|värde saknas|saknas|saknad|ingen uppgift|ej (mätt|känt|uppgift)|inte mätt|vet (ej|inte)|okänt|n\.?\/?a\.?|missing|unknown|not available|[-−–—]+|\.\.+|…|\?+|#n\/a|#saknas!|null|nan)$/iu;

const approximations = /^(~|≈|±|<|>|≤|≥|(ca|cirka|c:a|circa|ungefär|omkring|runt|drygt|knappt|about|approx)\b)/iu;

const minus = '[-−–‐‑]';
/** What stands after whole kronor in writing: `500,-`, `500:-`. */
const dash = `[:.,](?:${minus}|—)(?!\\s*\\d)`;
const number = new RegExp(`^([+]|${minus})?\\s*((?:\\d|[.,](?=\\d))(?:(?!${dash})[\\d.,'’]|\\s(?=\\d))*)`, 'u');
const range = new RegExp(`^\\s*(${minus}|—|till\\b|to\\b|/)\\s*\\d`, 'u');
const longestWhole = 15;

/**
 * Reads a number as people type it: `1 234,5`, `1.234,5`, `1,234.5`, `12 %`, `462 kg`. Nothing typed is `empty`, never 0.
 *
 * The last of two different marks begins the decimals; a mark that comes twice parts thousands; a single one begins the
 * decimals, unless exactly three digits follow it and one to three, not beginning with 0, stand before. Then `1,234` and
 * `1.234` can be both. The one that can be right is taken: the whole one in a field that counts; else the one within a
 * factor of ten from the expected value, or within the usual limits. Where that leaves both or none, it is asked about.
 */
export function typedNumber(text: string, hints: NumberHints = {}): TypedNumber {
  const start = text.length - text.trimStart().length;
  const typed = text.trim();
  const refuse = (why: NumberFault, at = 0): TypedNumber => ({ kind: 'not-a-number', why, at: start + at });
  if (typed === '') return { kind: 'empty' };
  if (missingWords.test(typed)) return refuse('missing-word');
  if (approximations.test(typed)) return refuse('approximate');
  const [whole, sign, digits] = number.exec(typed) ?? [];
  if (whole === undefined || digits === undefined) return refuse('text');
  const rest = typed.slice(whole.length);
  const after = start + whole.length;
  if (range.test(rest)) return refuse('range', whole.length);
  if (/^e[-+]?\d/iu.test(rest)) return refuse('exponent', whole.length);

  const tail = tailOf(rest.replace(new RegExp(`^${dash}`, 'u'), '').trimStart(), hints.unit);
  if (tail === null) {
    const why = unitAfter(rest.trimStart(), undefined) ? 'other-unit' : 'text';
    return refuse(why, after - start + (rest.length - rest.trimStart().length));
  }
  const readings = readingsOf(digits.replace(/[.,]$/u, ''));
  if (readings.length === 0) return refuse('grouping', (sign ?? '').length);
  const sized = readings.map(({ value, as }) => ({ value: scaled(isMinus(sign) ? -value : value, tail.times), as }));
  if (sized.some(({ value }) => Math.abs(value) >= 10 ** longestWhole)) return refuse('too-large');
  const meant = likelyOf(sized, hints);
  const { unit, factor } = tail;
  const [{ value }, other] = [meant[0]!, meant[1]];
  if (other) return { kind: 'ambiguous', readings: [inField(meant[0]!, factor), inField(other, factor)], unit };
  if (factor === 1 && hints.isWhole && !Number.isInteger(value)) return refuse('fraction');
  if (factor === 1) return { kind: 'number', value, unit };
  // A unit of the same kind as the field's, but not the field's own, is asked about: either may be the slip.
  return {
    kind: 'ambiguous',
    readings: [
      { value: scaled(value, factor), as: 'converted' },
      { value, as: 'as-typed' },
    ],
    unit,
  };
}

type Tail = { times: number; unit: string | null; factor: number };

/** What follows the digits: nothing, a power of ten in words, a unit, or both. Null for anything else. */
function tailOf(rest: string, wanted: string | undefined): Tail | null {
  if (rest === '') return { times: 1, unit: null, factor: 1 };
  const [word = ''] = /^\p{L}+/u.exec(rest) ?? [];
  const times = multiplierOf(word);
  const words = times === null ? rest : rest.slice(word.length).trimStart();
  if (words === '') return { times: times ?? 1, unit: null, factor: 1 };
  const found = unitAfter(words, wanted);
  return found && { times: times ?? 1, ...found };
}

/** The one or two ways in which digits and marks can be read; none where the marks stand wrong. */
function readingsOf(digits: string): Reading[] {
  const spaced = /[\s'’]/u.test(digits);
  const marks = digits.replace(/[^.,]/gu, '');
  const last = marks.at(-1);
  if (last === undefined) return one(digits, '', /[\s'’]/u, 'decimal');
  const cut = digits.lastIndexOf(last);
  const [before, decimals] = [digits.slice(0, cut), digits.slice(cut + 1)];
  if (/\D/u.test(decimals)) return [];
  if (marks.length > 1) {
    const isOneMark = new RegExp(`^[${last}]+$`, 'u').test(marks);
    if (isOneMark) return spaced ? [] : one(digits, '', last === '.' ? /\./u : /,/u, 'thousands');
    const others = marks.slice(0, -1);
    if (others.includes(last) || spaced) return [];
    return one(before, decimals, last === '.' ? /,/u : /\./u, 'decimal');
  }
  const decimal = one(before === '' ? '0' : before, decimals, /[\s'’]/u, 'decimal');
  const isBoth = !spaced && decimals.length === 3 && /^[1-9]\d{0,2}$/u.test(before);
  return isBoth ? [...decimal, { value: Number(before + decimals), as: 'thousands' }] : decimal;
}

/** A number whose thousands are parted by a mark, or not at all: one to three digits, then threes, all alike. */
function one(whole: string, decimals: string, mark: RegExp, as: Reading['as']): Reading[] {
  const groups = whole.split(mark);
  const isPlain = groups.length === 1;
  const isGrouped = groups.every((group, i) => (i === 0 ? /^[1-9]\d{0,2}$/u : /^\d{3}$/u).test(group));
  const used = new Set(whole.replace(/\d/gu, '').replace(/\s/gu, ' '));
  if (!(isPlain ? /^\d+$/u.test(whole) : isGrouped) || used.size > 1) return [];
  return [{ value: Number(`${groups.join('')}.${decimals || '0'}`), as }];
}

/** The readings that the field makes likely; all of them where it makes none or more than one so. */
function likelyOf(readings: readonly Reading[], { isWhole, reference, min, max }: NumberHints): readonly Reading[] {
  if (readings.length === 1) return readings;
  if (isWhole) return readings.filter(({ as }) => as === 'thousands');
  const isNear = ({ value }: Reading) => Math.abs(Math.log10(value / reference!)) < 1;
  const isUsual = ({ value }: Reading) => value >= (min ?? -Infinity) && value <= (max ?? Infinity);
  const likely = readings.filter(reference ? isNear : isUsual);
  return likely.length === 1 ? likely : readings;
}

function inField({ value, as }: Reading, factor: number): Reading {
  return { value: scaled(value, factor), as };
}

/** A value times a power of ten, without digits at its end that nobody typed. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(longestWhole));
}

function isMinus(sign: string | undefined): boolean {
  return sign !== undefined && sign !== '+';
}
