import { signInMethods } from '@ratthall/domain/sign-in';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Language, PersonName } from './people.ts';
import { NoQuery, nullable } from './scalars.ts';
import { Done, Session } from './sessions.ts';

export const saveAccount = endpoint({
  method: 'PUT',
  url: '/api/account',
  schema: {
    summary: 'Change one’s own name and the language that one is written to in',
    tags: ['account'],
    querystring: NoQuery,
    body: Type.Object({ name: PersonName, language: Language }, { additionalProperties: false }),
    response: { 200: Session, 400: ErrorReply, 401: ErrorReply },
  },
});

export const OwnSession = Type.Object({
  id: Type.String(),
  isThis: Type.Boolean({ description: 'The session that asks' }),
  startedAt: Type.String(),
  lastUsedAt: Type.String({ description: 'To the day: it is written once a day' }),
  address: nullable(Type.String()),
  userAgent: nullable(Type.String()),
  method: nullable(Type.Enum([...signInMethods])),
  provider: nullable(Type.String({ description: 'The name of the provider, where one has signed in at one' })),
});

export type OwnSession = Type.Static<typeof OwnSession>;

export const listOwnSessions = endpoint({
  method: 'GET',
  url: '/api/account/sessions',
  schema: {
    summary: 'Where one is signed in',
    tags: ['account'],
    querystring: NoQuery,
    response: { 200: Type.Object({ sessions: Type.Array(OwnSession) }), 400: ErrorReply, 401: ErrorReply },
  },
});

export const endOwnSession = endpoint({
  method: 'DELETE',
  url: '/api/account/sessions/:session',
  schema: {
    summary: 'End one of one’s own sessions',
    tags: ['account'],
    params: Type.Object({
      session: Type.String({ pattern: '^[A-Za-z0-9_-]{1,64}$', description: 'The id of a session' }),
    }),
    querystring: NoQuery,
    response: { 200: Done, 400: ErrorReply, 401: ErrorReply, 404: ErrorReply },
  },
});

export const endOtherSessions = endpoint({
  method: 'DELETE',
  url: '/api/account/sessions',
  schema: {
    summary: 'End all of one’s own sessions but the one that asks',
    tags: ['account'],
    querystring: NoQuery,
    response: { 200: Done, 400: ErrorReply, 401: ErrorReply },
  },
});
