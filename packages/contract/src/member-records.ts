import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply, Issue } from './errors.ts';
import { PersonName, PersonRef, Role } from './people.ts';
import { freeText, IndicatorId, MemberCode, MemberKind, NoQuery, nullable, Year } from './scalars.ts';

const closed = { additionalProperties: false };

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply };

const tags = ['member-records'];

/** Why something is changed: it stands in the history. */
export const Reason = Type.String({
  minLength: 1,
  maxLength: 500,
  pattern: '^[^\\u0000]*\\S[^\\u0000]*$',
  description: 'Why, for whoever reads the history',
});

/** The revision of what the screen showed: 0 for what was loaded. */
export const Seen = Type.Integer({ minimum: 0, maximum: 1_000_000 });

const People = Type.Integer({ minimum: 1, maximum: 100_000_000 });

const ShortContact = nullable(Type.Object({ name: Type.String(), email: Type.String(), isConfirmed: Type.Boolean() }));

/** A member in the list of the secretariat. */
export const MemberLine = Type.Object({
  code: MemberCode,
  slug: Type.String(),
  name: Type.String(),
  kind: MemberKind,
  county: nullable(Type.String()),
  joinedYear: nullable(Year),
  leftYear: nullable(Year),
  population: nullable(Type.Integer()),
  populationYear: nullable(Year),
  contacts: Type.Object({ official: ShortContact, politician: ShortContact }),
  reporters: Type.Integer(),
  approvers: Type.Integer(),
  left: nullable(Type.Integer({ description: 'Figures that the round lacks; null outside it' })),
  asked: nullable(Type.Integer()),
});

export type MemberLine = Type.Static<typeof MemberLine>;

/** Somewhere that is not a member, and may become one. */
export const Candidate = Type.Object({
  code: MemberCode,
  name: Type.String(),
  kind: MemberKind,
  county: nullable(Type.String()),
});

export type Candidate = Type.Static<typeof Candidate>;

export const MemberRecords = Type.Object({
  year: Type.Integer({ description: 'The year for which contacts are confirmed' }),
  round: nullable(Year),
  members: Type.Array(MemberLine),
  candidates: Type.Array(Candidate),
});

export type MemberRecords = Type.Static<typeof MemberRecords>;

export const amendedParts = ['areas', 'memberships', 'populations'] as const;

const Kept = nullable(Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Null()])));

/** One change that somebody has made: of the name, the membership, or the population of a year. */
export const MemberChange = Type.Object({
  part: Type.Enum([...amendedParts]),
  year: nullable(Year),
  revision: Type.Integer(),
  newest: Type.Integer({ description: 'The newest revision of the same' }),
  before: Kept,
  after: Kept,
  reason: Type.String(),
  by: PersonRef,
  at: Type.String(),
});

export type MemberChange = Type.Static<typeof MemberChange>;

export const MemberRecord = Type.Object({
  code: MemberCode,
  slug: Type.String(),
  name: Type.String(),
  kind: MemberKind,
  county: nullable(Type.String()),
  joinedYear: nullable(Year),
  leftYear: nullable(Year),
  note: nullable(Type.String()),
  revision: Type.Integer({ description: 'Of name and membership together' }),
  populations: Type.Array(
    Type.Object({
      year: Year,
      population: Type.Integer(),
      source: Type.String(),
      isByPerson: Type.Boolean(),
      revision: Type.Integer(),
    }),
  ),
  fee: nullable(
    Type.Object({
      year: Year,
      base: Type.Number(),
      perInhabitant: Type.Number(),
      mostInhabitants: nullable(Type.Integer()),
      reference: Type.String(),
      population: Type.Integer(),
      populationYear: Year,
      amount: Type.Integer(),
    }),
  ),
  people: Type.Array(
    Type.Object({ id: Type.String(), name: Type.String(), email: Type.String(), roles: Type.Array(Role) }),
  ),
  history: Type.Array(MemberChange),
});

export type MemberRecord = Type.Static<typeof MemberRecord>;

/** Somebody else has written: nothing was saved, and this is what stands. */
export const RecordConflict = Type.Object({
  code: Type.String(),
  issues: Type.Optional(Type.Array(Issue)),
  requestId: Type.String(),
  current: Type.Optional(MemberRecord),
});

const found = { 200: MemberRecord, ...refusals, 404: ErrorReply, 409: RecordConflict };

const OfMember = Type.Object({ code: MemberCode });

export const listMemberRecords = endpoint({
  method: 'GET',
  url: '/api/member-records',
  schema: {
    summary: 'Members present and past with contacts, people and what the round lacks; and who could become one',
    tags,
    querystring: NoQuery,
    response: { 200: MemberRecords, ...refusals },
  },
});

export const memberRecordsCsv = endpoint({
  method: 'GET',
  url: '/api/member-records.csv',
  schema: {
    summary: 'The list of members as CSV, for a spreadsheet in Swedish',
    tags,
    produces: ['text/csv'],
    querystring: NoQuery,
    response: { 200: Type.String({ contentMediaType: 'text/csv' }), ...refusals },
  },
});

export const readMemberRecord = endpoint({
  method: 'GET',
  url: '/api/member-records/:code',
  schema: {
    summary: 'One member: years, populations, fee, people, and everything that has been changed',
    tags,
    params: OfMember,
    querystring: NoQuery,
    response: { 200: MemberRecord, ...refusals, 404: ErrorReply },
  },
});

const Note = nullable(freeText(1_000, 'What the secretariat should remember; never shown to others'));

export const addMember = endpoint({
  method: 'POST',
  url: '/api/member-records',
  schema: {
    summary: 'A municipality or region becomes a member',
    tags,
    querystring: NoQuery,
    body: Type.Object({ code: MemberCode, joinedYear: Year, note: Note, reason: Reason }, closed),
    response: { 200: MemberRecord, ...refusals, 404: ErrorReply, 409: ErrorReply },
  },
});

export const changeMember = endpoint({
  method: 'PUT',
  url: '/api/member-records/:code',
  schema: {
    summary: 'Change name, years or note; its address stays what it is',
    tags,
    params: OfMember,
    querystring: NoQuery,
    body: Type.Object(
      {
        revision: Seen,
        name: PersonName,
        joinedYear: nullable(Year),
        leftYear: nullable(Year),
        note: Note,
        reason: Reason,
      },
      closed,
    ),
    response: found,
  },
});

/** What a median is made of, before and after. */
export const MedianChange = Type.Object({
  indicator: IndicatorId,
  year: Year,
  before: Type.Object({ n: Type.Integer(), N: Type.Integer(), median: nullable(Type.Number()) }),
  after: Type.Object({ n: Type.Integer(), N: Type.Integer(), median: nullable(Type.Number()) }),
});

export type MedianChange = Type.Static<typeof MedianChange>;

export const previewMembership = endpoint({
  method: 'GET',
  url: '/api/member-records/:code/consequences',
  schema: {
    summary: 'What would follow for the network’s figures if the area were a present member, or were none',
    tags,
    params: OfMember,
    querystring: Type.Object({ present: Type.Enum(['yes', 'no']) }, closed),
    response: {
      200: Type.Object({
        medians: Type.Array(MedianChange),
        groups: Type.Array(Type.String({ description: 'Ids of named groups that it is in' })),
        people: Type.Integer({ description: 'How many have a role there' }),
      }),
      ...refusals,
      404: ErrorReply,
    },
  },
});

const mostYears = 200;

export const savePopulations = endpoint({
  method: 'PUT',
  url: '/api/member-records/:code/populations',
  schema: {
    summary: 'Add or correct populations on 31 December, all of them or none',
    tags,
    params: OfMember,
    querystring: NoQuery,
    body: Type.Object(
      {
        rows: Type.Array(Type.Object({ year: Year, population: People, revision: Seen }, closed), {
          minItems: 1,
          maxItems: mostYears,
        }),
        source: Type.String({ minLength: 1, maxLength: 100, pattern: '^[^\\u0000]*\\S[^\\u0000]*$' }),
        isConfirmed: Type.Boolean({ description: 'That large changes are what is meant' }),
        reason: Reason,
      },
      closed,
    ),
    response: found,
  },
});

export const restoreMember = endpoint({
  method: 'POST',
  url: '/api/member-records/:code/restorations',
  schema: {
    summary: 'Make something what it was before a change, as a new change',
    tags,
    params: OfMember,
    querystring: NoQuery,
    body: Type.Object(
      {
        part: Type.Enum([...amendedParts]),
        year: nullable(Year),
        revision: Type.Integer({ minimum: 1, maximum: 1_000_000, description: 'The change that is taken back' }),
        seen: Seen,
        reason: Reason,
      },
      closed,
    ),
    response: { ...found, 200: nullable(MemberRecord) },
  },
});
