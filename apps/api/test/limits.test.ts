import Fastify from 'fastify';
import { afterAll, describe, expect, test } from 'vitest';
import { createLimits } from '#http/limits.ts';
import { password, signedInAs } from './people.ts';
import { openTestApp } from './test-app.ts';

const opened = await openTestApp({ trustProxy: 1 });
const { app, close } = opened;
afterAll(close);

type Try = { url: string; payload: object; from: string };
const send = ({ url, payload, from }: Try) =>
  app.inject({ method: 'POST', url, payload, headers: { 'x-forwarded-for': `203.0.113.99, ${from}` } });

/** How many tries are taken before one is refused as one too many. */
async function takenOf(tries: (number: number) => Try, most: number): Promise<number> {
  for (let taken = 0; taken < most; taken++) {
    const reply = await send(tries(taken));
    if (reply.statusCode === 429) {
      expect(reply.json()).toEqual({ code: 'request.too-many', requestId: expect.any(String) });
      expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
      return taken;
    }
  }
  return most;
}

const token = 'x'.repeat(43);
const known = 'kim@kommun.se';

describe('tries are limited', () => {
  test('from one address at one account, however it is spelt', async () => {
    const email = (number: number) => (number % 2 ? known : known.toUpperCase());
    const tries = (number: number) => ({
      url: '/api/session',
      payload: { email: email(number), password: 'wrong' },
      from: '192.0.2.1',
    });
    expect(await takenOf(tries, 25)).toBe(20);
    const other = { url: '/api/session', payload: { email: 'lo@kommun.se', password: 'wrong' }, from: '192.0.2.1' };
    expect((await send(other)).statusCode).toBe(401);
  });

  test('without keeping out the owner of the account, who is somewhere else', async () => {
    const { email } = await signedInAs(opened, []);
    const wrong = () => ({ url: '/api/session', payload: { email, password: 'wrong' }, from: '192.0.2.2' });
    expect(await takenOf(wrong, 25)).toBe(20);
    expect((await send({ url: '/api/session', payload: { email, password }, from: '192.0.2.3' })).statusCode).toBe(200);
  });

  test('at one account from everywhere together, when they are far too many', async () => {
    const bare = Fastify({ trustProxy: true });
    const { signIn } = await createLimits(bare);
    bare.post('/', async (request, reply) => {
      for (const limit of signIn) await limit(request, reply);
      return reply.code(401).send();
    });
    const statusFrom = async (from: number, email: string): Promise<number> => {
      const headers = { 'x-forwarded-for': `192.0.2.${from}` };
      const reply = await bare.inject({ method: 'POST', url: '/', headers, payload: { email } });
      return reply.statusCode;
    };
    for (let tried = 0; tried < 500; tried++) expect(await statusFrom(tried % 50, known)).toBe(401);
    expect(await statusFrom(60, known)).not.toBe(401);
    expect(await statusFrom(60, 'lo@kommun.se')).toBe(401);
    await bare.close();
  });

  test('when they fail: whoever signs in rightly may do so as often as need be', async () => {
    const { email } = await signedInAs(opened, []);
    const right = () => ({ url: '/api/session', payload: { email, password }, from: '192.0.2.201' });
    expect(await takenOf(right, 22)).toBe(22);
    const wrong = () => ({ url: '/api/session', payload: { email, password: 'wrong' }, from: '192.0.2.201' });
    expect(await takenOf(wrong, 25)).toBe(20);
  });

  test('from one address with any links, and not from the next address', async () => {
    const tries = (from: string) => () => ({ url: '/api/invitation/open', payload: { token }, from });
    expect(await takenOf(tries('198.51.100.1'), 65)).toBe(60);
    expect(await takenOf(tries('198.51.100.2'), 3)).toBe(3);
  });

  test('of letters to one address', async () => {
    const tries = (number: number) => ({
      url: '/api/password/forgotten',
      payload: { email: known },
      from: `192.0.2.${number}`,
    });
    expect(await takenOf(tries, 8)).toBe(5);
  });
});

test('a body of more than 256 kB is not read', async () => {
  const payload = { token: 'x'.repeat(257 * 1_024), password: 'x' };
  const reply = await app.inject({ method: 'POST', url: '/api/password/reset', payload });
  expect([reply.statusCode, reply.json().code]).toEqual([413, 'request.too-large']);
});
