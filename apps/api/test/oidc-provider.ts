import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';

/** Somebody who has a log-in at the provider. */
export type Account = { sub: string; email?: string; email_verified?: boolean | string; name?: string };

/** What is done to the token before it is handed out, as by somebody who is not what they seem to be. */
export type Forge = (claims: Record<string, unknown>) => { claims?: Record<string, unknown>; key?: 'another' };

export const client = { id: 'ratthall', secret: 'between the service and its provider alone' };

/**
 * A real provider of OpenID Connect on this machine, with its own pages to sign in at. Whoever is called as an account's
 * `sub` is that account; any password does.
 */
export async function startProvider(backTo: readonly string[], accounts: () => readonly Account[]) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
  const another = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey;
  let forge: Forge | null = null;
  let answer: RequestListener = (_, response) => response.writeHead(503).end();
  const server = createServer((request, response) => answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: client.id, client_secret: client.secret, redirect_uris: [...backTo] }],
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: 'own', use: 'sig', alg: 'RS256' }] },
    cookies: { keys: ['for the tests'] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    pkce: { required: () => true },
    ttl: { AccessToken: 600, AuthorizationCode: 60, Grant: 600, IdToken: 600, Interaction: 600, Session: 600 },
    findAccount(_, id) {
      const found = accounts().find(({ sub }) => sub === id);
      return found && { accountId: id, claims: () => ({ ...found }) };
    },
  });
  provider.use(async (ctx, next) => {
    await next();
    const body = ctx.body as { id_token?: string } | undefined;
    if (forge === null || typeof body?.id_token !== 'string') return;
    const [head = '', payload = ''] = body.id_token.split('.');
    const before = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
    const { claims = {}, key } = forge(before);
    const signedBy = key === 'another' ? another : privateKey;
    ctx.body = { ...body, id_token: signed(head, { ...before, ...claims }, signedBy) };
  });
  const answers = provider.callback() as RequestListener;
  answer = answers;
  return {
    issuer,
    /** Forges every token from now on; null stops it. */
    forge(how: Forge | null) {
      forge = how;
    },
    /** Whether anything but a fault is answered. */
    setDown(isDown: boolean) {
      answer = isDown ? (_, response) => response.writeHead(503).end() : answers;
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function signed(head: string, claims: Record<string, unknown>, key: KeyObject): string {
  const content = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${content}.${createSign('sha256').update(content).sign(key).toString('base64url')}`;
}
