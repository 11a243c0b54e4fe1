import { TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';

const whole = /^-?\d{1,15}$/;

/**
 * Bodies are taken as they come: null is not 0 and "1" is not 1. Addresses are text, so that whole numbers in them are
 * read where the schema wants one, and only if they are written as such: 2020.5 is no year.
 */
export const validatorCompiler: FastifySchemaCompiler<TSchema> = ({ httpPart = 'body', ...route }) => {
  const validate = TypeBoxValidatorCompiler({ ...route, httpPart: 'body' });
  if (httpPart === 'body') return validate;
  const integers = integerFields(route.schema);
  return (value: Record<string, unknown>) => {
    const converted = { ...value };
    for (const field of integers) {
      const text = converted[field];
      if (typeof text === 'string' && whole.test(text)) converted[field] = Number(text);
    }
    return validate(converted);
  };
};

function integerFields(schema: TSchema): string[] {
  const properties = (schema as { properties?: Record<string, { type?: string }> }).properties ?? {};
  return Object.keys(properties).filter((field) => properties[field]?.type === 'integer');
}
