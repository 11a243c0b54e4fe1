const words = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

/** A number as it is written in running text: as a word up to twelve, in figures above. */
export function count(n: number): string {
  return words[n] ?? String(n);
}

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** 1st, 2nd, 3rd, 11th, 12th, 21st. */
export function ordinal(n: number): string {
  return `${n}${endings[rules.select(n)] ?? 'th'}`;
}

/** Who came where: "12th", "joint 12th". */
export function placed(rank: number, isTied: boolean): string {
  return `${isTied ? 'joint ' : ''}${ordinal(rank)}`;
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names as they stand in a sentence: "A", "A and B", "A, B and C". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
