import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { getOverview } from '@ratthall/contract/network';
import Fastify from 'fastify';
import { afterAll, describe, expect, test } from 'vitest';
import { createCache } from '#http/cache.ts';
import { createPublicViews } from '#http/public-view.ts';
import { openTestApp } from './test-app.ts';

const { app, database, datasets, close } = await openTestApp();
afterAll(close);

const url = '/api/network/overview';
const get = (headers: Record<string, string> = {}, address = url) => app.inject({ url: address, headers });

describe('a public answer', () => {
  test('carries its data version, a strong tag and honest headers, the first time and the second', async () => {
    for (const reply of [await get(), await get()]) {
      expect(reply.headers).toMatchObject({
        'x-data-version': '1',
        'cache-control': 'public, no-cache',
        vary: 'Accept-Encoding',
        'content-type': 'application/json; charset=utf-8',
        'x-content-type-options': 'nosniff',
      });
      expect(reply.headers.etag).toMatch(/^"[\w-]+"$/);
      expect(reply.headers['content-length']).toBe(String(reply.rawPayload.length));
    }
  });

  test('is the same in every encoding, each with a tag of its own', async () => {
    const plain = await get();
    const gzip = await get({ 'accept-encoding': 'gzip' });
    const brotli = await get({ 'accept-encoding': 'gzip, deflate, br' });
    expect([gzip.headers['content-encoding'], brotli.headers['content-encoding']]).toEqual(['gzip', 'br']);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
    expect(new Set([plain, gzip, brotli].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(plain.headers['content-encoding']).toBeUndefined();
  });

  test.each([
    ['br;q=0, gzip', 'gzip'],
    ['gzip;q=0.5, br;q=0.4', 'gzip'],
    ['gzip;q=0, br;q=0', undefined],
    ['*', 'br'],
    ['*;q=0', undefined],
    ['identity', undefined],
    ['', undefined],
    ['zstd', undefined],
    ['BR', 'br'],
  ])('for Accept-Encoding "%s" comes as %s', async (accepted, encoding) => {
    expect((await get({ 'accept-encoding': accepted })).headers['content-encoding']).toBe(encoding);
  });

  test.each(['gzip', 'br', 'identity'])('is not sent again in %s to a reader that has it', async (encoding) => {
    const { headers } = await get({ 'accept-encoding': encoding });
    const etag = String(headers.etag);
    for (const seen of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const reply = await get({ 'accept-encoding': encoding, 'if-none-match': seen });
      expect([reply.statusCode, reply.body, reply.headers.etag]).toEqual([304, '', etag]);
      expect(reply.headers['cache-control']).toBe('public, no-cache');
    }
    expect((await get({ 'accept-encoding': encoding, 'if-none-match': '"other"' })).statusCode).toBe(200);
  });

  test('is answered to HEAD with the same headers and no body', async () => {
    const { headers } = await get();
    const reply = await app.inject({ method: 'HEAD', url });
    expect(reply.body).toBe('');
    expect(reply.headers).toMatchObject({ etag: headers.etag, 'content-length': headers['content-length'] });
  });

  test('is the same however the address is written, and an address that is refused stays refused', async () => {
    const query = '/api/indicators/household-waste/values';
    const one = await get({}, `${query}?from=2020&to=2021`);
    const other = await get({}, `${query}?to=2021&from=%32020&`);
    expect(other.headers.etag).toBe(one.headers.etag);
    for (let i = 0; i < 2; i++) expect((await get({}, `${query}?from=2020&to=2021&x=1`)).statusCode).toBe(400);
  });
});

test('a view is worked out once for all ways to ask for the same, and every time when it says that it is not kept', async () => {
  const own = Fastify();
  const editions = { datasetOf: () => Promise.reject(new Error('nobody asks for an edition here')) };
  const views = createPublicViews(own, { cache: createCache(datasets), datasets, editions });
  const made: unknown[] = [];
  const at = (path: '/kept' | '/large') =>
    views.file(
      { ...getOverview, url: path, isOfTodayOnly: true },
      (_, { query }) => ({
        body: Buffer.from('x'.repeat(made.push(query) && 2_000)),
        type: 'text/plain',
        isKept: path === '/kept',
      }),
      { inOneForm: ({ params }) => ({ params, query: { set: `one-${path === '/kept'}` } }) },
    );
  at('/kept');
  at('/large');
  const tags = new Set<unknown>();
  for (const address of ['/kept?set=a', '/kept?set=b', '/large?set=a', '/large?set=a']) {
    const reply = await own.inject({ url: address, headers: { 'accept-encoding': 'br' } });
    expect(reply.statusCode).toBe(200);
    tags.add(reply.headers.etag);
    const again = { 'accept-encoding': 'br', 'if-none-match': String(reply.headers.etag) };
    expect((await own.inject({ url: address, headers: again })).statusCode).toBe(304);
  }
  expect(tags.size).toBe(1);
  expect(made).toEqual([{ set: 'one-true' }, ...Array.from({ length: 4 }, () => ({ set: 'one-false' }))]);
  await own.close();
});

test('an answer moves with the data, and says so', async () => {
  const address = '/api/indicators/household-waste/values?members=2580&from=2022';
  const before = await get({}, address);
  const { valueRevisions, dataVersions } = database.tables;
  const stored = await database.query.select().from(valueRevisions);
  const luleå = stored.find(
    (row) => row.area === '2580' && row.indicator === 'household-waste' && row.year === 2022 && row.source === 'kolada',
  )!;
  const createdAt = '2025-06-02T00:00:00.000Z';
  await database.atomically((write) => [
    write.insert(valueRevisions).values({ ...luleå, revision: 2, value: 461, createdAt }),
    write.insert(dataVersions).values({ number: 2, createdAt, cause: 'test' }),
  ]);
  expect((await get({}, address)).headers.etag).toBe(before.headers.etag);

  await datasets.refresh();
  const after = await get({ 'if-none-match': String(before.headers.etag) }, address);
  expect(after.statusCode).toBe(200);
  expect(after.headers['x-data-version']).toBe('2');
  expect(after.json()).toMatchObject({ dataVersion: '2', rows: [{ value: 461 }] });
});
