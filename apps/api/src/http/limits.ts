import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { fail } from '#fail.ts';

/** Counts a request, and refuses it with 429 where there have been too many of the kind. */
export type Limit = (request: FastifyRequest, reply: FastifyReply) => Promise<void>;

export type Limits = Awaited<ReturnType<typeof createLimits>>;

const tenMinutes = 10 * 60 * 1_000;
const keptKeys = 20_000;
const countable = 1_000_000;

/**
 * How often what can be guessed at may be tried: by address, which a whole town hall may share, by the account it is
 * about, and by both. Counted in the memory of this process.
 */
export async function createLimits(app: FastifyInstance) {
  await app.register(rateLimit, { global: false, cache: keptKeys });
  const limit = (max: number, keyGenerator?: (request: FastifyRequest) => string): Limit => {
    const count = app.createRateLimit({ max, timeWindow: tenMinutes, ...(keyGenerator && { keyGenerator }) });
    return async (request, reply) => {
      const counted = await count(request);
      if (counted.isAllowed || !counted.isExceeded) return;
      void reply.header('retry-after', counted.ttlInSeconds);
      fail('request.too-many');
    };
  };
  /** Counts what fails alone. A try counts from its beginning, so that many at the same moment are many too. */
  const limitFailures = (max: number, keyGenerator?: (request: FastifyRequest) => string): Limit => {
    const settings = { max: countable, timeWindow: tenMinutes, ...(keyGenerator && { keyGenerator }) };
    const [countTry, countSuccess] = [app.createRateLimit(settings), app.createRateLimit(settings)];
    return async (request, reply) => {
      const [tries, successes] = [await countTry(request), await countSuccess(request, { increment: false })];
      if (tries.isAllowed || successes.isAllowed) return;
      if (successes.remaining - tries.remaining > max) {
        void reply.header('retry-after', tries.ttlInSeconds);
        fail('request.too-many');
      }
      reply.raw.once('finish', () => {
        if (reply.statusCode === 200) void countSuccess(request);
      });
    };
  };
  return {
    /**
     * Signing in: with a password for an account. An account alone is given far more tries than anybody needs, so that
     * nobody elsewhere can keep its owner out by failing.
     */
    signIn: [limitFailures(100), limitFailures(20, emailAndAddressOf), limitFailures(500, emailOf)],
    /** Asking for letters: nobody's letter box is filled by it. */
    letters: [limit(30), limit(5, emailOf)],
    /** What comes with the token of a link. */
    links: [limit(60)],
    /** What is saved as it is typed, by the token of a link. What fails counts: that is what guessing does. */
    answers: [limit(600), limitFailures(60)],
    /** Signing in at a provider, to and fro: it costs a question to the provider. */
    federation: [limit(300)],
    /** Saying the present password again. */
    presentPassword: [limit(20)],
  };
}

function emailAndAddressOf(request: FastifyRequest): string {
  return `${request.ip} ${emailOf(request)}`;
}

function emailOf({ body }: FastifyRequest): string {
  return `email ${(body as { email: string }).email.toLowerCase()}`;
}
