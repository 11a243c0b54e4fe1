import { entryActs, entryKinds, entryMethods, entryStatuses, reasonCodes } from '@ratthall/domain/entry';
import { roundStatuses } from '@ratthall/domain/round';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Profile } from './members.ts';
import { PersonId, PersonRef } from './people.ts';
import {
  Day,
  EditionId,
  freeText as text,
  IndicatorId,
  MemberCode,
  MissingReason,
  NoQuery,
  Year,
  nullable,
} from './scalars.ts';
import { Figure } from './values.ts';

const closed = { additionalProperties: false };

const saidOf = Type.Optional(
  nullable(Type.Number({ description: 'The value that this is said of: it counts for no other. Left out, for any' })),
);

const Reason = Type.Object(
  { code: Type.Enum([...reasonCodes]), text: text(2_000, 'In a sentence or two'), value: saidOf },
  closed,
);

/** What a member says of one indicator and year; see `EntryContent` in the domain. */
export const EntryContent = Type.Object(
  {
    kind: nullable(Type.Enum([...entryKinds])),
    value: nullable(Type.Number({ description: 'In the unit of the indicator' })),
    missing: nullable(MissingReason),
    expectedBy: nullable(Day),
    inputs: Type.Record(Type.String({ pattern: '^[a-z0-9-]{1,60}$' }), Type.Number()),
    typed: Type.Record(Type.String({ pattern: '^[a-z0-9-]{1,60}$' }), text(200, 'As typed')),
    scope: Type.Array(Type.String({ pattern: '^[a-z0-9-]{1,60}$' }), { maxItems: 20 }),
    method: nullable(Type.Enum([...entryMethods])),
    isBreak: Type.Boolean(),
    publicNote: text(2_000, 'A footnote that everybody can read'),
    internalNote: text(4_000, 'For colleagues and successors'),
    answers: Type.Array(
      Type.Object(
        {
          check: Type.String({ pattern: '^[a-z0-9-]{1,60}$' }),
          reason: Type.Enum([...reasonCodes]),
          text: text(2_000, 'In a sentence or two'),
          isPublic: Type.Boolean(),
          value: saidOf,
        },
        closed,
      ),
      { maxItems: 20 },
    ),
    reason: nullable(Reason),
  },
  closed,
);

export const EntryStatus = Type.Enum([...entryStatuses]);

/** One revision of an entry: what was said, how far it had come, by whom and when. */
export const EntryRevision = Type.Object({
  revision: Type.Integer({ minimum: 1 }),
  status: EntryStatus,
  content: EntryContent,
  comment: Type.String(),
  author: PersonRef,
  createdAt: Type.String(),
});

export type EntryRevision = Type.Static<typeof EntryRevision>;

/** An indicator and year of a member, with the revision that has been seen; 0 where nothing had been written. */
export const SeenEntry = Type.Object(
  { indicator: IndicatorId, year: Year, revision: Type.Integer({ minimum: 0, maximum: 1_000_000 }) },
  closed,
);

export type SeenEntry = Type.Static<typeof SeenEntry>;

/** What the screen needs to know of one figure: what stands, what is known before, and what may be done. */
export const ReportEntry = Type.Object({
  indicator: IndicatorId,
  year: Year,
  /** Null while nothing has been written. */
  entry: nullable(EntryRevision),
  /** The figure that is public now, whoever it comes from. */
  published: nullable(Figure),
  /** The figure of the central source, where the indicator has one. */
  central: nullable(Figure),
  /** The current edition, where it has published the figure: whoever changes it corrects that edition. */
  edition: nullable(EditionId),
  /** The member's public series, every year that it has. */
  series: Type.Array(Figure),
  /** The newest approved entry of a year before: how it was obtained then. */
  before: nullable(Type.Object({ year: Year, entry: EntryRevision })),
  /** Quartiles of the latest values of members of the same kind; null where fewer than twelve have one. */
  peers: nullable(
    Type.Object({ n: Type.Integer(), q1: Type.Number(), median: Type.Number(), q3: Type.Number(), year: Year }),
  ),
  /** Whether the indicator is asked for in the round of that year. */
  isAsked: Type.Boolean(),
  /** Who submitted what now waits; null otherwise. */
  submittedBy: nullable(PersonRef),
  /** What the one who asks may do with it now. */
  may: Type.Array(Type.Enum([...entryActs])),
  /** The checks that are in force for the indicator. */
  checks: Type.Array(Type.String()),
});

export type ReportEntry = Type.Static<typeof ReportEntry>;

export const Report = Type.Object({
  member: MemberCode,
  year: Year,
  /** Today's date where the service runs: what is in the future is judged by it. */
  today: Day,
  round: nullable(
    Type.Object({
      status: Type.Enum([...roundStatuses]),
      opensOn: Day,
      dueOn: Day,
      closesOn: Day,
      message: Type.String(),
    }),
  ),
  /** Years that can be reported, newest first: that of every round, and earlier ones to complete or correct. */
  years: Type.Array(Year),
  /** Population on 31 December, for the years in which it is known. */
  populations: Type.Array(Type.Object({ year: Year, population: Type.Integer() })),
  /** What is public of the year of indicators that are not among the entries, which theirs are compared with. */
  beside: Type.Array(Type.Object({ indicator: IndicatorId, value: Type.Number() })),
  hasApprover: Type.Boolean(),
  entries: Type.Array(ReportEntry, { description: 'Those the member reports, in the order of the set' }),
});

export type Report = Type.Static<typeof Report>;

const params = Type.Object({ code: MemberCode });

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply, 404: ErrorReply };

export const readReport = endpoint({
  method: 'GET',
  url: '/api/members/:code/report',
  schema: {
    summary: 'What a member has to report for a year: the figures, their drafts, and what is known before',
    tags: ['entries'],
    params,
    querystring: Type.Object({ year: Type.Optional(Year) }, closed),
    response: { 200: Report, ...refusals },
  },
});

/** What was seen was no longer the newest: that which is there now. */
export const Conflict = Type.Object({
  indicator: IndicatorId,
  year: Year,
  current: EntryRevision,
});

export type Conflict = Type.Static<typeof Conflict>;

/** What became of each entry. Either all are written or, where there are conflicts, none. */
export const EntriesSaved = Type.Object({
  saved: Type.Array(Type.Object({ indicator: IndicatorId, year: Year, entry: EntryRevision })),
});

export type EntriesSaved = Type.Static<typeof EntriesSaved>;

export const EntriesConflict = Type.Object({
  code: Type.String(),
  issues: Type.Optional(
    Type.Array(Type.Object({ field: Type.String(), value: nullable(Type.String()), expected: Type.String() })),
  ),
  requestId: Type.String(),
  conflicts: Type.Array(Conflict),
});

export type EntriesConflict = Type.Static<typeof EntriesConflict>;

/** Whose work it is. Refused where somebody else has signed in since the screen was opened, in the same browser. */
const person = Type.Optional(PersonId);

const mostEntries = 400;

export const saveEntries = endpoint({
  method: 'PUT',
  url: '/api/members/:code/entries',
  schema: {
    summary: 'Save drafts: all of them or, where somebody else has written meanwhile, none',
    description: 'A draft that says what stands already writes nothing. Failing checks do not hinder a draft.',
    tags: ['entries'],
    params,
    querystring: NoQuery,
    body: Type.Object(
      {
        person,
        entries: Type.Array(Type.Object({ ...SeenEntry.properties, content: EntryContent }, closed), {
          minItems: 1,
          maxItems: mostEntries,
        }),
      },
      closed,
    ),
    response: { 200: EntriesSaved, ...refusals, 409: EntriesConflict },
  },
});

/** Takes entries a step further: one endpoint for every act but saving. */
export const moveEntries = endpoint({
  method: 'POST',
  url: '/api/members/:code/entries/:act',
  schema: {
    summary: 'Submit, withdraw, confirm, send back or approve entries: all of them or none',
    description: 'To send back takes a comment. To submit takes that every warning has been answered.',
    tags: ['entries'],
    params: Type.Object({ code: MemberCode, act: Type.Enum(entryActs.filter((act) => act !== 'save')) }),
    querystring: NoQuery,
    body: Type.Object(
      {
        person,
        entries: Type.Array(SeenEntry, { minItems: 1, maxItems: mostEntries }),
        comment: text(2_000, 'What the next one should know'),
      },
      closed,
    ),
    response: { 200: EntriesSaved, ...refusals, 409: EntriesConflict },
  },
});

export const readEntryHistory = endpoint({
  method: 'GET',
  url: '/api/members/:code/entries/:id/:year',
  schema: {
    summary: 'Every revision of an entry, oldest first: who, when, what and why; and what was public',
    tags: ['entries'],
    params: Type.Object({ code: MemberCode, id: IndicatorId, year: Year }),
    querystring: NoQuery,
    response: {
      200: Type.Object({
        revisions: Type.Array(EntryRevision),
        /** Every revision of the public figure, from every source. */
        published: Type.Array(
          Type.Object({
            source: Type.String(),
            revision: Type.Integer(),
            value: nullable(Type.Number()),
            missing: nullable(MissingReason),
            createdAt: Type.String(),
            author: nullable(PersonRef),
          }),
        ),
      }),
      ...refusals,
    },
  },
});

export const previewReport = endpoint({
  method: 'GET',
  url: '/api/members/:code/report/preview',
  schema: {
    summary: 'What the figures of a member would say if all that it has written of a year were public',
    tags: ['entries'],
    params,
    querystring: Type.Object({ year: Type.Optional(Year), set: Type.Optional(Type.String({ maxLength: 60 })) }, closed),
    response: { 200: Profile, ...refusals },
  },
});
