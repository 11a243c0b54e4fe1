import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, test } from 'vitest';
import { openTestApp } from './test-app.ts';

// Requests that are injected do not go through the server, so that these are sent.
const { app, close } = await openTestApp();
await app.listen({ port: 0, host: '127.0.0.1' });
const { port } = app.server.address() as AddressInfo;
afterAll(close);

type Reply = { status: number; headers: Record<string, unknown>; body: Buffer };

/** Sends a request as it is: unlike `fetch` it adds no headers and undoes no compression. */
async function send(path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Reply> {
  const request = get({ port, path, agent: false, ...options });
  const [reply] = (await once(request, 'response')) as [IncomingMessage];
  const body = Buffer.concat(await reply.toArray());
  const { date: _, ...headers } = reply.headers;
  return { status: reply.statusCode ?? 0, headers, body };
}

const path = '/api/members/2580/profile?peers=county';

test('an answer from memory is the same as the first, byte for byte and header for header', async () => {
  for (const headers of [{}, { 'accept-encoding': 'br' }, { 'accept-encoding': 'gzip' }]) {
    const first = await send(path, { headers });
    const second = await send(path, { headers });
    expect(first.status).toBe(200);
    expect(second).toEqual(first);
    const seen = await send(path, { headers: { ...headers, 'if-none-match': String(first.headers.etag) } });
    expect([seen.status, seen.body.length, seen.headers.etag]).toEqual([304, 0, first.headers.etag]);
  }
});

test('HEAD has the headers of GET and no body', async () => {
  const { headers } = await send(path);
  expect(await send(path, { method: 'HEAD' })).toEqual({ status: 200, headers, body: Buffer.alloc(0) });
});

test('only what has been answered before is answered from memory', async () => {
  expect((await send(path, { method: 'DELETE' })).status).toBe(405);
  expect((await send(`${path}&x=1`)).status).toBe(400);
  expect((await send(path.replace('2580', '9999'))).status).toBe(404);
});
