import { roles } from '@ratthall/domain/permissions';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { MemberCode, NoQuery, nullable } from './scalars.ts';

export const PersonId = Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$', description: 'The id of a person' });

const neverInEmail = '\\s\\u0000-\\u001f\\u007f@<>"(),:;\\[\\]\\\\';

export const Email = Type.String({
  // One address, nothing that a mail program would read as two, and no control characters.
  pattern: `^[^${neverInEmail}]+@[^${neverInEmail}]+\\.[^${neverInEmail}.]{2,}$`,
  maxLength: 200,
  description: 'An e-mail address such as namn@kommun.se',
});

export const NewPassword = Type.String({
  minLength: 12,
  maxLength: 128,
  description: 'At least 12 characters; any characters, and a sentence does well',
});

export const PersonName = Type.String({
  minLength: 1,
  maxLength: 100,
  // On one line.
  pattern: '^[^\\u0000-\\u001f\\u007f]*[^\\s\\u0000-\\u001f\\u007f][^\\u0000-\\u001f\\u007f]*$',
  description: 'First and last name',
});

export const Language = Type.Enum(['sv', 'en']);

export const Role = Type.Enum([...roles]);

/** A role at a member, or in the network as a whole, where `member` is null. */
export const Assignment = Type.Object(
  { role: Role, member: nullable(MemberCode) },
  { additionalProperties: false, description: 'A role, with the code of the member it is at; null for the network' },
);

export type Assignment = Type.Static<typeof Assignment>;

/** A colleague as others see one. */
export const PersonRef = Type.Object({
  id: Type.String(),
  name: Type.String(),
  onBehalfOf: Type.Optional(
    Type.String({ description: 'For somebody without an account: the name of who asked for the figure' }),
  ),
});

export type PersonRef = Type.Static<typeof PersonRef>;

export const PersonEntry = Type.Object({
  id: Type.String(),
  name: Type.String(),
  email: Type.String(),
  language: Language,
  createdAt: Type.String(),
  lastSignIn: nullable(Type.String()),
  hasCode: Type.Boolean({ description: 'A one-time code is asked for when the person signs in' }),
  assignments: Type.Array(Assignment),
});

export type PersonEntry = Type.Static<typeof PersonEntry>;

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply };

export const listPeople = endpoint({
  method: 'GET',
  url: '/api/people',
  schema: {
    summary: 'Everybody who has an account, with their roles',
    tags: ['people'],
    querystring: NoQuery,
    response: { 200: Type.Object({ people: Type.Array(PersonEntry) }), ...refusals },
  },
});

const OfPerson = Type.Object({ person: PersonId });
const Given = Type.Object({ done: Type.Literal(true) });

export const giveRole = endpoint({
  method: 'POST',
  url: '/api/people/:person/roles',
  schema: {
    summary: 'Give a person who has an account a further role; never oneself, and never one that they have',
    tags: ['people'],
    params: OfPerson,
    querystring: NoQuery,
    body: Assignment,
    response: { 200: Given, ...refusals, 404: ErrorReply, 409: ErrorReply },
  },
});

export const takeRole = endpoint({
  method: 'DELETE',
  url: '/api/people/:person/roles',
  schema: {
    summary: 'Take a role from a person, at once; never the last administrator’s',
    tags: ['people'],
    params: OfPerson,
    querystring: Type.Object({ role: Role, member: Type.Optional(MemberCode) }, { additionalProperties: false }),
    response: { 200: Given, ...refusals, 404: ErrorReply, 409: ErrorReply },
  },
});

export const endSessionsOf = endpoint({
  method: 'DELETE',
  url: '/api/people/:person/sessions',
  schema: {
    summary: 'Sign a person out everywhere',
    tags: ['people'],
    params: OfPerson,
    querystring: NoQuery,
    response: { 200: Given, ...refusals, 404: ErrorReply },
  },
});
