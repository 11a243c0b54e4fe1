import * as Type from 'typebox';

/** Every error that the API answers with, and its HTTP status. The codes double as keys of the texts people read. */
export const errorStatus = {
  'request.invalid': 400,
  'request.malformed': 400,
  'request.too-large': 413,
  'request.unsupported-type': 415,
  'address.not-found': 404,
  'address.too-long': 414,
  'member.not-found': 404,
  'indicator.not-found': 404,
  'indicator-set.not-found': 400,
  'peers.not-found': 400,
  'members.mixed': 400,
  'similarity.too-large': 400,
  'method.not-allowed': 405,
  'request.foreign-origin': 403,
  'request.too-many': 429,
  'session.required': 401,
  'session.of-another': 401,
  'session.wrong-credentials': 401,
  'action.not-allowed': 403,
  'person.not-found': 404,
  'person.last-administrator': 409,
  'invitation.not-found': 404,
  'person.has-role': 409,
  'invitation.used': 409,
  'invitation.has-account': 409,
  'session.not-found': 404,
  'link.not-valid': 404,
  'password.too-common': 400,
  'password.wrong': 400,
  'round.not-found': 404,
  'round.exists': 409,
  'round.changed-meanwhile': 409,
  'round.wrong-step': 409,
  'round.not-open': 409,
  'entry.not-found': 404,
  'entry.changed-meanwhile': 409,
  'entry.wrong-step': 409,
  'entry.not-ready': 400,
  'delegation.not-found': 404,
  'delegation.exists': 409,
  'delegation.has-account': 409,
  'delegation.reminded': 409,
  'delegation.closed': 409,
  'delegation.withdrawn': 410,
  'delegation.expired': 410,
  'handover.changed-meanwhile': 409,
  'edition.not-found': 404,
  'edition.changed-meanwhile': 409,
  'edition.not-ready': 409,
  'edition.withdrawn': 409,
  'correction.reason-missing': 400,
  'file.empty': 400,
  'file.not-a-workbook': 400,
  'file.old-workbook': 400,
  'file.encrypted': 400,
  'file.has-macros': 400,
  'file.has-entities': 400,
  'file.broken': 400,
  'file.too-large': 413,
  'file.unpacks-too-large': 413,
  'file.too-many-rows': 413,
  'file.too-heavy': 413,
  'catalogue.changed-meanwhile': 409,
  'catalogue.not-found': 404,
  'catalogue.wrong-step': 409,
  internal: 500,
} as const;

export type ErrorCode = keyof typeof errorStatus;

/** One thing that is wrong: where, what was sent, and what was expected. */
export const Issue = Type.Object({
  field: Type.String({ description: 'Name of the parameter or field' }),
  value: Type.Union([Type.String(), Type.Null()], { description: 'What was sent, shortened' }),
  expected: Type.String({ description: 'What would have been right' }),
});

export const ErrorReply = Type.Object({
  code: Type.String({ description: 'A stable code, in the form noun.problem' }),
  issues: Type.Optional(Type.Array(Issue)),
  requestId: Type.String(),
});

export type Issue = Type.Static<typeof Issue>;
export type ErrorReply = Type.Static<typeof ErrorReply>;
