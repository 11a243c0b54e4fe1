import type { FastifyInstance, HTTPMethods } from 'fastify';
import { fail } from '#fail.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every address there is, with the methods it takes. */
    methodsByAddress: ReadonlyMap<string, ReadonlySet<string>>;
  }
}

const all: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Answers every other method at a known address with 405, and says which ones there are. */
export function registerMethods(app: FastifyInstance): { refuseOthers: () => void } {
  const known = new Map<string, Set<string>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = known.get(url) ?? new Set();
    for (const name of [method].flat()) methods.add(name.toUpperCase());
    known.set(url, methods);
  });
  return {
    /** To be called when all other routes are there. */
    refuseOthers() {
      const addresses = new Map([...known].map(([url, methods]) => [url, new Set(methods)]));
      app.decorate('methodsByAddress', addresses);
      for (const [url, methods] of known) {
        const allow = [...methods].join(', ');
        app.route({
          method: all.filter((method) => !methods.has(method)),
          url,
          schema: { hide: true },
          // Before the body is looked at: whatever it is, it is not wanted.
          onRequest: async (_, reply) => {
            void reply.header('allow', allow);
            fail('method.not-allowed');
          },
          handler: () => fail('method.not-allowed'),
        });
      }
    },
  };
}
