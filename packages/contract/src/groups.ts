import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply, Issue } from './errors.ts';
import { Reason, Seen } from './member-records.ts';
import { PersonRef } from './people.ts';
import { MemberCode, NoQuery, nullable } from './scalars.ts';

const closed = { additionalProperties: false };

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply };

const tags = ['groups'];

const GroupId = Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60, description: 'The id of a group' });

const line = (maxLength: number) =>
  Type.String({
    maxLength,
    pattern: '^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$',
  });

const both = (maxLength: number) => Type.Object({ sv: line(maxLength), en: line(maxLength) }, closed);

const content = {
  name: both(60),
  description: both(300),
  members: Type.Array(MemberCode, { minItems: 1, maxItems: 10_000 }),
};

const Content = Type.Object(content);

export type GroupContent = Type.Static<typeof Content>;

/** One change that somebody has made of a group; null where there was none, or is none any longer. */
export const GroupChange = Type.Object({
  revision: Type.Integer(),
  before: nullable(Content),
  after: nullable(Content),
  reason: Type.String(),
  by: PersonRef,
  at: Type.String(),
});

export type GroupChange = Type.Static<typeof GroupChange>;

/** A named group, also one that has been taken away. Its id stands in addresses, and is never changed or used again. */
export const Group = Type.Object({
  id: GroupId,
  ...content,
  isRemoved: Type.Boolean(),
  revision: Type.Integer(),
  history: Type.Array(GroupChange),
});

export type Group = Type.Static<typeof Group>;

export const GroupConflict = Type.Object({
  code: Type.String(),
  issues: Type.Optional(Type.Array(Issue)),
  requestId: Type.String(),
  current: Type.Optional(Group),
});

const OfGroup = Type.Object({ id: GroupId });

const found = { 200: Group, ...refusals, 404: ErrorReply, 409: GroupConflict };

export const listGroups = endpoint({
  method: 'GET',
  url: '/api/groups',
  schema: {
    summary: 'The named groups with their history, also those taken away',
    tags,
    querystring: NoQuery,
    response: { 200: Type.Object({ groups: Type.Array(Group) }), ...refusals },
  },
});

export const addGroup = endpoint({
  method: 'POST',
  url: '/api/groups',
  schema: {
    summary: 'Make a named group; its id is made from its Swedish name',
    tags,
    querystring: NoQuery,
    body: Type.Object({ ...content, reason: Reason }, closed),
    response: { 200: Group, ...refusals, 409: GroupConflict },
  },
});

export const changeGroup = endpoint({
  method: 'PUT',
  url: '/api/groups/:id',
  schema: {
    summary: 'Change name, description or members',
    tags,
    params: OfGroup,
    querystring: NoQuery,
    body: Type.Object({ ...content, revision: Seen, reason: Reason }, closed),
    response: found,
  },
});

export const removeGroup = endpoint({
  method: 'POST',
  url: '/api/groups/:id/removal',
  schema: {
    summary: 'Take a group away: nobody can choose it, and its id is kept',
    tags,
    params: OfGroup,
    querystring: NoQuery,
    body: Type.Object({ revision: Seen, reason: Reason }, closed),
    response: found,
  },
});

export const restoreGroup = endpoint({
  method: 'POST',
  url: '/api/groups/:id/restorations',
  schema: {
    summary: 'Make a group what it was before a change, as a new change',
    tags,
    params: OfGroup,
    querystring: NoQuery,
    body: Type.Object(
      { revision: Type.Integer({ minimum: 1, maximum: 1_000_000 }), seen: Seen, reason: Reason },
      closed,
    ),
    response: found,
  },
});
