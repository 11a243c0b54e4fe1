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
