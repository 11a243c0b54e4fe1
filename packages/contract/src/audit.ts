import { auditKinds } from '@ratthall/domain/audit';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { PersonRef } from './people.ts';
import { nullable } from './scalars.ts';

export const AuditEvent = Type.Object({
  id: Type.String(),
  at: Type.String({ description: 'ISO 8601' }),
  kind: Type.Enum([...auditKinds]),
  /** Who did it; null for a visitor who had not signed in, and for the service itself. */
  actor: nullable(PersonRef),
  /** Whom it was done to. */
  subject: nullable(PersonRef),
  details: Type.Record(Type.String(), nullable(Type.String())),
});

export type AuditEvent = Type.Static<typeof AuditEvent>;

export const readAudit = endpoint({
  method: 'GET',
  url: '/api/audit',
  schema: {
    summary: 'Sign-ins, refused ones, and changes of who may do what: the newest first, a page at a time',
    tags: ['people'],
    querystring: Type.Object(
      {
        before: Type.Optional(
          Type.String({
            pattern: '^\\d{4}-\\d{2}-\\d{2}T[0-9:.]{8,12}Z_[A-Za-z0-9_.-]{1,100}$',
            description: 'Where the page before ended, as its `next` says',
          }),
        ),
      },
      { additionalProperties: false },
    ),
    response: {
      200: Type.Object({ events: Type.Array(AuditEvent), next: nullable(Type.String()) }),
      400: ErrorReply,
      401: ErrorReply,
      403: ErrorReply,
    },
  },
});
