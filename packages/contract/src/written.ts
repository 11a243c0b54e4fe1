import type { TSchema } from 'typebox';

type Plain = { type?: string; properties?: Record<string, TSchema>; items?: TSchema; anyOf?: TSchema[] };

const longestText = 4_000;
const mostRows = 500;

/**
 * A shape as people may send it: nothing of an unknown name, no text without an end or with a null character, which a
 * database cannot keep, and no list without an end.
 */
export function written<T extends TSchema>(schema: T): T {
  const { type, properties, items, anyOf } = schema as Plain;
  return {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, written(part)])),
      additionalProperties: false,
    }),
    ...(items && { items: written(items), maxItems: mostRows }),
    ...(anyOf && { anyOf: anyOf.map(written) }),
    ...(type === 'string' && !('pattern' in schema) && { maxLength: longestText, pattern: '^[^\\u0000]*$' }),
  };
}
