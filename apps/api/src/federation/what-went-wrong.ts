import type { ErrorCode } from '@ratthall/contract/errors';
import { AuthorizationResponseError } from 'openid-client';

type Refused = { code: Extract<ErrorCode, `federation.${string}`>; reason: string };

/** What to say of an answer that could not be used, and for the log what was wrong with it. */
export function whatWentWrong(error: unknown): Refused {
  if (error instanceof AuthorizationResponseError) {
    const isCancelled = error.error === 'access_denied';
    return { code: isCancelled ? 'federation.cancelled' : 'federation.refused', reason: short(error.error) };
  }
  const code = codeOf(error);
  const isAway = statusOf(error) >= 500 || code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && code === null);
  return { code: isAway ? 'federation.unreachable' : 'federation.refused', reason: short(code ?? messageOf(error)) };
}

/** The library's own code, where it has understood what is wrong. */
function codeOf(error: unknown): string | null {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : null;
}

function statusOf(error: unknown): number {
  const { cause } = (error ?? {}) as { cause?: unknown };
  return cause instanceof Response ? cause.status : 0;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function short(text: string): string {
  return text.slice(0, 100);
}
