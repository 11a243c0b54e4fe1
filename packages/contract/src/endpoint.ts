import type { TSchema } from 'typebox';

export type EndpointSchema = {
  summary: string;
  description?: string;
  tags: string[];
  /** Media types of the answer, where it is not JSON. */
  produces?: string[];
  params?: TSchema;
  querystring?: TSchema;
  body?: TSchema;
  response: Record<number, TSchema>;
};

export type Endpoint<S extends EndpointSchema = EndpointSchema> = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** In Fastify's form, with `:name` for parameters. */
  url: `/${string}`;
  /** True for a public address that editions do not have under theirs. */
  isOfTodayOnly?: true;
  schema: S;
};

/** Declares an endpoint, keeping the exact types of its schema for both sides of the wire. */
export function endpoint<const S extends EndpointSchema>(definition: Endpoint<S>): Endpoint<S> {
  return definition;
}
