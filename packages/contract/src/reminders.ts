import { roundStatuses } from '@ratthall/domain/round';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Day, IndicatorId, MemberCode, NoQuery, Year, nullable } from './scalars.ts';

const closed = { additionalProperties: false };

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply, 404: ErrorReply };

const Figures = Type.Array(IndicatorId);

/** A member that is not done: what it has left, and who would be written to. */
export const Reminder = Type.Object({
  member: MemberCode,
  left: Type.Array(IndicatorId, { description: 'What the member has not finished' }),
  awaiting: Type.Array(IndicatorId, { description: 'What waits for its own approver' }),
  recipients: Type.Array(Type.Object({ name: Type.String(), email: Type.String(), figures: Figures }), {
    description: 'Nobody where nobody reports for the member: then nothing can be sent',
  }),
  lastReminded: nullable(Type.String()),
});

export type Reminder = Type.Static<typeof Reminder>;

export const Reminders = Type.Object({
  year: Year,
  status: Type.Enum([...roundStatuses]),
  dueOn: Day,
  today: Day,
  planned: Type.Array(Day, { description: 'Days to come on which those who are not done are reminded' }),
  members: Type.Array(Reminder),
});

export type Reminders = Type.Static<typeof Reminders>;

export const previewReminders = endpoint({
  method: 'GET',
  url: '/api/rounds/:year/reminders',
  schema: {
    summary: 'Who is not done with a round, what each has left, and who would be reminded of it',
    tags: ['rounds'],
    params: Type.Object({ year: Year }),
    querystring: NoQuery,
    response: { 200: Reminders, ...refusals },
  },
});

export const previewLetters = endpoint({
  method: 'GET',
  url: '/api/rounds/:year/reminders/:code',
  schema: {
    summary: 'The letters that a member would be reminded with, word by word',
    tags: ['rounds'],
    params: Type.Object({ year: Year, code: MemberCode }),
    querystring: NoQuery,
    response: {
      200: Type.Object({
        letters: Type.Array(Type.Object({ to: Type.String(), subject: Type.String(), text: Type.String() })),
      }),
      ...refusals,
    },
  },
});

export const sendReminders = endpoint({
  method: 'POST',
  url: '/api/rounds/:year/reminders',
  schema: {
    summary: 'Remind members of what they have left; those who are done are passed over',
    tags: ['rounds'],
    params: Type.Object({ year: Year }),
    querystring: NoQuery,
    body: Type.Object(
      {
        members: nullable(
          Type.Array(MemberCode, { minItems: 1, maxItems: 10_000, description: 'All who are not done where null' }),
        ),
      },
      closed,
    ),
    response: {
      200: Type.Object({
        sent: Type.Array(MemberCode),
        unsent: Type.Array(MemberCode, { description: 'Those to whom no letter could be sent' }),
      }),
      ...refusals,
      409: ErrorReply,
    },
  },
});
