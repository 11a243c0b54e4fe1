import { invitationVerdicts } from '@ratthall/domain/invitation-list';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Language, Role } from './people.ts';
import { freeText, MemberCode, NoQuery, nullable } from './scalars.ts';

const closed = { additionalProperties: false };

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply };

const line = {
  line: Type.Integer({ description: 'Which line of what was pasted, from 1' }),
  email: Type.String(),
  role: nullable(Role),
  member: nullable(MemberCode),
  name: Type.String(),
  written: Type.Object({ role: Type.String(), member: Type.String() }),
};

/** A line that was pasted, and what can be said of it. */
export const JudgedLine = Type.Object({ ...line, verdict: Type.Enum([...invitationVerdicts]) });

export type JudgedLine = Type.Static<typeof JudgedLine>;

export const lineOutcomes = ['invited', 'unsent', 'given', 'passed-over'] as const;

/** What became of a line. `unsent`: the invitation is made, and its letter could not be sent. */
export const DoneLine = Type.Object({
  ...line,
  verdict: Type.Enum([...invitationVerdicts]),
  outcome: Type.Enum([...lineOutcomes]),
});

export type DoneLine = Type.Static<typeof DoneLine>;

const Text = freeText(150_000, 'One person on a line: address; role; member by code or name; name');

export const previewInvitations = endpoint({
  method: 'POST',
  url: '/api/invitation-lists/preview',
  schema: {
    summary: 'What each line of a pasted list would lead to; nothing is done',
    tags: ['people'],
    querystring: NoQuery,
    body: Type.Object({ text: Text }, closed),
    response: { 200: Type.Object({ lines: Type.Array(JudgedLine) }), ...refusals },
  },
});

export const sendInvitations = endpoint({
  method: 'POST',
  url: '/api/invitation-lists',
  schema: {
    summary: 'Invite everybody on a pasted list, at once or not at all; whoever has an account is given the role',
    tags: ['people'],
    querystring: NoQuery,
    body: Type.Object(
      {
        text: Text,
        language: Language,
        isOnlyGood: Type.Boolean({ description: 'Passes over the lines that cannot be done; else they stop it all' }),
      },
      closed,
    ),
    response: { 200: Type.Object({ lines: Type.Array(DoneLine) }), ...refusals, 409: ErrorReply },
  },
});
