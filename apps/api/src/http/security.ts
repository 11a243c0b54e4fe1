import helmet from '@fastify/helmet';
import type { FastifyInstance, FastifyReply } from 'fastify';

const framedByNobody = "frame-ancestors 'none'";

/** Headers that keep pages from doing what ours never do. Nothing is fetched from anywhere else. */
export async function registerSecurity(app: FastifyInstance, { isSecure }: { isSecure: boolean }): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Charts and hidden texts carry their style in attributes; nothing else may.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure && { upgradeInsecureRequests: [] }),
      },
    },
    // Only where the service is reached by https: the header would shut everybody out otherwise.
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    // Open data may be read from any page.
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  });
  app.addHook('onRequest', async ({ url }, reply) => {
    if (url.startsWith('/api/')) void reply.header('access-control-allow-origin', '*');
  });
}

/** Lets this one answer be shown inside pages of others, which no other answer may be. */
export function allowFraming({ raw }: FastifyReply): void {
  const policy = String(raw.getHeader('content-security-policy'));
  raw.setHeader('content-security-policy', policy.replace(framedByNobody, 'frame-ancestors *'));
  raw.removeHeader('x-frame-options');
}
