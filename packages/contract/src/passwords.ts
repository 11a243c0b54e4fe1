import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Email, NewPassword } from './people.ts';
import { NoQuery, Token } from './scalars.ts';
import { Done } from './sessions.ts';

export const askForReset = endpoint({
  method: 'POST',
  url: '/api/password/forgotten',
  schema: {
    summary: 'Ask for a link to choose a new password: the answer is the same whether there is such an account or not',
    tags: ['sessions'],
    querystring: NoQuery,
    body: Type.Object({ email: Email }, { additionalProperties: false }),
    response: { 200: Done, 400: ErrorReply, 429: ErrorReply },
  },
});

export const resetPassword = endpoint({
  method: 'POST',
  url: '/api/password/reset',
  schema: {
    summary: 'Choose a new password with the link that was sent: every session of the person ends',
    tags: ['sessions'],
    querystring: NoQuery,
    body: Type.Object({ token: Token, password: NewPassword }, { additionalProperties: false }),
    response: { 200: Done, 400: ErrorReply, 404: ErrorReply, 429: ErrorReply },
  },
});

export const changePassword = endpoint({
  method: 'PUT',
  url: '/api/account/password',
  schema: {
    summary: 'Change one’s own password: every other session ends',
    tags: ['account'],
    querystring: NoQuery,
    body: Type.Object(
      { present: Type.String({ minLength: 1, maxLength: 128 }), password: NewPassword },
      { additionalProperties: false },
    ),
    response: { 200: Done, 400: ErrorReply, 401: ErrorReply, 429: ErrorReply },
  },
});
