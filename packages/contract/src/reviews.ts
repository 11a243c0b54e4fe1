import { entryChecks, severities } from '@ratthall/domain/entry-finding';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ReportEntry } from './entries.ts';
import { ErrorReply } from './errors.ts';
import { MemberCode, Year, nullable } from './scalars.ts';

const querystring = Type.Object({ year: Year }, { additionalProperties: false });

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply };

export const ReviewQueue = Type.Object({
  year: Year,
  members: Type.Array(
    Type.Object({
      member: MemberCode,
      waiting: Type.Integer({ description: 'Figures that have been submitted' }),
      clean: Type.Integer({ description: 'Of these, those with nothing to look at' }),
      since: Type.String({ description: 'When the first of them was submitted' }),
    }),
    { description: 'Whoever has waited longest first' },
  ),
});

export type ReviewQueue = Type.Static<typeof ReviewQueue>;

export const listReviews = endpoint({
  method: 'GET',
  url: '/api/reviews',
  schema: {
    summary: 'The members with submitted figures of a year that wait for the secretariat',
    tags: ['rounds'],
    querystring,
    response: { 200: ReviewQueue, ...refusals },
  },
});

/** What a check noticed, in codes and figures; see `EntryFinding` in the domain. */
export const Finding = Type.Object({
  check: Type.Enum(entryChecks),
  severity: Type.Enum([...severities]),
  params: Type.Record(Type.String(), nullable(Type.Union([Type.Number(), Type.String()]))),
});

export const ReviewEntry = Type.Object({
  ...ReportEntry.properties,
  findings: Type.Array(Finding),
  isClean: Type.Boolean({ description: 'Whether there is nothing in it to look at' }),
});

export const Review = Type.Object({
  member: MemberCode,
  year: Year,
  entries: Type.Array(ReviewEntry, { description: 'Those that wait, in the order of the set' }),
});

export type Review = Type.Static<typeof Review>;

export const readReview = endpoint({
  method: 'GET',
  url: '/api/reviews/:code',
  schema: {
    summary: 'What a member has submitted for a year, with all that a reviewer needs beside it',
    tags: ['rounds'],
    params: Type.Object({ code: MemberCode }),
    querystring,
    response: { 200: Review, ...refusals, 404: ErrorReply },
  },
});
