import type { Endpoint } from '@ratthall/contract/endpoint';
import type { ErrorReply } from '@ratthall/contract/errors';
import type { Static, TSchema } from 'typebox';

/** How an address of the API is answered: over the network in the browser, in the same process on the server. */
export type Transport = (address: string) => Promise<{ status: number; body: unknown }>;

let transport: Transport = async (address) => {
  const response = await fetch(address, { headers: { accept: 'application/json' } });
  return { status: response.status, body: await response.json() };
};

export function setTransport(other: Transport): void {
  transport = other;
}

/** An answer that is not a success. `code` is a key of the texts; `requestId` helps whoever reads the log. */
export class ApiError extends Error {
  readonly status: number;
  readonly reply: ErrorReply;

  constructor(status: number, reply: ErrorReply) {
    super(reply.code);
    this.status = status;
    this.reply = reply;
  }
}

/** What the service answered, where an error is an answer; null where there was none. */
export function replyOf(error: unknown): ErrorReply | null {
  return error instanceof ApiError ? error.reply : null;
}

type Query = Record<string, string | number | undefined>;

type Reply<E extends Endpoint> = E['schema']['response'][200] extends TSchema
  ? Static<E['schema']['response'][200]>
  : never;

/** Calls an endpoint of the contract and gives its declared answer; throws `ApiError` on any other. */
export async function call<E extends Endpoint>(
  endpoint: E,
  request: { params?: Record<string, string>; query?: Query } = {},
): Promise<Reply<E>> {
  const { status, body } = await transport(addressOf(endpoint, request));
  if (status === 200) return body as Reply<E>;
  throw new ApiError(status, body as ErrorReply);
}

/** The address of an endpoint with its parameters filled in; also used for links to downloads. */
export function addressOf(
  endpoint: Pick<Endpoint, 'url'>,
  request: { params?: Record<string, string>; query?: Query } = {},
): string {
  const path = endpoint.url.replace(/:([a-z]+)/gi, (_, name: string) =>
    encodeURIComponent(request.params?.[name] ?? ''),
  );
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
