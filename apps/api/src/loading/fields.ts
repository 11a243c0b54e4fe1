import type { CsvRow } from './read-data-files.ts';
import type { Problem } from './problem.ts';

/** Reads the fields of one row, and notes a problem for every one that is not what it should be. */
export type Fields = ReturnType<typeof fieldsOf>;

const integer = /^-?(0|[1-9]\d*)$/;
const decimal = /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/;

export function fieldsOf(file: string, { line, fields }: CsvRow, problems: Problem[]) {
  const text = (field: string): string => fields[field] ?? '';
  const refuse = (field: string, expected: string, value = text(field)): null => {
    problems.push({ file, line, field, value, expected });
    return null;
  };
  const number = (field: string): number | null => {
    if (text(field) === '') return null;
    const value = decimal.test(text(field)) ? Number(text(field)) : Number.NaN;
    return Number.isFinite(value) ? value : refuse(field, 'a finite number with a decimal point');
  };
  const whole = (field: string, { min, max }: { min: number; max: number }): number | null => {
    if (text(field) === '') return null;
    const value = integer.test(text(field)) ? Number(text(field)) : Number.NaN;
    return value >= min && value <= max ? value : refuse(field, `a whole number from ${min} to ${max}`);
  };
  return {
    file,
    line,
    text,
    refuse,
    /** Null where the field is blank, and where it is wrong. */
    number,
    whole,
    optional: (field: string): string | null => text(field) || null,
    required: (field: string): string => text(field) || (refuse(field, 'a text') ?? ''),
    requiredWhole: (field: string, range: { min: number; max: number }): number | null =>
      text(field) === '' ? refuse(field, `a whole number from ${range.min} to ${range.max}`) : whole(field, range),
    /** One of the known ones; `what` names them in the refusal. */
    known: <T extends string>(field: string, all: { has: (value: T) => boolean }, what: string): T | null =>
      all.has(text(field) as T) ? (text(field) as T) : refuse(field, what),
  };
}
