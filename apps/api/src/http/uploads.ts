import type { FastifyInstance } from 'fastify';

/** What a file is sent as, whatever it is: what it really is shows when it is read. */
export const fileType = 'application/octet-stream';

/** Files come as bytes, as they are. How large one may be is said where it is received. */
export function registerUploads(app: FastifyInstance): void {
  app.addContentTypeParser(fileType, { parseAs: 'buffer' }, (_, body, done) => done(null, body));
}
