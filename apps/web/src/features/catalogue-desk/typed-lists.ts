/** Numbers as they are typed, with semicolons between; null where something is none. A comma is a decimal one. */
export function numbersIn(text: string): number[] | null {
  const parts = text.split(';').map((part) => part.trim());
  if (parts.every((part) => part === '')) return [];
  const numbers = parts.map(numberIn);
  return numbers.some((one) => one === null) ? null : (numbers as number[]);
}

/** One number as it is typed; null where it is none, or nothing. */
export function numberIn(text: string): number | null {
  const plain = text
    .replaceAll(/[\s\u00A0\u202F]/g, '')
    .replace('−', '-')
    .replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Values in years, one on each line; null where a line is something else. */
export function milestonesIn(text: string): { year: number; value: number }[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const found = lines.map((line) => {
    const [, year, rest] = /^\s*(\d{4})\s+(.+)$/.exec(line) ?? [];
    const value = rest === undefined ? null : numberIn(rest);
    return year === undefined || value === null ? null : { year: Number(year), value };
  });
  return found.some((one) => one === null) ? null : (found as { year: number; value: number }[]);
}

/** A number as it would be typed. */
export function typed(value: number, language: 'sv' | 'en'): string {
  return language === 'sv' ? String(value).replace('.', ',') : String(value);
}
