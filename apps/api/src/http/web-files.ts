import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import files from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const year = 365 * 24 * 60 * 60 * 1000;
const hour = 60 * 60 * 1000;

/** The files of the web's build: those with a hash in their name are for ever, the others for an hour. */
export async function registerWebFiles(app: FastifyInstance, folder: string): Promise<void> {
  const common = { index: false as const, preCompressed: true };
  await app.register(files, {
    ...common,
    root: join(folder, 'assets'),
    prefix: '/assets/',
    immutable: true,
    maxAge: year,
    schemaHide: true,
  });
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile() && !/\.(html|br|gz)$|^\./.test(entry.name));
  for (const { name } of names) {
    app.get(`/${name}`, { schema: { hide: true } }, (_, reply) =>
      reply.sendFile(name, folder, { maxAge: hour, immutable: false }),
    );
  }
}
