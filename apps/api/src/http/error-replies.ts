import type { Socket } from 'node:net';
import { STATUS_CODES } from 'node:http';
import { errorStatus, type ErrorCode, type ErrorReply, type Issue } from '@ratthall/contract/errors';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, fail } from '#fail.ts';
import { issuesOf, shortened, type ValidationFailure } from './issues.ts';

const longestUrl = 8_192;

/** Makes every refusal and every fault an answer of the same shape. */
export function registerErrorReplies(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ raw }) => {
    if ((raw.url?.length ?? 0) > longestUrl) fail('address.too-long');
  });
  app.setErrorHandler(replyWithError);
  app.setNotFoundHandler(() => fail('address.not-found'));
}

export function replyWithError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = refusalOf(error, request);
  if (!refusal) request.log.error({ err: error, method: request.method, url: shortUrl(request) }, 'internal');
  const { code, issues, more }: Refusal = refusal ?? { code: 'internal', issues: [] };
  const status = errorStatus[code];
  if (refusal) request.log.info({ status, method: request.method, url: shortUrl(request), ...first(issues) }, code);
  const body: ErrorReply = { code, ...(issues.length > 0 && { issues }), requestId: request.id, ...more };
  void reply.code(status).header('cache-control', 'no-store').send(body);
}

type Refusal = { code: ErrorCode; issues: Issue[]; more?: Record<string, unknown> };

/** What the caller did wrong; null when the fault is ours. */
function refusalOf(error: unknown, request: FastifyRequest): Refusal | null {
  if (error instanceof AppError) {
    const issues = error.issues.map((issue) => ({ ...issue, value: shortened(issue.value) }));
    return { code: error.code, issues, more: error.more };
  }
  if (!(error instanceof Error)) return null;
  const { code = '', statusCode = 500, validation, validationContext } = error as Partial<FastifyError>;
  if (validation && validationContext) {
    const failures = validation as unknown as ValidationFailure[];
    const issues = issuesOf(failures, request, validationContext);
    return { code: validationContext === 'params' ? unknownThing(issues) : 'request.invalid', issues };
  }
  const known = frameworkCodes[code];
  if (known) return { code: known, issues: [] };
  if (statusCode === 404) return { code: 'address.not-found', issues: [] };
  return statusCode >= 400 && statusCode < 500 ? { code: 'request.malformed', issues: [] } : null;
}

const frameworkCodes: Record<string, ErrorCode | undefined> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported-type',
  FST_ERR_MAX_PARAM_LENGTH: 'address.too-long',
};

/** A code or id that cannot be one is as unknown as one that nobody has. */
function unknownThing([issue]: Issue[]): ErrorCode {
  return unknownThings[issue?.field ?? ''] ?? 'address.not-found';
}

const unknownThings: Record<string, ErrorCode | undefined> = {
  code: 'member.not-found',
  id: 'indicator.not-found',
  person: 'person.not-found',
  invitation: 'invitation.not-found',
  session: 'session.not-found',
  provider: 'federation.not-found',
};

function shortUrl({ raw }: FastifyRequest): string {
  return (raw.url ?? '').slice(0, 200);
}

function first([issue]: Issue[]): { issue?: Issue } {
  return issue ? { issue } : {};
}

/** Answers what Node could not even read as a request: a head that is too large, or no HTTP at all. */
export function replyToUnreadable(error: Error & { code?: string; rawPacket?: unknown }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, code] = unreadable(error);
  const body = JSON.stringify({ code, requestId: 'none' } satisfies ErrorReply);
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json; charset=utf-8\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nCache-Control: no-store\r\nConnection: close\r\n\r\n${body}`,
  );
}

function unreadable({ code, rawPacket }: { code?: string; rawPacket?: unknown }): [number, ErrorCode] {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'request.malformed'];
  if (code !== 'HPE_HEADER_OVERFLOW') return [400, 'request.malformed'];
  // The address ends with its line: without an end of line it was the address that was too long.
  const isAddress = rawPacket instanceof Uint8Array && !rawPacket.includes(10);
  return isAddress ? [414, 'address.too-long'] : [431, 'request.too-large'];
}
