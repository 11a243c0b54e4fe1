/** What ours is compared with: Fastify with one route that sends the bytes it has been given, from memory. */
import type { OutgoingHttpHeaders } from 'node:http';
import Fastify from 'fastify';
import { tellUsage } from './usage.ts';

export type BareAnswers = {
  path: string;
  /** The whole answer, and the one to a reader that has it already. */
  full: { headers: OutgoingHttpHeaders; body: Uint8Array };
  unchanged: { headers: OutgoingHttpHeaders; etag: string };
};

process.once('message', (answers: BareAnswers) => void serve(answers).then((url) => process.send?.(url)));
tellUsage();

async function serve({ path, full, unchanged }: BareAnswers): Promise<string> {
  const app = Fastify({ logger: false });
  const body = Buffer.from(full.body);
  // Whatever is asked after the path, the bytes are the same.
  app.get(path.split('?')[0] ?? path, (request, reply) => {
    if (request.headers['if-none-match'] === unchanged.etag) {
      return reply.code(304).headers(unchanged.headers).send();
    }
    return reply.headers(full.headers).send(body);
  });
  return app.listen({ host: '127.0.0.1', port: 0 });
}
