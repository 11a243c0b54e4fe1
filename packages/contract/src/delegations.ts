import * as Type from 'typebox';
import { DelegationState } from './delegation-state.ts';
import { endpoint } from './endpoint.ts';
import { EntryContent, EntriesConflict, EntryRevision, Report } from './entries.ts';
import { ErrorReply } from './errors.ts';
import { HandoverContent } from './handovers.ts';
import { Email, Language, PersonName, PersonRef } from './people.ts';
import { Day, freeText, IndicatorId, MemberCode, NoQuery, nullable, Token, Year } from './scalars.ts';
import { Done } from './sessions.ts';

const closed = { additionalProperties: false };

const DelegationId = Type.String({ pattern: '^[A-Za-z0-9-]{8,64}$', description: 'The id of a delegation' });

/** A figure that somebody without an account has been asked for, as those who report see it. */
export const Delegation = Type.Object({
  id: DelegationId,
  indicator: IndicatorId,
  year: Year,
  name: Type.String(),
  email: Type.String(),
  message: Type.String(),
  askedBy: PersonRef,
  createdAt: Type.String(),
  lastDay: Day,
  openedAt: nullable(Type.String()),
  answeredAt: nullable(Type.String()),
  withdrawnAt: nullable(Type.String()),
  state: DelegationState,
  isReminded: Type.Boolean({ description: 'Whether it has been reminded of, which can be done once' }),
});

export type Delegation = Type.Static<typeof Delegation>;

const params = Type.Object({ code: MemberCode });
const ofOne = Type.Object({ code: MemberCode, delegation: DelegationId });
const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply, 404: ErrorReply };

/** What has been asked, with the link to it: told once, since only its hash is kept. */
const Asked = Type.Object({
  delegation: Delegation,
  link: Type.String({ description: 'The link, this once' }),
  isSent: Type.Boolean({ description: 'Whether the letter with the link was sent' }),
});

export const listDelegations = endpoint({
  method: 'GET',
  url: '/api/members/:code/delegations',
  schema: {
    summary: 'The figures of a member that others have been asked for, newest first',
    tags: ['entries'],
    params,
    querystring: Type.Object({ year: Type.Optional(Year) }, closed),
    response: { 200: Type.Object({ delegations: Type.Array(Delegation) }), ...refusals },
  },
});

export const delegate = endpoint({
  method: 'POST',
  url: '/api/members/:code/delegations',
  schema: {
    summary: 'Ask somebody without an account for one figure: a letter with a link is sent',
    tags: ['entries'],
    params,
    querystring: NoQuery,
    body: Type.Object(
      {
        indicator: IndicatorId,
        year: Year,
        name: PersonName,
        email: Email,
        language: Language,
        message: freeText(2_000, 'From the one who asks; may be empty'),
        lastDay: nullable(Day),
      },
      closed,
    ),
    response: { 200: Asked, ...refusals, 409: ErrorReply, 429: ErrorReply },
  },
});

export const remindDelegation = endpoint({
  method: 'POST',
  url: '/api/members/:code/delegations/:delegation/reminder',
  schema: {
    summary: 'Remind whoever has been asked, once: with a new link, in place of the one before',
    tags: ['entries'],
    params: ofOne,
    querystring: NoQuery,
    body: Type.Object({ language: Language }, closed),
    response: { 200: Asked, ...refusals, 409: ErrorReply, 429: ErrorReply },
  },
});

export const extendDelegation = endpoint({
  method: 'PUT',
  url: '/api/members/:code/delegations/:delegation',
  schema: {
    summary: 'Give a link another last day',
    tags: ['entries'],
    params: ofOne,
    querystring: NoQuery,
    body: Type.Object({ lastDay: Day }, closed),
    response: { 200: Type.Object({ delegation: Delegation }), ...refusals, 409: ErrorReply },
  },
});

export const withdrawDelegation = endpoint({
  method: 'DELETE',
  url: '/api/members/:code/delegations/:delegation',
  schema: {
    summary: 'Take back what was asked: its link leads nowhere from now on',
    tags: ['entries'],
    params: ofOne,
    querystring: NoQuery,
    response: { 200: Done, ...refusals },
  },
});

/** What the holder of a link sees: the one figure, as those who report see it, and nothing else of theirs. */
export const OpenedDelegation = Type.Object({
  member: Type.Object({ code: MemberCode, slug: Type.String(), name: Type.String() }),
  name: Type.String(),
  askedBy: Type.String(),
  message: Type.String(),
  lastDay: Day,
  answeredAt: nullable(Type.String()),
  /** Why nothing can be written any more; null while it can. */
  shut: nullable(Type.Enum(['handed-in', 'round-closed'])),
  /** A report of one figure. */
  report: Report,
  /** How the member got the figure the time before; null where nobody has said. */
  handover: nullable(HandoverContent),
});

export type OpenedDelegation = Type.Static<typeof OpenedDelegation>;

const refused = { 400: ErrorReply, 404: ErrorReply, 410: ErrorReply, 429: ErrorReply };

export const openDelegation = endpoint({
  method: 'POST',
  url: '/api/delegation/open',
  schema: {
    summary: 'The figure that somebody has been asked for, for whoever has the link',
    tags: ['entries'],
    querystring: NoQuery,
    body: Type.Object({ token: Token }, closed),
    response: { 200: OpenedDelegation, ...refused },
  },
});

export const answerDelegation = endpoint({
  method: 'POST',
  url: '/api/delegation/answer',
  schema: {
    summary: 'Save what has been written of the figure as a draft of the member’s; or answer with it',
    tags: ['entries'],
    querystring: NoQuery,
    body: Type.Object(
      {
        token: Token,
        revision: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
        content: EntryContent,
        /** How it was obtained; left out where nothing is said of that. */
        handover: Type.Optional(
          Type.Object(
            {
              system: HandoverContent.properties.system,
              how: HandoverContent.properties.how,
              minutes: HandoverContent.properties.minutes,
            },
            closed,
          ),
        ),
        isDone: Type.Boolean({ description: 'False for what is only half done' }),
      },
      closed,
    ),
    response: {
      200: Type.Object({ entry: EntryRevision, answeredAt: nullable(Type.String()) }),
      ...refused,
      409: EntriesConflict,
    },
  },
});
