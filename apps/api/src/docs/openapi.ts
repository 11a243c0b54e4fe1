import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifySchema } from 'fastify';

const description = `Indicators of a network of eco-municipalities: values, their spread over the network, and whether each
member moves the right way. Everything here is public and needs no key.

- Every answer says which **data version** it comes from (\`dataVersion\`, and the header \`X-Data-Version\`) and has a strong
  ETag: send it back in \`If-None-Match\` and get 304 until something has changed.
- **Blank is not zero.** A figure has a value or a reason why it is missing; one of the two is null.
- Errors are \`{ code, issues?, requestId }\`. Each issue names the parameter, what was sent and what was expected.`;

const tags = [
  { name: 'catalogue', description: 'What the indicators are' },
  { name: 'members', description: 'The members, and each one through the indicators' },
  { name: 'indicators', description: 'One indicator across all members' },
  { name: 'values', description: 'The figures themselves, as JSON and as CSV' },
  { name: 'network', description: 'All members together' },
  { name: 'rounds', description: 'Reporting rounds, for the secretariat: not public' },
  { name: 'entries', description: 'What members report, before it is public: for themselves and the secretariat' },
  { name: 'service', description: 'The state of the service' },
];

/** Describes the routes that are registered after this, as OpenAPI and for people to read. */
export async function registerDocs(app: FastifyInstance, { publicUrl }: { publicUrl: string }): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Rätt håll',
        version: '1',
        description,
        license: { name: 'CC0 1.0 (the data)', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
      },
      servers: [{ url: publicUrl }],
      tags,
    },
    transform: ({ schema, url }) => ({ schema: described(schema), url }),
  });
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    // Swagger writes styles into the page, on this address alone; scripts come from files here too.
    staticCSP: "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'",
    theme: { title: 'Rätt håll – API' },
    uiConfig: { layout: 'BaseLayout', docExpansion: 'list', validatorUrl: null, tryItOutEnabled: true },
  });
  app.get('/api/openapi.json', { schema: { hide: true } }, (_, reply) => {
    void reply.header('cache-control', 'public, no-cache');
    return app.swagger();
  });
}

const meanings: Record<string, string> = {
  200: 'The answer',
  400: 'Something in the request is wrong: the issues say what',
  404: 'There is no such member, indicator or address',
};

/** Says in words what each status means; OpenAPI demands it. */
function described(schema: FastifySchema): FastifySchema {
  const replies = Object.entries((schema.response ?? {}) as Record<string, object>);
  const response = Object.fromEntries(
    replies.map(([code, reply]) => [code, { description: meanings[code], ...reply }]),
  );
  return { ...schema, ...(replies.length > 0 && { response }) };
}
