import { boardStates } from '@ratthall/domain/entry';
import { memberRoles } from '@ratthall/domain/permissions';
import { roundActs, roundStatuses } from '@ratthall/domain/round';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { PersonRef } from './people.ts';
import { Day, freeText, IndicatorId, MemberCode, MissingReason, NoQuery, Year, nullable } from './scalars.ts';

const closed = { additionalProperties: false };

const plan = {
  indicators: Type.Array(IndicatorId, { minItems: 1, maxItems: 200, description: 'The indicators that are asked for' }),
  opensOn: Day,
  dueOn: Day,
  closesOn: Day,
  message: freeText(4_000, 'From the secretariat to the reporters'),
  remindOn: Type.Array(Day, { maxItems: 12, description: 'Days on which those who are not done are reminded' }),
};

/** What the secretariat decides of a round. */
export const RoundPlan = Type.Object(plan, closed);

export type RoundPlan = Type.Static<typeof RoundPlan>;

const Revision = Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'The revision that has been seen' });

/** A round as it stands: its newest revision, who made it and when, and which steps can follow. */
export const Round = Type.Object({
  year: Year,
  status: Type.Enum([...roundStatuses]),
  ...plan,
  revision: Revision,
  author: PersonRef,
  changedAt: Type.String(),
  may: Type.Array(Type.Enum([...roundActs])),
});

export type Round = Type.Static<typeof Round>;

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply, 404: ErrorReply };

const params = Type.Object({ year: Year });

export const listRounds = endpoint({
  method: 'GET',
  url: '/api/rounds',
  schema: {
    summary: 'The reporting rounds, newest first, and a proposal for the next one',
    tags: ['rounds'],
    querystring: NoQuery,
    response: {
      200: Type.Object({
        today: Day,
        rounds: Type.Array(Round),
        proposal: Type.Object({ year: Year, ...plan }),
      }),
      ...refusals,
    },
  },
});

export const createRound = endpoint({
  method: 'POST',
  url: '/api/rounds',
  schema: {
    summary: 'Plan a round for a year that has ended or is going on',
    tags: ['rounds'],
    querystring: NoQuery,
    body: Type.Object({ year: Year, ...plan }, closed),
    response: { 200: Round, ...refusals, 409: ErrorReply },
  },
});

export const changeRound = endpoint({
  method: 'PUT',
  url: '/api/rounds/:year',
  schema: {
    summary: 'Change what a round asks for, its days or its message',
    description: 'A change that says what stands already writes nothing.',
    tags: ['rounds'],
    params,
    querystring: NoQuery,
    body: Type.Object({ revision: Revision, ...plan }, closed),
    response: { 200: Round, ...refusals, 409: ErrorReply },
  },
});

export const moveRound = endpoint({
  method: 'POST',
  url: '/api/rounds/:year/:act',
  schema: {
    summary: 'Open, close or reopen a round',
    tags: ['rounds'],
    params: Type.Object({ year: Year, act: Type.Enum([...roundActs]) }),
    querystring: NoQuery,
    body: Type.Object({ revision: Revision }, closed),
    response: { 200: Round, ...refusals, 409: ErrorReply },
  },
});

/** How far one figure of a member has come. */
export const BoardCell = Type.Object({
  indicator: IndicatorId,
  state: Type.Enum([...boardStates]),
  missing: nullable(MissingReason),
  hasCentral: Type.Boolean({ description: 'Whether a central source has a figure of the year' }),
  isLeft: Type.Boolean({ description: 'Whether the member has something left to do about it' }),
  remarks: Type.Integer({
    description: 'What a reviewer should look at: warnings that were answered, a break, a figure that was overridden',
  }),
  changedAt: nullable(Type.String()),
});

export type BoardCell = Type.Static<typeof BoardCell>;

/** A person of a member, with the roles that it has there. */
export const Contact = Type.Object({
  id: Type.String(),
  name: Type.String(),
  email: Type.String(),
  roles: Type.Array(Type.Enum([...memberRoles])),
});

export type Contact = Type.Static<typeof Contact>;

export const BoardMember = Type.Object({
  member: MemberCode,
  contacts: Type.Array(Contact),
  lastContact: nullable(Type.Object({ kind: Type.Enum(['signed-in', 'wrote', 'reminded']), at: Type.String() })),
  cells: Type.Array(BoardCell, {
    description: 'The indicators of the round that are made for it, in the order of the round',
  }),
});

export type BoardMember = Type.Static<typeof BoardMember>;

export const Board = Type.Object({ today: Day, round: Round, members: Type.Array(BoardMember) });

export type Board = Type.Static<typeof Board>;

export const readBoard = endpoint({
  method: 'GET',
  url: '/api/rounds/:year/board',
  schema: {
    summary: 'How far each figure of each present member has come, and when there was last contact',
    tags: ['rounds'],
    params,
    querystring: NoQuery,
    response: { 200: Board, ...refusals },
  },
});
