import type { FastifyInstance } from 'fastify';

/** What the API answers at an address such as `/api/members`, without a way round the network. */
export type Load = (apiUrl: string) => Promise<{ status: number; body: unknown }>;

export function createLoad(app: FastifyInstance): Load {
  return async (apiUrl) => {
    const reply = await app.inject({ method: 'GET', url: apiUrl });
    return { status: reply.statusCode, body: reply.json() };
  };
}
