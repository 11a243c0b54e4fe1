import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Language } from './people.ts';
import { NoQuery, nullable } from './scalars.ts';
import { Session } from './sessions.ts';

const OfProvider = Type.Object({
  provider: Type.String({ pattern: '^[1-9][0-9]{0,2}$', description: 'The number of the provider in the settings' }),
});

/** A path of this service, and nothing that a browser could take for another site. */
export const OwnPath = Type.String({
  pattern: '^/([\\w\\-.?=&#%,:][\\w\\-./?=&#%,:]{0,299})?$',
  description: 'The path of a page to go on to, such as /rapportera',
});

export const Provider = Type.Object({ id: Type.String(), name: Type.String() });

export type Provider = Type.Static<typeof Provider>;

export const listProviders = endpoint({
  method: 'GET',
  url: '/api/federation',
  schema: {
    summary: 'Where one can sign in with the log-in of one’s own organisation',
    tags: ['sessions'],
    querystring: NoQuery,
    response: { 200: Type.Object({ providers: Type.Array(Provider) }), 400: ErrorReply },
  },
});

export const beginFederated = endpoint({
  method: 'POST',
  url: '/api/federation/:provider/begin',
  schema: {
    summary:
      'Begin to sign in at a provider: the answer says where to go, and sets a cookie that binds it to the browser',
    tags: ['sessions'],
    params: OfProvider,
    querystring: NoQuery,
    body: Type.Object({ onwards: nullable(OwnPath), language: Language }, { additionalProperties: false }),
    response: {
      200: Type.Object({ address: Type.String() }),
      400: ErrorReply,
      404: ErrorReply,
      424: ErrorReply,
      429: ErrorReply,
    },
  },
});

/** Where providers send people back to, as it stands in their settings. */
export const receiveAnswer = endpoint({
  method: 'GET',
  url: '/api/federation/:provider/answer',
  schema: {
    summary: 'Leads on to the page that hands over the answer, which from here on stands after the #',
    tags: ['sessions'],
    params: OfProvider,
    querystring: Type.Object({ state: Type.Optional(Type.String()), code: Type.Optional(Type.String()) }),
    response: { 303: Type.Null({ description: 'On to /logga-in/svar/…' }), 404: ErrorReply },
  },
});

export const finishFederated = endpoint({
  method: 'POST',
  url: '/api/federation/:provider/finish',
  schema: {
    summary: 'Hand over what the provider answered: whoever is known is signed in, and the answer sets a cookie',
    tags: ['sessions'],
    params: OfProvider,
    querystring: NoQuery,
    body: Type.Object(
      { answer: Type.String({ pattern: '^\\?[\\x21-\\x7e]+$', maxLength: 6_000, description: 'From ? to the end' }) },
      { additionalProperties: false },
    ),
    response: {
      200: Type.Object({ session: Session, onwards: nullable(Type.String()) }),
      400: ErrorReply,
      403: ErrorReply,
      404: ErrorReply,
      409: ErrorReply,
      424: ErrorReply,
      429: ErrorReply,
    },
  },
});
