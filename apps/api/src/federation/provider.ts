import * as client from 'openid-client';
import { claimsOf, leavesOpen, type Claims } from './claims.ts';
import type { ProviderSettings } from './provider-settings.ts';

const timeoutSeconds = 10;
const keptMs = 60 * 60_000;
const scope = 'openid email profile';

/** What is remembered between going there and coming back. */
export type Asked = { state: string; nonce: string; verifier: string };

export type Provider = ReturnType<typeof createProvider>;

/** One provider, as OpenID Connect speaks to it. What it says of itself is asked for when somebody comes, and kept for an hour. */
export function createProvider(settings: ProviderSettings, { publicUrl }: { publicUrl: string }) {
  const back = `${publicUrl}/api/federation/${settings.id}/answer`;
  let known: { configuration: client.Configuration; until: number } | null = null;

  const configuration = async (): Promise<client.Configuration> => {
    if (known !== null && known.until > Date.now()) return known.configuration;
    const { issuer, clientId, clientSecret } = settings;
    const found = await client.discovery(new URL(issuer), clientId, undefined, authenticated(clientSecret), {
      timeout: timeoutSeconds,
      execute: [
        client.enableNonRepudiationChecks,
        ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    });
    known = { configuration: found, until: Date.now() + keptMs };
    return found;
  };

  return {
    ...settings,

    /** Where to send somebody, and what to remember until they come back. */
    async begin(): Promise<Asked & { address: string }> {
      const asked = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const address = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: back,
        scope,
        state: asked.state,
        nonce: asked.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(asked.verifier),
        code_challenge_method: 'S256',
      });
      return { ...asked, address: address.href };
    },

    /** What the code is worth; throws for anything that is not exactly as it should be. */
    async finish(answer: string, { state, nonce, verifier }: Asked): Promise<Claims> {
      const found = await configuration();
      const tokens = await client.authorizationCodeGrant(found, new URL(back + answer), {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const told = tokens.claims()!;
      // Some say who it is in the token, others only when they are asked.
      const asks = leavesOpen(told, settings) && found.serverMetadata().userinfo_endpoint !== undefined;
      return claimsOf(told, asks ? await client.fetchUserInfo(found, tokens.access_token, told.sub) : {});
    },
  };
}

/** In the head of the request, as is usual, or in its body where the provider takes only that. */
function authenticated(secret: string): client.ClientAuth {
  return (server, ...rest) => {
    const ways = server.token_endpoint_auth_methods_supported;
    const isBasic = ways === undefined || ways.includes('client_secret_basic');
    return (isBasic ? client.ClientSecretBasic(secret) : client.ClientSecretPost(secret))(server, ...rest);
  };
}
