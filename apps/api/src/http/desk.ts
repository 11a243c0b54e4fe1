import type { Endpoint, EndpointSchema } from '@ratthall/contract/endpoint';
import { can, type Action, type Subject } from '@ratthall/domain/permissions';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import type { Static, TSchema } from 'typebox';
import { fail } from '#fail.ts';
import type { Sessions, SignedIn, Visitor } from '#sessions/sessions.service.ts';
import type { Limit } from './limits.ts';
import type { Frozen } from './public-view.ts';

type Part<T> = T extends TSchema ? Static<T> : Record<string, never>;

/** A validated request to an address that is not public. */
export type DeskRequest<S extends EndpointSchema> = {
  params: Part<S['params']>;
  query: Part<S['querystring']>;
  body: Part<S['body']>;
  /** The file that was sent; empty where none was. */
  file: Buffer;
  visitor: Visitor;
  /** Says what the answer is, where it is a file and no JSON. */
  setType: (type: string, fileName?: string) => void;
  /** Sets cookies on the answer, which are not for any other answer. */
  setCookies: (cookies: readonly string[]) => void;
};

type Needs<S extends EndpointSchema> = {
  /** One, or which one the address says. Nobody has looked at the address yet: it may say anything. */
  action: Action | ((params: Part<S['params']>) => Action);
  /** What the action is about, as far as the address says; what only the body says is asked with `demand`. */
  subject?: (params: Part<S['params']>) => Subject;
  limits?: readonly Limit[];
  /** For an address that receives a file: how many bytes it may have. */
  largestFile?: number;
};

/** What is answered; a file in bytes. */
type Reply<S extends EndpointSchema> = Frozen<Part<S['response'][200]>> | Buffer;

export type Desk = ReturnType<typeof createDesk>;

/**
 * Registers what is not public. Nothing of it is kept or shared, and nothing is looked at before it is known who asks:
 * 401 for whoever has not signed in, 403 for whoever may not.
 */
export function createDesk(app: FastifyInstance, { whoIs }: Pick<Sessions, 'whoIs'>) {
  const people = new WeakMap<FastifyRequest, SignedIn>();

  const register = <S extends EndpointSchema>(
    { method, url, schema: declared }: Endpoint<S>,
    enter: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
    answer: (request: DeskRequest<S>, signedIn: SignedIn) => Promise<Reply<S>>,
    { limits = [], largestFile }: { limits?: readonly Limit[]; largestFile?: number | undefined } = {},
  ): void => {
    const schema: FastifySchema = declared;
    app.route({
      method,
      url,
      schema,
      ...(largestFile !== undefined && { bodyLimit: largestFile }),
      async onRequest(request, reply) {
        void reply.header('cache-control', 'no-store').removeHeader('access-control-allow-origin');
        await enter(request, reply);
      },
      async preHandler(request, reply) {
        for (const limit of limits) await limit(request, reply);
      },
      handler: (request, reply) => answer(requestOf<S>(request, reply), people.get(request)!),
    });
  };

  return {
    /** An address for those who may do `action`. */
    route<S extends EndpointSchema>(
      endpoint: Endpoint<S>,
      { action, subject = () => ({}), ...needs }: Needs<S>,
      answer: (request: DeskRequest<S>, signedIn: SignedIn) => Promise<Reply<S>>,
    ): void {
      const enter = async (request: FastifyRequest, reply: FastifyReply) => {
        const { answer: found, cookies } = await whoIs(visitorOf(request));
        setCookies(reply, cookies);
        const signedIn = found ?? fail('session.required');
        const params = request.params as Part<S['params']>;
        const wanted = typeof action === 'string' ? action : action(params);
        if (!can(signedIn, wanted, subject(params))) fail('action.not-allowed');
        people.set(request, signedIn);
      };
      register(endpoint, enter, answer, needs);
    },

    /** An address for everybody, such as the one to sign in at. */
    open<S extends EndpointSchema>(
      endpoint: Endpoint<S>,
      answer: (request: DeskRequest<S>) => Promise<Reply<S>>,
      limits: readonly Limit[] = [],
    ): void {
      register(endpoint, async () => {}, answer, { limits });
    },
  };
}

/** Refuses what somebody may not do, where only the body says what it is about. */
export function demand(signedIn: SignedIn, action: Action, subject: Subject): void {
  if (!can(signedIn, action, subject)) fail('action.not-allowed');
}

function requestOf<S extends EndpointSchema>(request: FastifyRequest, reply: FastifyReply): DeskRequest<S> {
  const { params, query, body } = request;
  return {
    params: params as Part<S['params']>,
    query: query as Part<S['querystring']>,
    body: body as Part<S['body']>,
    file: Buffer.isBuffer(body) ? body : Buffer.alloc(0),
    visitor: visitorOf(request),
    setType: (type, fileName) => {
      void reply.type(type);
      if (fileName) void reply.header('content-disposition', `attachment; filename="${fileName}"`);
    },
    setCookies: (cookies) => setCookies(reply, cookies),
  };
}

function visitorOf({ headers, ip }: FastifyRequest): Visitor {
  return { cookie: headers.cookie, userAgent: headers['user-agent'], ip };
}

function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  for (const cookie of cookies) void reply.header('set-cookie', cookie);
}
