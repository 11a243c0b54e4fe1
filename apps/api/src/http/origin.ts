import type { FastifyInstance } from 'fastify';
import { fail } from '#fail.ts';

const harmless = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what the page of another site makes a browser send. Browsers say where a request comes from, in
 * `Sec-Fetch-Site` or, the older ones, in `Origin`; programs say nothing and carry no cookie by themselves.
 */
export function registerOriginCheck(app: FastifyInstance, { publicUrl }: { publicUrl: string }): void {
  app.addHook('onRequest', async ({ method, headers }) => {
    if (harmless.has(method)) return;
    const site = headers['sec-fetch-site'];
    if (site === 'same-origin' || site === 'none') return;
    const { origin, host } = headers;
    if (site === undefined && origin === undefined) return;
    const isOurs =
      origin === publicUrl || (origin !== undefined && URL.canParse(origin) && new URL(origin).host === host);
    if (!isOurs || site === 'cross-site') {
      fail('request.foreign-origin', { field: 'Origin', value: origin ?? null, expected: publicUrl });
    }
  });
}
