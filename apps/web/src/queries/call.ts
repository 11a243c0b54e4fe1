import { urlAtEdition } from '@ratthall/contract/at-edition';
import type { Endpoint } from '@ratthall/contract/endpoint';
import type { ErrorReply } from '@ratthall/contract/errors';
import type { Static, TSchema } from 'typebox';
import { readEdition } from './edition.ts';

/** How an address of the API is answered: over the network in the browser, in the same process on the server. */
export type Transport = (address: string, sent?: Sent) => Promise<{ status: number; body: unknown }>;

/** What is sent besides the address, where more is asked than to read. */
type Sent = { method: string; body: unknown; file?: Blob };

let transport: Transport = async (address, sent) => {
  const accept = { accept: 'application/json' };
  const response = await (sent === undefined
    ? fetch(address, { headers: accept })
    : fetch(address, { method: sent.method, ...contentOf(sent, accept) }));
  return { status: response.status, body: await response.json() };
};

/** A file goes as it is, all else as JSON. */
function contentOf({ body, file }: Sent, accept: Record<string, string>): RequestInit {
  if (file) return { headers: { ...accept, 'content-type': 'application/octet-stream' }, body: file };
  if (body === undefined) return { headers: accept };
  return { headers: { ...accept, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

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

type Body<E extends Endpoint> = E['schema']['body'] extends TSchema
  ? { body: Static<E['schema']['body']> }
  : { body?: never };

type Reply<E extends Endpoint> = E['schema']['response'][200] extends TSchema
  ? Static<E['schema']['response'][200]>
  : never;

type Request<E extends Endpoint> = { params?: Record<string, string>; query?: Query; file?: Blob } & Body<E>;

/** Calls an endpoint of the contract and gives its declared answer; throws `ApiError` on any other. */
export async function call<E extends Endpoint>(
  endpoint: E,
  ...[request = {} as Request<E>]: Body<E> extends { body?: never } ? [Request<E>?] : [Request<E>]
): Promise<Reply<E>> {
  const sent = endpoint.method === 'GET' ? [] : [sentOf(endpoint.method, request)];
  const { status, body } = await transport(addressOf(endpoint, request), ...sent);
  if (status === 200) return body as Reply<E>;
  throw new ApiError(status, body as ErrorReply);
}

function sentOf(method: string, { body, file }: { body?: unknown; file?: Blob }): Sent {
  return file ? { method, body, file } : { method, body };
}

/** The address of an endpoint with its parameters filled in, on a page of an edition that of the edition; also for downloads. */
export function addressOf(
  endpoint: Pick<Endpoint, 'url' | 'isOfTodayOnly'>,
  request: { params?: Record<string, string>; query?: Query } = {},
): string {
  const edition = endpoint.isOfTodayOnly ? null : readEdition();
  const url = edition === null ? endpoint.url : urlAtEdition(endpoint.url, edition);
  const path = url.replace(/:([a-z]+)/gi, (_, name: string) => encodeURIComponent(request.params?.[name] ?? ''));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(request.query ?? {})) {
    if (value !== undefined) query.set(name, String(value));
  }
  return query.size > 0 ? `${path}?${query}` : path;
}
