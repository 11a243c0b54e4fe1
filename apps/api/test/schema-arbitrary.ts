import fc, { type Arbitrary } from 'fast-check';

type Schema = {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  patternProperties?: Record<string, Schema>;
  items?: Schema;
  pattern?: string;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
};

const most = 4;

/** What fields of a name hold, where anything else that their schema allows would only be unknown. */
export type Known = Record<string, Arbitrary<unknown>>;

/** Values that a schema allows, in the rough: small ones, and odd ones among them. */
export function allowedBy(schema: Schema, known: Known = {}): Arbitrary<unknown> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((one) => allowedBy(one, known)));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, known);
    case 'array': {
      const minLength = schema.minItems ?? 0;
      return fc.array(allowedBy(schema.items ?? {}, known), { minLength, maxLength: Math.max(minLength, most) });
    }
    case 'string':
      return textOf(schema);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1_000_000, max: schema.maximum ?? 1_000_000 });
    case 'number':
      return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -10, max: 10_000 }));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function objectOf({ properties = {}, required = [], patternProperties }: Schema, known: Known): Arbitrary<unknown> {
  const [pattern, inner] = Object.entries(patternProperties ?? {})[0] ?? [];
  if (pattern !== undefined && inner) {
    return fc.dictionary(fc.stringMatching(new RegExp(pattern)), allowedBy(inner, known), { maxKeys: 3 });
  }
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, known[name] ?? allowedBy(field, known)]),
  );
  return fc.record(fields, { requiredKeys: required });
}

function textOf({ pattern, minLength = 0, maxLength = 60 }: Schema): Arbitrary<string> {
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern));
  return fc.string({ minLength, maxLength: Math.min(maxLength, minLength + 60), unit: 'grapheme' });
}

/** The same with something wrong in it: a field that is lost, too many, or of another kind, anywhere. */
export function spoilt(value: unknown): Arbitrary<unknown> {
  const other = fc.jsonValue({ maxDepth: 1 });
  if (Array.isArray(value) && value.length > 0) {
    return fc
      .tuple(fc.nat({ max: value.length - 1 }), fc.oneof(other, ...value.map(spoilt)))
      .map(([at, wrong]) => value.with(at, wrong));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return other;
  const entries = Object.entries(value);
  const tooMany = fc.tuple(fc.string(), other).map(([name, extra]) => ({ ...value, [name]: extra }));
  if (entries.length === 0) return tooMany;
  return fc.oneof(
    tooMany,
    fc.constantFrom(...entries).map(([name]) => Object.fromEntries(entries.filter(([key]) => key !== name))),
    fc.constantFrom(...entries).chain(([name, inner]) => spoilt(inner).map((wrong) => ({ ...value, [name]: wrong }))),
  );
}
