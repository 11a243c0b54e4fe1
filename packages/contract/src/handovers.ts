import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { EntryStatus } from './entries.ts';
import { DelegationState } from './delegation-state.ts';
import { PersonRef } from './people.ts';
import { Day, freeText, IndicatorId, MemberCode, NoQuery, nullable, Year } from './scalars.ts';
import { Figure } from './values.ts';

const closed = { additionalProperties: false };

/** How a member gets one of its figures; see `Handover` in the domain. */
export const HandoverContent = Type.Object(
  {
    keeper: freeText(100, 'Who has the figure'),
    reach: freeText(200, 'How to reach them'),
    system: freeText(200, 'The system, register or supplier that it is taken from'),
    how: freeText(4_000, 'How it is done, step by step'),
    minutes: nullable(Type.Integer({ minimum: 0, maximum: 100_000, description: 'How long it took' })),
    year: Type.Integer({
      minimum: 1900,
      maximum: 2100,
      description: 'The year of the figure that this was last true of',
    }),
  },
  closed,
);

const HandoverRevision = Type.Object({
  revision: Type.Integer({ minimum: 1 }),
  content: HandoverContent,
  author: PersonRef,
  createdAt: Type.String(),
});

export const HandoverEntry = Type.Object({
  indicator: IndicatorId,
  /** Null while nothing has been written. */
  handover: nullable(HandoverRevision),
  /** Whether whoever keeps it, or wrote it last, no longer reports for the member. */
  hasLeft: Type.Boolean(),
  /** Whoever that is; null where nobody has left. */
  left: nullable(PersonRef),
  /** The newest figures, newest first: what is public. */
  series: Type.Array(Figure),
  /** What was written with the figures of earlier years, newest first. */
  notes: Type.Array(
    Type.Object({
      year: Year,
      status: EntryStatus,
      author: PersonRef,
      internalNote: Type.String(),
      /** What was answered when a figure was unusual. */
      answers: Type.Array(Type.Object({ check: Type.String(), reason: Type.String(), text: Type.String() })),
    }),
  ),
  /** Who has been asked for it and has not answered. */
  asked: Type.Array(
    Type.Object({ year: Year, name: Type.String(), email: Type.String(), state: DelegationState, lastDay: Day }),
  ),
  isAsked: Type.Boolean({ description: 'Whether an open round asks for it' }),
});

export type HandoverEntry = Type.Static<typeof HandoverEntry>;

export const HandoverReport = Type.Object({
  member: MemberCode,
  today: Day,
  /** What is due, and when. */
  rounds: Type.Array(Type.Object({ year: Year, dueOn: Day, closesOn: Day, left: Type.Integer() })),
  reporters: Type.Array(PersonRef),
  isNew: Type.Boolean({
    description: 'Whether whoever asks reports for the member and has not written anything yet, while others have',
  }),
  entries: Type.Array(HandoverEntry),
});

export type HandoverReport = Type.Static<typeof HandoverReport>;

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply, 404: ErrorReply };

export const readHandover = endpoint({
  method: 'GET',
  url: '/api/members/:code/handover',
  schema: {
    summary: 'Everything that whoever takes over a member’s figures needs to know, figure by figure',
    tags: ['entries'],
    params: Type.Object({ code: MemberCode }),
    querystring: NoQuery,
    response: { 200: HandoverReport, ...refusals },
  },
});

/** What is there now, where what was seen is not. */
export const HandoverConflict = Type.Object({
  ...ErrorReply.properties,
  current: Type.Optional(nullable(HandoverRevision)),
});

export const saveHandover = endpoint({
  method: 'PUT',
  url: '/api/members/:code/handover/:id',
  schema: {
    summary: 'Write how a member gets a figure, after the revision that has been seen',
    tags: ['entries'],
    params: Type.Object({ code: MemberCode, id: IndicatorId }),
    querystring: NoQuery,
    body: Type.Object({ revision: Type.Integer({ minimum: 0, maximum: 1_000_000 }), content: HandoverContent }, closed),
    response: { 200: Type.Object({ handover: HandoverRevision }), ...refusals, 409: HandoverConflict },
  },
});

export const readHandoverGaps = endpoint({
  method: 'GET',
  url: '/api/handovers/gaps',
  schema: {
    summary: 'Members without a reporter, and those with figures whose person has left',
    tags: ['rounds'],
    querystring: NoQuery,
    response: {
      200: Type.Object({
        members: Type.Array(
          Type.Object({
            member: MemberCode,
            hasReporter: Type.Boolean(),
            left: Type.Integer({ description: 'Figures whose person has left' }),
          }),
          { description: 'Only those with something to see to, in Swedish alphabetical order' },
        ),
      }),
      400: ErrorReply,
      401: ErrorReply,
      403: ErrorReply,
    },
  },
});
