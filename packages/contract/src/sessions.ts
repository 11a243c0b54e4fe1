import { actions } from '@ratthall/domain/permissions';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Assignment, Email, PersonId } from './people.ts';
import { NoQuery, nullable } from './scalars.ts';

/** Who has signed in, and what may be offered: actions in the network as a whole. */
export const Session = Type.Object({
  person: nullable(
    Type.Object({
      id: PersonId,
      name: Type.String(),
      email: Type.String(),
      language: Type.Enum(['sv', 'en']),
      assignments: Type.Array(Assignment),
    }),
  ),
  may: Type.Array(Type.Enum([...actions])),
});

export type Session = Type.Static<typeof Session>;

export const Done = Type.Object({ done: Type.Literal(true) });

export type Done = Type.Static<typeof Done>;

/** Six digits of a program that makes one-time codes, or a recovery code; spaces and hyphens do not matter. */
export const OneTimeCode = Type.String({
  pattern: '^[\\sA-Za-z0-9-]{6,40}$',
  description: 'Six digits of a program that makes one-time codes, or a recovery code',
});

export const SignInReply = Type.Object({
  ...Session.properties,
  isCodeWanted: Type.Boolean({ description: 'Send the same again, with a code: nobody is signed in yet' }),
  recoveryCodesLeft: nullable(Type.Integer({ description: 'Where a recovery code was used: how many are left' })),
});

export type SignInReply = Type.Static<typeof SignInReply>;

export const readSession = endpoint({
  method: 'GET',
  url: '/api/session',
  schema: {
    summary: 'Who has signed in with the cookie that was sent; nobody without one',
    tags: ['sessions'],
    querystring: NoQuery,
    response: { 200: Session, 400: ErrorReply },
  },
});

export const signIn = endpoint({
  method: 'POST',
  url: '/api/session',
  schema: {
    summary: 'Sign in: the answer sets a cookie',
    tags: ['sessions'],
    querystring: NoQuery,
    body: Type.Object(
      {
        email: Email,
        password: Type.String({ minLength: 1, maxLength: 128 }),
        code: Type.Optional(OneTimeCode),
      },
      { additionalProperties: false },
    ),
    response: { 200: SignInReply, 400: ErrorReply, 401: ErrorReply, 429: ErrorReply },
  },
});

export const signOut = endpoint({
  method: 'DELETE',
  url: '/api/session',
  schema: {
    summary: 'Sign out: the session ends here and now',
    tags: ['sessions'],
    querystring: NoQuery,
    response: { 200: Done, 400: ErrorReply },
  },
});
