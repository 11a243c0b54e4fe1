import { isEmbed } from '@ratthall/contract/pages';
import type { FastifyInstance } from 'fastify';
import { fail } from '#fail.ts';
import type { Cache } from './cache.ts';
import { createLoad, type Load } from './load.ts';
import { asksForHtml } from './negotiation.ts';
import { atNewestEdition, pageAddress, withoutLastSlash } from './page-address.ts';
import { allowFraming } from './security.ts';

export type PageRequest = {
  /** Path and query, as in the address line. */
  url: string;
  /** The address readers know the service by, for links that must be complete. */
  origin: string;
  load: Load;
};

/** Turns an address into a page. This is what the build of the web exports as `render`. */
export type RenderPage = (request: PageRequest) => Promise<{ status: number; html: string }>;

export type PagesParts = {
  cache: Cache;
  render: RenderPage;
  origin: string;
  /** The id of the edition to read and to cite, if there is one. */
  currentEdition: () => string | null;
};

const html = 'text/html; charset=utf-8';

/** Answers every address that nothing else answers with a page. */
export function registerPages(app: FastifyInstance, { cache, render, origin, currentEdition }: PagesParts): void {
  const load = createLoad(app);

  app.route({
    method: 'GET',
    url: '/*',
    schema: { hide: true },
    async handler({ raw: { url = '/' }, headers: { accept } }, reply) {
      if (/^\/api(\/|$)/.test(url)) fail('address.not-found');
      const newest = atNewestEdition(url, currentEdition());
      const address = pageAddress(newest ?? url) ?? fail('request.malformed');
      if (newest !== null) return reply.header('cache-control', 'no-cache').redirect(address, 302);
      const plain = withoutLastSlash(address);
      if (plain !== null) return reply.redirect(plain, 308);
      if (isEmbed(address)) allowFraming(reply);
      const other = await cache.answerLater(reply, `page ${address}`, async () => {
        const page = await render({ url: address, origin, load });
        return { status: page.status, body: Buffer.from(page.html), type: html };
      });
      if (!other) return reply;
      // A program that takes anything is better served by a code than by a page that says so in words.
      if (!asksForHtml(accept)) fail(other.status === 404 ? 'address.not-found' : 'request.invalid');
      return reply.code(other.status).header('cache-control', 'no-store').type(html).send(other.body);
    },
  });
}
