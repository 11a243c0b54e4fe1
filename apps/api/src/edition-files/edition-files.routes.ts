import { Readable } from 'node:stream';
import { downloadMemberReports, listEditionFiles } from '@ratthall/contract/edition-files';
import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { matchesTag } from '#http/negotiation.ts';
import { archive, archiveTime } from './archive.ts';
import type { Language } from './documents.ts';
import type { KeptFile } from './edition-files.repository.ts';
import type { EditionFilesService } from './edition-files.service.ts';
import { hasWords } from './file-kind.ts';
import type { Maker } from './makers.ts';

type Asked = FastifyRequest & {
  params: { edition: string; code?: string };
  query: { lang?: Language };
};

const forEver = 'public, max-age=31536000, immutable';

/** Addresses of the files of editions. What has been made never changes, so that whoever has it need not ask again. */
export function registerEditionFiles(
  app: FastifyInstance,
  { files, makers }: { files: EditionFilesService; makers: readonly Maker[] },
): void {
  for (const { endpoint } of makers) {
    const schema: FastifySchema = endpoint.schema;
    const name = endpoint.url.slice(endpoint.url.lastIndexOf('/') + 1);
    const isInLanguages = hasWords(endpoint.schema);
    app.route({
      method: 'GET',
      url: endpoint.url,
      schema,
      async handler(request, reply) {
        const { params, query } = request as Asked;
        const of = { language: isInLanguages ? (query.lang ?? 'sv') : null, member: params.code ?? null };
        const file = await files.file(params.edition, name, of);
        return send(request, reply, file);
      },
    });
  }

  app.route({
    method: 'GET',
    url: downloadMemberReports.url,
    schema: downloadMemberReports.schema,
    async handler(request, reply) {
      const { params, query } = request as Asked;
      const language = query.lang ?? 'sv';
      const { edition, members } = await files.membersOf(params.edition);
      const time = archiveTime(edition.publishedAt);
      const report = (code: string) => files.file(edition.id, 'report.pdf', { language, member: code });
      // Where not even one can be made that is the answer; later it is too late to say so in another way than inside.
      if (members[0]) await report(members[0].code);
      const entries = async function* () {
        const missing: string[] = [];
        for (const { code, slug } of members) {
          const made = await report(code).catch(() => null);
          if (made) yield { name: `${code}-${slug}.pdf`, content: made.content, time };
          else missing.push(`${code}-${slug}.pdf`);
        }
        const name = language === 'sv' ? 'SAKNAS.txt' : 'MISSING.txt';
        if (missing.length > 0) yield { name, content: Buffer.from(`${missing.join('\n')}\n`), time };
      };
      const title = `ratthall-${params.edition}-${language}-rapporter.zip`;
      return reply
        .header('content-disposition', `attachment; filename="${title}"`)
        .header('cache-control', 'public, no-cache')
        .type('application/zip')
        .send(Readable.from(archive(entries())));
    },
  });

  app.route({
    method: 'GET',
    url: listEditionFiles.url,
    schema: listEditionFiles.schema,
    async handler(request, reply) {
      const { params } = request as Asked;
      return reply.header('cache-control', 'no-cache').send(await files.progress(params.edition));
    },
  });
}

function send(request: FastifyRequest, reply: FastifyReply, { edition, name, type, sha256, content }: KeptFile) {
  const etag = `"${sha256}"`;
  void reply.header('etag', etag).header('cache-control', forEver);
  const seen = request.headers['if-none-match'];
  if (seen !== undefined && matchesTag(seen, etag)) return reply.code(304).send();
  // What a browser can show it shows; the name is for whoever saves it.
  const disposition = type === 'application/pdf' ? 'inline' : 'attachment';
  const fileName = `ratthall-${edition}-${name.replace(/members\//, '').replaceAll('/', '-')}`;
  return reply.header('content-disposition', `${disposition}; filename="${fileName}"`).type(type).send(content);
}
