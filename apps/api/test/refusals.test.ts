import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { Type } from 'typebox';
import { afterAll, describe, expect, test } from 'vitest';
import { fail } from '#fail.ts';
import { openTestApp } from './test-app.ts';

const lines: Record<string, unknown>[] = [];
const stream = new Writable({
  write(chunk, _, done) {
    lines.push(JSON.parse(String(chunk)) as Record<string, unknown>);
    done();
  },
});

const Entry = Type.Object({ value: Type.Union([Type.Number(), Type.Null()]) }, { additionalProperties: false });

const { app, close } = await openTestApp({
  logger: { level: 'info', stream },
  more(more) {
    more.post('/test/entry', { schema: { body: Entry } }, ({ body }) => body as object);
    more.post(
      '/test/strict',
      { schema: { body: Type.Object({ value: Type.Number() }) } },
      ({ body }) => body as object,
    );
    more.get('/test/fault', () => {
      throw new Error('the secret is 42');
    });
    more.get('/test/refusal', () => fail('peers.not-found'));
  },
});
afterAll(close);

describe('what is wrong with a request is said with a code', () => {
  test.each([
    ['/api/members/9999/profile', 404, 'member.not-found', 'code'],
    ['/api/members/lulea/profile', 404, 'member.not-found', 'code'],
    ['/api/members/..%2f/profile', 404, 'member.not-found', 'code'],
    ['/api/indicators/happiness/values', 404, 'indicator.not-found', 'id'],
    ['/api/indicators/happiness/values.csv', 404, 'indicator.not-found', 'id'],
    ['/api/network/overview?set=none', 400, 'indicator-set.not-found', 'set'],
    ['/api/members?sort=name', 400, 'request.invalid', 'sort'],
    ['/api/catalogue?%ZZ=1', 400, 'request.invalid', '%ZZ'],
    ['/api/members/2580/profile?set=none', 400, 'indicator-set.not-found', 'set'],
    ['/api/members/2580/profile?peers=2582,9999', 400, 'peers.not-found', 'peers'],
    ['/api/members/2580/profile?peers=friends', 400, 'request.invalid', 'peers'],
    ['/api/members/2580/profile?peers=all&peers=size', 400, 'request.invalid', 'peers'],
    ['/api/members/9999/lessons', 404, 'member.not-found', 'code'],
    ['/api/members/2580/lessons?set=none', 400, 'indicator-set.not-found', 'set'],
    ['/api/members/2580/lessons?peers=2582,9999', 400, 'peers.not-found', 'peers'],
    ['/api/network/lessons?set=none', 400, 'indicator-set.not-found', 'set'],
    ['/api/network/lessons?county=99', 400, 'request.invalid', 'county'],
    ['/api/network/lessons?county=Halland', 400, 'request.invalid', 'county'],
    ['/api/network/lessons?member=9999', 404, 'member.not-found', 'member'],
    ['/api/network/lessons?peers=county', 400, 'request.invalid', 'peers'],
    ['/api/network/lessons?member=2580&peers=friends', 400, 'request.invalid', 'peers'],
    ['/api/indicators/household-waste/values?from=last', 400, 'request.invalid', 'from'],
    ['/api/indicators/household-waste/values?from=1066', 400, 'request.invalid', 'from'],
    ['/api/indicators/household-waste/values?to=2020.5', 400, 'request.invalid', 'to'],
    ['/api/indicators/household-waste/values?from=2020&to=2010', 400, 'request.invalid', 'from'],
    ['/api/indicators/household-waste/values?members=2580,9999', 400, 'request.invalid', 'members'],
    ['/api/indicators/household-waste/values?source=hearsay', 400, 'request.invalid', 'source'],
    ['/api/indicators/household-waste/values?form=2020', 400, 'request.invalid', 'form'],
    ['/api/members/9999/similar', 404, 'member.not-found', 'code'],
    ['/api/members/2580/similar?weights=income:2', 400, 'request.invalid', 'weights'],
    ['/api/members/2580/similar?weights=growth:0.25', 400, 'request.invalid', 'weights'],
    ['/api/members/2580/similar?weights=growth:11', 400, 'request.invalid', 'weights'],
    ['/api/members/2580/similar?weights=growth:2,growth:1', 400, 'request.invalid', 'weights'],
    ['/api/members/2580/similar?weights=population:0,density:0,growth:0,latitude:0', 400, 'request.invalid', 'weights'],
    ['/api/similarity.csv?kind=nation', 400, 'request.invalid', 'kind'],
    ['/api/similarity.csv?kind=region&members=2580', 400, 'request.invalid', 'members'],
    ['/api/similarity.csv?kind=region&weights=growth', 400, 'request.invalid', 'weights'],
    ['/api/values.csv?style=fancy', 400, 'request.invalid', 'style'],
  ])('%s', async (url, status, code, field) => {
    const reply = await app.inject(url);
    expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
    expect(reply.json().issues[0]).toMatchObject({ field, expected: expect.stringMatching(/./) });
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  test.each([
    ['GET', '/api/nothing', 404, 'address.not-found'],
    ['GET', '/..%2f..%2fetc%2fpasswd', 404, 'address.not-found'],
    ['GET', '/api/members/%zz/profile', 400, 'request.malformed'],
    ['GET', `/api/members/${'1'.repeat(2_000)}/profile`, 414, 'address.too-long'],
    ['GET', `/${'a'.repeat(2_000_000)}`, 414, 'address.too-long'],
    ['POST', '/api/members', 405, 'method.not-allowed'],
    ['DELETE', '/api/members/2580/profile', 405, 'method.not-allowed'],
    ['GET', '/test/entry', 405, 'method.not-allowed'],
    ['POST', '/api/nothing', 404, 'address.not-found'],
    ['GET', '/test/refusal', 400, 'peers.not-found'],
  ] as const)('%s %.60s', async (method, url, status, code) => {
    const reply = await app.inject({ method, url });
    expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
  });

  test('a method that is not there is answered with those that are', async () => {
    expect((await app.inject({ method: 'PUT', url: '/api/members' })).headers.allow).toBe('GET, HEAD');
  });

  test('a query that cannot be read is refused by the name it seems to have', async () => {
    const reply = await app.inject('/api/network/overview?set=%E0%A4%A&&&=&[]=1');
    expect(reply.statusCode).toBe(400);
    expect(reply.json().code).toMatch(/^(request|indicator-set)\./);
  });

  test.each([
    ['broken JSON', 'application/json', '{"value": 1', 400, 'request.malformed'],
    ['an empty body', 'application/json', '', 400, 'request.malformed'],
    ['another type', 'text/csv', 'value\n1', 415, 'request.unsupported-type'],
    ['a body that is too large', 'application/json', `{"value": "${'x'.repeat(2_000_000)}"}`, 413, 'request.too-large'],
    ['a field too many', 'application/json', '{"value": 1, "extra": 2}', 400, 'request.invalid'],
    ['a text for a number', 'application/json', '{"value": "1"}', 400, 'request.invalid'],
    ['no value', 'application/json', '{}', 400, 'request.invalid'],
  ])('%s', async (_, type, payload, status, code) => {
    const reply = await app.inject({ method: 'POST', url: '/test/entry', headers: { 'content-type': type }, payload });
    expect([reply.statusCode, reply.json().code]).toEqual([status, code]);
  });
});

describe('a body is never coerced', () => {
  const post = (url: string, payload: object) => app.inject({ method: 'POST', url, payload });

  test('null stays null, and zero stays zero', async () => {
    expect((await post('/test/entry', { value: null })).json()).toEqual({ value: null });
    expect((await post('/test/entry', { value: 0 })).json()).toEqual({ value: 0 });
  });

  test('null is refused where a number is wanted, and so is a number written as a text', async () => {
    for (const value of [null, '', '0', false]) {
      const reply = await post('/test/strict', { value });
      expect(reply.statusCode).toBe(400);
      expect(reply.json()).toMatchObject({ code: 'request.invalid', issues: [{ field: 'value' }] });
    }
  });
});

test('a fault of ours is logged in full and tells the caller nothing', async () => {
  lines.length = 0;
  const reply = await app.inject('/test/fault');
  expect(reply.statusCode).toBe(500);
  expect(reply.json()).toEqual({ code: 'internal', requestId: expect.any(String) });
  expect(lines).toMatchObject([{ level: 50, reqId: reply.json().requestId, err: { message: 'the secret is 42' } }]);
  expect(JSON.stringify(lines)).toContain('refusals.test.ts');
});

test('a refusal is logged in one line, without a trace', async () => {
  lines.length = 0;
  await app.inject('/api/members/9999/profile');
  expect(lines).toMatchObject([{ level: 30, msg: 'member.not-found', status: 404, url: '/api/members/9999/profile' }]);
  expect(JSON.stringify(lines)).not.toContain('stack');
});

test.each([
  ['/api/session', { email: 'hunter2 is mine', password: 'x' }],
  ['/api/password/forgotten', { email: 'hunter2 is mine' }],
  ['/api/invitation/accept', { token: 'x', account: { email: 'hunter2 is mine', name: 'Kim', password: 'hunter2' } }],
])('a password that is typed where an address should be is neither told nor logged, at %s', async (url, payload) => {
  lines.length = 0;
  const reply = await app.inject({ method: 'POST', url, payload });
  expect(reply.statusCode).toBe(400);
  expect(lines).toHaveLength(1);
  expect(reply.body + JSON.stringify(lines)).not.toContain('hunter2');
});

describe('what Node cannot read as a request is still answered with a code', async () => {
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;

  const send = (text: string): Promise<string> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(text));
      let reply = '';
      socket.on('data', (chunk) => (reply += String(chunk)));
      // The rest of a request that is refused half-way has nowhere to go.
      socket.on('error', () => {});
      socket.on('close', () => resolve(reply));
    });

  test.each([
    ['an address of 2 MB', `GET /${'a'.repeat(2_000_000)} HTTP/1.1\r\nHost: x\r\n\r\n`, '414', 'address.too-long'],
    ['a head of 100 kB', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`, '431', 'request.too-large'],
    ['no HTTP at all', 'hello there\r\n\r\n', '400', 'request.malformed'],
  ])('%s', async (_, text, status, code) => {
    const reply = await send(text);
    expect(reply).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(reply).toContain(`"code":"${code}"`);
  });
});
