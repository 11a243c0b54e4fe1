import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Assignment, Email, Language, NewPassword, PersonName, PersonRef, Role } from './people.ts';
import { MemberCode, NoQuery, nullable, Token } from './scalars.ts';
import { Done, Session } from './sessions.ts';

const InvitationId = Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$', description: 'The id of an invitation' });

/** An invitation that nobody has accepted or withdrawn. */
export const Invitation = Type.Object({
  id: InvitationId,
  email: Type.String(),
  assignment: Assignment,
  invitedBy: nullable(PersonRef),
  createdAt: Type.String(),
  expiresAt: Type.String(),
  isExpired: Type.Boolean(),
});

export type Invitation = Type.Static<typeof Invitation>;

export const listInvitations = endpoint({
  method: 'GET',
  url: '/api/invitations',
  schema: {
    summary: 'The invitations that wait for an answer, and those that waited too long',
    tags: ['people'],
    querystring: NoQuery,
    response: {
      200: Type.Object({ invitations: Type.Array(Invitation) }),
      400: ErrorReply,
      401: ErrorReply,
      403: ErrorReply,
    },
  },
});

export const invite = endpoint({
  method: 'POST',
  url: '/api/invitations',
  schema: {
    summary:
      'Invite somebody to a role: a letter with a link is sent, and an older invitation to the same is withdrawn',
    tags: ['people'],
    querystring: NoQuery,
    body: Type.Object(
      { email: Email, role: Role, member: nullable(MemberCode), language: Language },
      { additionalProperties: false },
    ),
    response: {
      200: Type.Object({
        invitation: Invitation,
        link: nullable(
          Type.String({ description: 'The link, this once, where the letter could not be sent; otherwise null' }),
        ),
      }),
      400: ErrorReply,
      401: ErrorReply,
      403: ErrorReply,
      404: ErrorReply,
      409: ErrorReply,
    },
  },
});

export const withdrawInvitation = endpoint({
  method: 'DELETE',
  url: '/api/invitations/:invitation',
  schema: {
    summary: 'Withdraw an invitation: its link leads nowhere from now on',
    tags: ['people'],
    params: Type.Object({ invitation: InvitationId }),
    querystring: NoQuery,
    response: { 200: Done, 400: ErrorReply, 401: ErrorReply, 403: ErrorReply, 404: ErrorReply, 409: ErrorReply },
  },
});

/** What the holder of a link is told. */
export const OpenedInvitation = Type.Object({
  email: nullable(Type.String({ description: 'Null for the first administrator, who says it when accepting' })),
  role: Role,
  member: nullable(Type.Object({ code: Type.String(), name: Type.String() })),
  invitedBy: nullable(Type.String()),
  expiresAt: Type.String(),
  hasAccount: Type.Boolean({ description: 'The address has an account: sign in with it, then accept' }),
  isSignedIn: Type.Boolean({ description: 'Whoever asks has signed in with that account' }),
});

export type OpenedInvitation = Type.Static<typeof OpenedInvitation>;

export const openInvitation = endpoint({
  method: 'POST',
  url: '/api/invitation/open',
  schema: {
    summary: 'What an invitation is about, for whoever has its link',
    tags: ['sessions'],
    querystring: NoQuery,
    body: Type.Object({ token: Token }, { additionalProperties: false }),
    response: { 200: OpenedInvitation, 400: ErrorReply, 404: ErrorReply, 429: ErrorReply },
  },
});

/** Who the new account is for; without it, the person who has signed in is given the role. */
export const NewAccount = Type.Object(
  { name: PersonName, password: NewPassword, language: Language, email: Type.Optional(Email) },
  { additionalProperties: false },
);

export type NewAccount = Type.Static<typeof NewAccount>;

export const acceptInvitation = endpoint({
  method: 'POST',
  url: '/api/invitation/accept',
  schema: {
    summary: 'Accept an invitation: with a new account, which is signed in, or as the person who has signed in',
    tags: ['sessions'],
    querystring: NoQuery,
    body: Type.Object({ token: Token, account: nullable(NewAccount) }, { additionalProperties: false }),
    response: { 200: Session, 400: ErrorReply, 404: ErrorReply, 409: ErrorReply, 429: ErrorReply },
  },
});
