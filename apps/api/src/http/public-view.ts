import type { Endpoint, EndpointSchema } from '@ratthall/contract/endpoint';
import type { Dataset } from '@ratthall/domain/dataset';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { Cache, Content } from './cache.ts';

type Part<T> = T extends TSchema ? Static<T> : Record<string, never>;

/** A validated request, as far as a public view may depend on it. */
export type Asked<S extends EndpointSchema> = { params: Part<S['params']>; query: Part<S['querystring']> };

/** What is only going to be written out may be part of the dataset itself, which nobody may change. */
export type Frozen<T> = T extends readonly (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

/** Where the same can be asked for in many ways, this makes one of them, so that it is worked out and kept once. */
type InOneForm<S extends EndpointSchema> = (asked: Asked<S>) => Asked<S>;

type Handler = (request: FastifyRequest, reply: FastifyReply) => void;

export type PublicViews = ReturnType<typeof createPublicViews>;

/** Makes route handlers out of pure functions of a dataset and a request. */
export function createPublicViews(cache: Cache) {
  const handler =
    <S extends EndpointSchema>(
      { url }: Endpoint<S>,
      view: (dataset: Dataset, asked: Asked<S>) => Content,
      inOneForm: InOneForm<S> = (asked) => asked,
    ): Handler =>
    ({ params, query }, reply) => {
      const asked = inOneForm({ params, query } as Asked<S>);
      cache.answer(reply, keyOf(url, asked), (dataset) => view(dataset, asked));
    };
  return {
    /** A view that is answered as JSON, in the shape that the endpoint declares. */
    json: <S extends EndpointSchema>(
      endpoint: Endpoint<S>,
      view: (dataset: Dataset, asked: Asked<S>) => Frozen<Part<S['response'][200]>>,
      inOneForm?: InOneForm<S>,
    ): Handler =>
      handler(
        endpoint,
        (dataset, asked) => ({
          body: Buffer.from(JSON.stringify(view(dataset, asked))),
          type: 'application/json; charset=utf-8',
        }),
        inOneForm,
      ),

    /** A view that is a file to download. */
    file: handler,
  };
}

/** The same for every way to write the same request. */
function keyOf(url: string, { params, query }: { params: object; query: object }): string {
  const sorted = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${url} ${JSON.stringify([params, sorted])}`;
}
