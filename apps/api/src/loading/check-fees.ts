import type { FeeRate } from '@ratthall/domain/fee';
import { Type } from 'typebox';
import { Errors } from 'typebox/value';
import type { Problem } from './problem.ts';
import type { JsonFile } from './read-data-files.ts';

const Rate = Type.Object(
  {
    year: Type.Integer({ minimum: 1983, maximum: 2100 }),
    base: Type.Number({ minimum: 0 }),
    perInhabitant: Type.Number({ minimum: 0 }),
    mostInhabitants: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
    reference: Type.String({ minLength: 1 }),
  },
  { additionalProperties: false },
);

/** The fees of members: one rate for a year. */
export function checkFees({ file, content }: JsonFile, problems: Problem[]): FeeRate[] {
  const refuse = (field: string, value: unknown, expected: string) =>
    problems.push({ file, line: 0, field, value: (JSON.stringify(value) ?? '').slice(0, 60), expected });
  const wrong = Errors(Type.Array(Rate), content);
  for (const { instancePath, message } of wrong) refuse(instancePath.slice(1).replaceAll('/', ' '), '', message);
  if (wrong.length > 0) return [];
  const rates = content as FeeRate[];
  const years = rates.map(({ year }) => year);
  const repeated = years.filter((year, position) => years.indexOf(year) < position);
  for (const year of repeated) refuse('year', year, 'a year that is not used twice');
  return rates;
}
