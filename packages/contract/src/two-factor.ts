import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { PersonId } from './people.ts';
import { NoQuery } from './scalars.ts';
import { Done, OneTimeCode } from './sessions.ts';

/** How somebody gets in. */
export const WaysIn = Type.Object({
  hasPassword: Type.Boolean(),
  providers: Type.Array(Type.String(), { description: 'The names of those at whom one has signed in' }),
  isCodeOffered: Type.Boolean({ description: 'False where the service could not keep the secret of a code' }),
  isCodeOn: Type.Boolean(),
  recoveryCodesLeft: Type.Integer(),
});

export type WaysIn = Type.Static<typeof WaysIn>;

const refusals = { 400: ErrorReply, 401: ErrorReply, 409: ErrorReply, 429: ErrorReply };

const WithPassword = Type.Object(
  { present: Type.String({ minLength: 1, maxLength: 128, description: 'The password of today' }) },
  { additionalProperties: false },
);

const RecoveryCodes = Type.Object({ codes: Type.Array(Type.String(), { description: 'Each can be used once' }) });

export const readWaysIn = endpoint({
  method: 'GET',
  url: '/api/account/ways-in',
  schema: {
    summary: 'How one signs in: password, one-time code, providers',
    tags: ['account'],
    querystring: NoQuery,
    response: { 200: WaysIn, 400: ErrorReply, 401: ErrorReply },
  },
});

export const prepareCode = endpoint({
  method: 'POST',
  url: '/api/account/code/prepare',
  schema: {
    summary: 'A secret for a program that makes one-time codes; nothing is asked for until one of them has been sent',
    tags: ['account'],
    querystring: NoQuery,
    body: WithPassword,
    response: {
      200: Type.Object({
        secret: Type.String({ description: 'Base 32' }),
        address: Type.String({ description: 'otpauth://…, for a QR code' }),
      }),
      ...refusals,
    },
  },
});

export const turnOnCode = endpoint({
  method: 'PUT',
  url: '/api/account/code',
  schema: {
    summary: 'Show that the program makes the right codes: from now on one is asked for at sign-in',
    tags: ['account'],
    querystring: NoQuery,
    body: Type.Object({ code: OneTimeCode }, { additionalProperties: false }),
    response: { 200: RecoveryCodes, ...refusals },
  },
});

export const renewRecoveryCodes = endpoint({
  method: 'POST',
  url: '/api/account/code/recovery',
  schema: {
    summary: 'New recovery codes; the old ones are worth nothing any more',
    tags: ['account'],
    querystring: NoQuery,
    body: WithPassword,
    response: { 200: RecoveryCodes, ...refusals },
  },
});

export const turnOffCode = endpoint({
  method: 'POST',
  url: '/api/account/code/off',
  schema: {
    summary: 'Do without one-time codes from now on',
    tags: ['account'],
    querystring: NoQuery,
    body: WithPassword,
    response: { 200: Done, ...refusals },
  },
});

export const turnOffCodeOf = endpoint({
  method: 'DELETE',
  url: '/api/people/:person/code',
  schema: {
    summary: 'Turn off the one-time code of somebody who has lost everything, who is told by letter',
    tags: ['people'],
    params: Type.Object({ person: PersonId }),
    querystring: NoQuery,
    response: { 200: Done, 400: ErrorReply, 401: ErrorReply, 403: ErrorReply, 404: ErrorReply },
  },
});
