import { atEdition } from '@ratthall/contract/at-edition';
import type { Endpoint, EndpointSchema } from '@ratthall/contract/endpoint';
import type { Dataset } from '@ratthall/domain/dataset';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { Static, TSchema } from 'typebox';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import type { FrozenEditions } from '#editions/frozen-editions.ts';
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

type Options<S extends EndpointSchema> = {
  /** Where the same can be asked for in many ways, this makes one of them, so that it is worked out and kept once. */
  inOneForm?: ((asked: Asked<S>) => Asked<S>) | undefined;
};

export type PublicViews = ReturnType<typeof createPublicViews>;

type Parts = { cache: Cache; datasets: Pick<CurrentDataset, 'current'>; editions: Pick<FrozenEditions, 'datasetOf'> };

/**
 * Registers pure functions of a dataset and a request as routes: at their own address they are answered from the current
 * dataset, and under `/api/editions/:edition/` from that of the edition.
 */
export function createPublicViews(app: FastifyInstance, { cache, datasets, editions }: Parts) {
  type View<S extends EndpointSchema> = (dataset: Dataset, asked: Asked<S>) => Content;

  const atPresent = <S extends EndpointSchema>(
    { method, url, schema: declared }: Endpoint<S>,
    view: View<S>,
    { inOneForm = (asked) => asked }: Options<S> = {},
  ): void => {
    const schema: FastifySchema = declared;
    app.route({
      method,
      url,
      schema,
      handler({ params, query }: FastifyRequest, reply: FastifyReply) {
        const asked = inOneForm({ params, query } as Asked<S>);
        const dataset = datasets.current();
        cache.answer(reply, { key: keyOf(url, asked), dataset }, () => view(dataset, asked));
      },
    });
  };

  const ofEdition = <S extends EndpointSchema>(
    { method, url, schema: declared }: Endpoint<S>,
    view: View<S>,
    { inOneForm = (asked) => asked }: Options<S> = {},
  ): void => {
    const schema: FastifySchema = declared;
    app.route({
      method,
      url,
      schema,
      async handler({ params, query }: FastifyRequest, reply: FastifyReply) {
        const { edition } = params as { edition: string };
        const dataset = await editions.datasetOf(edition);
        const asked = inOneForm({ params, query } as Asked<S>);
        cache.answer(reply, { key: keyOf(`${url} of ${edition}`, asked), dataset }, () => view(dataset, asked));
        return reply;
      },
    });
  };

  const register = <S extends EndpointSchema>(endpoint: Endpoint<S>, view: View<S>, options: Options<S> = {}): void => {
    atPresent(endpoint, view, options);
    if (!endpoint.isOfTodayOnly) ofEdition(atEdition(endpoint) as unknown as Endpoint<S>, view, options);
  };

  return {
    /** A view that is answered as JSON, in the shape that the endpoint declares. */
    json: <S extends EndpointSchema>(
      endpoint: Endpoint<S>,
      view: (dataset: Dataset, asked: Asked<S>) => Frozen<Part<S['response'][200]>>,
      options?: Options<S>,
    ): void =>
      register(
        endpoint,
        (dataset, asked) => ({
          body: Buffer.from(JSON.stringify(view(dataset, asked))),
          type: 'application/json; charset=utf-8',
        }),
        options,
      ),

    /** A view that is a file to download. */
    file: register,

    /** A file that only an edition has. */
    ofEdition,

    /** A view of more than one dataset: `gather` reads what it is made of, and says which of them it is a view of. */
    gathered: <S extends EndpointSchema>(
      { method, url, schema: declared }: Endpoint<S>,
      gather: (asked: Asked<S>) => Promise<{ dataset: Dataset; content: Content }>,
    ): void => {
      const schema: FastifySchema = declared;
      app.route({
        method,
        url,
        schema,
        async handler({ params, query }: FastifyRequest, reply: FastifyReply) {
          const asked = { params, query } as Asked<S>;
          const { dataset, content } = await gather(asked);
          cache.answer(reply, { key: keyOf(url, asked), dataset }, () => content);
          return reply;
        },
      });
    },
  };
}

/** The same for every way to write the same request. */
function keyOf(url: string, { params, query }: { params: object; query: object }): string {
  const sorted = Object.entries(query).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${url} ${JSON.stringify([params, sorted])}`;
}
