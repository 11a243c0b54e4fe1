import type { Endpoint, EndpointSchema } from '@ratthall/contract/endpoint';
import type { Issue } from '@ratthall/contract/errors';
import type { FastifyInstance } from 'fastify';
import type { Static, TSchema } from 'typebox';

type Sent = { params?: Record<string, string | number>; query?: Record<string, string>; body?: object };

type Answer<S extends EndpointSchema> = S['response'][200] extends TSchema ? Static<S['response'][200]> : never;

/** A refusal, as the service words it. */
export class Refused extends Error {
  readonly code: string;
  readonly issues: readonly Issue[];

  constructor(address: string, { code, issues = [] }: { code: string; issues?: Issue[] }) {
    super(`${address} answered ${code} ${JSON.stringify(issues)}`);
    this.code = code;
    this.issues = issues;
  }
}

export type Visit = ReturnType<typeof visitTo>;

/** Somebody at the service, who goes through the same doors as everybody: what may not be done is refused here too. */
export function visitTo(app: FastifyInstance) {
  let cookie = '';
  return {
    async ask<S extends EndpointSchema>(
      { method, url }: Endpoint<S>,
      { params = {}, query, body }: Sent = {},
    ): Promise<Answer<S>> {
      const address = url.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
      const reply = await app.inject({
        method,
        url: address,
        headers: cookie === '' ? {} : { cookie },
        ...(query && { query }),
        ...(body && { payload: body }),
      });
      if (reply.statusCode >= 400) throw new Refused(`${method} ${address}`, reply.json());
      if (reply.cookies.length > 0) {
        cookie = reply.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
      }
      return reply.json();
    },
  };
}
