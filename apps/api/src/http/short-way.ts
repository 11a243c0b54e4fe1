import { createServer } from 'node:http';
import type { FastifyServerFactory } from 'fastify';
import type { Cache } from './cache.ts';

const wholeRequestMs = 30_000;
const keepAliveMs = 72_000;

/**
 * A server that answers what it knows by heart before Fastify has looked at the request: nothing has to be routed,
 * validated or logged when the same bytes as last time are the answer.
 */
export function createShortWay({ answerKnown }: Pick<Cache, 'answerKnown'>): FastifyServerFactory {
  return (handle) => {
    const timeouts = { requestTimeout: wholeRequestMs, keepAliveTimeout: keepAliveMs };
    const server = createServer(timeouts, (request, response) => {
      // A server that is closing leaves it to Fastify to say so, and to end the connection.
      if (!server.listening || !answerKnown(request, response)) handle(request, response);
    });
    return server;
  };
}
