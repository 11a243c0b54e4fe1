import type { Issue } from '@ratthall/contract/errors';
import type { FastifyRequest } from 'fastify';

/** What the validator says, as far as it is of use here. */
export type ValidationFailure = {
  keyword: string;
  instancePath: string;
  message: string;
  params: Record<string, unknown>;
};

const longestValue = 60;

/** One issue for each parameter or field that is wrong, naming it, what was sent, and what was expected. */
export function issuesOf(failures: readonly ValidationFailure[], request: FastifyRequest, part: string): Issue[] {
  const sent = (request as unknown as Record<string, unknown>)[part === 'querystring' ? 'query' : part];
  const schema = (request.routeOptions.schema as Record<string, unknown> | undefined)?.[part];
  const issues = new Map<string, Issue>();
  for (const failure of failures) {
    for (const path of pathsOf(failure)) {
      const field = path.join('.') || part;
      const expected = expectedOf(failure, schema, path);
      const value = path.some(isSecret) ? null : shortened(at(sent, path));
      if (!issues.has(field)) issues.set(field, { field, value, expected });
    }
  }
  return [...issues.values()];
}

/** The fields a failure is about: those that are missing or unknown are not in its path. */
function pathsOf({ instancePath, params }: ValidationFailure): string[][] {
  const path = instancePath.split('/').slice(1);
  const names = params.requiredProperties ?? params.additionalProperties ?? params.unevaluatedProperties;
  return Array.isArray(names) ? names.map((name) => [...path, String(name)]) : [path];
}

function expectedOf({ keyword, message, params }: ValidationFailure, schema: unknown, path: readonly string[]): string {
  if (keyword === 'additionalProperties' || keyword === 'boolean') {
    const known = Object.keys((at(schema, ['properties']) as object | undefined) ?? {});
    return known.length > 0 ? `nothing of this name; known are ${known.join(', ')}` : 'nothing of this name';
  }
  if (keyword === 'enum') return `one of ${(params.allowedValues as unknown[]).join(', ')}`;
  const description = at(schema, path.flatMap((name) => ['properties', name]).concat('description'));
  return typeof description === 'string' ? description : message;
}

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce((inner, key) => (inner as Record<string, unknown> | null | undefined)?.[key], value);
}

/** What was sent, as far as it is worth repeating. */
export function shortened(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  const text = typeof value === 'string' ? value : (JSON.stringify(value, withoutSecrets) ?? '');
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** What is neither told nor logged, however wrong it was: what stands for an address may be a password, typed there. */
function isSecret(name: string): boolean {
  return /pass|token|^(present|email)$/i.test(name);
}

function withoutSecrets(name: string, value: unknown): unknown {
  return isSecret(name) ? '…' : value;
}
