import { contactKinds } from '@ratthall/domain/contact';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply, Issue } from './errors.ts';
import { Email, Language, PersonName } from './people.ts';
import { freeText, MemberCode, NoQuery, nullable } from './scalars.ts';

const closed = { additionalProperties: false };

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply };

const tags = ['contacts'];

const Kind = Type.Enum([...contactKinds]);

const oneLine = '^[^\\u0000-\\u001f\\u007f]*$';

const fields = {
  name: PersonName,
  title: Type.String({ maxLength: 100, pattern: oneLine }),
  email: Email,
  phone: Type.String({ maxLength: 40, pattern: '^[0-9+()\\-\\s]*$', description: 'Digits, spaces, + - ( )' }),
};

/** Whom the secretariat talks to at a member. */
export const Contact = Type.Object({
  kind: Kind,
  ...fields,
  revision: Type.Integer(),
  confirmedAt: nullable(Type.String()),
  isConfirmed: Type.Boolean({ description: 'This year' }),
});

export type Contact = Type.Static<typeof Contact>;

export const Contacts = Type.Object({
  member: MemberCode,
  year: Type.Integer({ description: 'The year for which they are confirmed' }),
  contacts: Type.Array(Contact),
});

export type Contacts = Type.Static<typeof Contacts>;

export const ContactsConflict = Type.Object({
  code: Type.String(),
  issues: Type.Optional(Type.Array(Issue)),
  requestId: Type.String(),
  current: Type.Optional(Contacts),
});

const OfMember = Type.Object({ code: MemberCode });
const OfContact = Type.Object({ code: MemberCode, kind: Kind });
const Revision = Type.Integer({ minimum: 0, maximum: 2_000_000 });

const found = { 200: Contacts, ...refusals, 404: ErrorReply, 409: ContactsConflict };

export const readContacts = endpoint({
  method: 'GET',
  url: '/api/members/:code/contacts',
  schema: {
    summary: 'A member’s contacts, for its own people and the secretariat',
    tags,
    params: OfMember,
    querystring: NoQuery,
    response: { 200: Contacts, ...refusals, 404: ErrorReply },
  },
});

export const saveContact = endpoint({
  method: 'PUT',
  url: '/api/members/:code/contacts/:kind',
  schema: {
    summary: 'Say who a contact is; whoever says so confirms it',
    tags,
    params: OfContact,
    querystring: NoQuery,
    body: Type.Object({ ...fields, revision: Revision }, closed),
    response: found,
  },
});

export const removeContact = endpoint({
  method: 'DELETE',
  url: '/api/members/:code/contacts/:kind',
  schema: {
    summary: 'Remove a contact: nothing of it is kept',
    tags,
    params: OfContact,
    querystring: Type.Object({ revision: Revision }, closed),
    response: found,
  },
});

export const confirmContacts = endpoint({
  method: 'POST',
  url: '/api/members/:code/contacts/confirmation',
  schema: {
    summary: 'Say that the contacts are still the right ones',
    tags,
    params: OfMember,
    querystring: NoQuery,
    body: Type.Object(
      {
        seen: Type.Array(Type.Object({ kind: Kind, revision: Revision }, closed), { minItems: 1, maxItems: 2 }),
      },
      closed,
    ),
    response: found,
  },
});

/** A member whose contacts are not confirmed this year, and who would be asked. */
export const ContactQuestion = Type.Object({
  member: MemberCode,
  missing: Type.Array(Kind, { description: 'Contacts that there are none of' }),
  unconfirmed: Type.Array(Kind),
  to: nullable(Type.Object({ name: Type.String(), email: Type.String(), language: Language })),
  askedAt: nullable(Type.String({ description: 'When a letter was last sent this year' })),
});

export type ContactQuestion = Type.Static<typeof ContactQuestion>;

export const listContactQuestions = endpoint({
  method: 'GET',
  url: '/api/contact-questions',
  schema: {
    summary: 'The members whose contacts are not confirmed this year, who can be asked, and who has been',
    tags,
    querystring: NoQuery,
    response: {
      200: Type.Object({ year: Type.Integer(), members: Type.Array(ContactQuestion) }),
      ...refusals,
    },
  },
});

export const previewContactQuestion = endpoint({
  method: 'GET',
  url: '/api/contact-questions/:code',
  schema: {
    summary: 'The letter that a member would be asked with, word by word; null where nobody can be asked',
    tags,
    params: OfMember,
    querystring: NoQuery,
    response: {
      200: Type.Object({
        letter: nullable(Type.Object({ to: Type.String(), subject: Type.String(), text: freeText(20_000, '') })),
      }),
      ...refusals,
      404: ErrorReply,
    },
  },
});

export const sendContactQuestions = endpoint({
  method: 'POST',
  url: '/api/contact-questions',
  schema: {
    summary: 'Ask members whether their contacts are right; those who have confirmed are passed over',
    tags,
    querystring: NoQuery,
    body: Type.Object({ members: Type.Array(MemberCode, { minItems: 1, maxItems: 10_000 }) }, closed),
    response: {
      200: Type.Object({ sent: Type.Array(MemberCode), unsent: Type.Array(MemberCode) }),
      ...refusals,
      404: ErrorReply,
    },
  },
});
