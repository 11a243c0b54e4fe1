import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dataset } from '@ratthall/domain/dataset';
import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { CurrentDataset } from '#datasets/current-dataset.ts';
import { matchesTag, preferredEncoding } from './negotiation.ts';
import { createRepresentation, type Representation } from './representation.ts';

/**
 * What a view gives: bytes and their type, and a name if they are meant to be saved as a file. What is large and seldom
 * asked for twice need not be kept: it would only push out what many read.
 */
export type Content = { body: Buffer; type: string; fileName?: string; isKept?: boolean };

export type Page = Content & { status: number };

export type Cache = ReturnType<typeof createCache>;

const mostBytes = 256 * 1024 * 1024;
const mostAddressBytes = 8 * 1024 * 1024;
const longestAddress = 1_024;

/**
 * Everything public is a pure function of (data version, request): it is worked out once and kept as bytes until the
 * data moves. Answers are kept by what was asked for and found by address, so that the many ways to write the same
 * address make nothing twice; and no address is found before it has passed validation.
 */
export function createCache(datasets: CurrentDataset) {
  const answers = new LRUCache<string, Representation>({ maxSize: mostBytes, sizeCalculation: ({ bytes }) => bytes });
  const addresses = new LRUCache<string, string>({
    maxSize: mostAddressBytes,
    sizeCalculation: (_, url) => 100 + url.length,
  });
  datasets.onMove(() => {
    answers.clear();
    addresses.clear();
  });

  type Exchange = { request: IncomingMessage; response: ServerResponse };

  const write = ({ request: { headers, method }, response }: Exchange, key: string, answer: Representation): void => {
    const before = answer.bytes;
    const form = answer.form(preferredEncoding(headers['accept-encoding']));
    if (answer.bytes !== before && answers.has(key)) answers.set(key, answer);
    const seen = headers['if-none-match'];
    if (seen !== undefined && matchesTag(seen, form.etag)) response.writeHead(304, form.unchangedHeaders).end();
    else response.writeHead(200, form.headers).end(method === 'HEAD' ? undefined : form.body);
  };

  const keep = ({ url = '' }: IncomingMessage, key: string, answer: Representation): void => {
    answers.set(key, answer);
    if (url.length <= longestAddress) addresses.set(url, key);
  };

  const finish = (reply: FastifyReply, key: string, answer: Representation): void => {
    const { raw: request } = reply.request;
    // The bytes are ready: Fastify's own way of sending would only go through every header again.
    const { raw: response } = reply.hijack();
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    write({ request, response }, key, answer);
  };

  return {
    /** Answers from memory if the answer is there: the short way, before anything else has looked at the request. */
    answerKnown(request: IncomingMessage, response: ServerResponse): boolean {
      const { method, url = '' } = request;
      const key = method === 'GET' || method === 'HEAD' ? addresses.get(url) : undefined;
      const answer = key === undefined ? undefined : answers.get(key);
      if (key === undefined || answer === undefined) return false;
      write({ request, response }, key, answer);
      return true;
    },

    /** Answers with a view of a dataset, from memory if the same has been asked for by another address. */
    answer(reply: FastifyReply, { key, dataset }: { key: string; dataset: Dataset }, view: () => Content): void {
      const known = answers.get(key);
      const content = known ? null : view();
      const answer = known ?? represent(reply, dataset.version, content!);
      if (content?.isKept !== false) keep(reply.request.raw, key, answer);
      finish(reply, key, answer);
    },

    /**
     * As `answer`, for a page that takes its time. Only pages that are found are answered from here, and kept; any other
     * is given back.
     */
    async answerLater<T extends Page>(reply: FastifyReply, key: string, make: () => Promise<T>): Promise<T | null> {
      let answer = answers.get(key);
      if (!answer) {
        let dataset: Dataset;
        let page: T;
        // Should the data move meanwhile, the page could be made of both.
        do {
          dataset = datasets.current();
          page = await make();
        } while (dataset !== datasets.current());
        if (page.status !== 200) return page;
        answer = represent(reply, dataset.version, page);
      }
      keep(reply.request.raw, key, answer);
      finish(reply, key, answer);
      return null;
    },
  };
}

/** The other security headers say what a page may do, and data does nothing. */
const meantForData = new Set([
  'access-control-allow-origin',
  'x-content-type-options',
  'cross-origin-resource-policy',
  'strict-transport-security',
]);

function represent(reply: FastifyReply, version: string, { body, type, fileName }: Content): Representation {
  const security = Object.entries(reply.raw.getHeaders() as Record<string, string>);
  return createRepresentation(body, {
    ...Object.fromEntries(
      type.startsWith('text/html') ? security : security.filter(([name]) => meantForData.has(name)),
    ),
    'content-type': type,
    ...(fileName && { 'content-disposition': `attachment; filename="${fileName}"` }),
    'cache-control': 'public, no-cache',
    vary: 'Accept-Encoding',
    'x-data-version': version,
  });
}
