import { checklistBlocks, checklistCodes } from '@ratthall/domain/edition-checklist-item';
import { entryStatuses } from '@ratthall/domain/entry';
import * as Type from 'typebox';
import { Edition } from './editions.ts';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { PersonId, PersonRef } from './people.ts';
import { EditionId, freeText, IndicatorId, Localized, MemberCode, NoQuery, nullable, SetId, Year } from './scalars.ts';

const closed = { additionalProperties: false };

const inBoth = (maxLength: number, description: string) =>
  Type.Object({ sv: freeText(maxLength, description), en: freeText(maxLength, description) }, closed);

/** What the secretariat decides and writes of an edition. */
const written = {
  round: Type.Integer({ minimum: 1990, maximum: 2100, description: 'The year of its newest figures' }),
  set: SetId,
  note: inBoth(300, 'Why it is published, in a sentence'),
  foreword: inBoth(12_000, 'Markdown'),
  comments: Type.Record(Type.String(), inBoth(4_000, 'Markdown'), { description: 'By indicator', maxProperties: 200 }),
  withoutReason: Type.Array(MemberCode, {
    maxItems: 10_000,
    description: 'Members whose figures are published as missing although nobody has said why',
  }),
};

export const DraftContent = Type.Object(written, closed);

export type DraftContent = Type.Static<typeof DraftContent>;

const Seen = Type.Integer({
  minimum: 0,
  maximum: 1_000_000,
  description: 'The revision that has been seen; 0 for none',
});

const Moment = Type.String({
  pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,3})?)?(Z|[+-]\\d{2}:\\d{2})$',
  description: 'A moment with its zone, such as 2026-11-02T07:00:00Z',
});

/** A draft as it stands: its newest revision, who wrote it and when. */
export const EditionDraft = Type.Object({
  year: Year,
  ...written,
  publishAt: nullable(Type.String({ description: 'When it is published by itself' })),
  notPublished: nullable(
    Type.Object({
      planned: Type.String(),
      at: Type.String(),
      blocks: Type.Array(Type.Enum([...checklistBlocks])),
    }),
  ),
  revision: Type.Integer({ description: '0 for one that nobody has saved yet' }),
  author: nullable(PersonRef),
  changedAt: nullable(Type.String()),
  published: nullable(
    Type.Object({
      edition: EditionId,
      isChanged: Type.Boolean({ description: 'Whether the draft says something else' }),
    }),
  ),
});

export type EditionDraft = Type.Static<typeof EditionDraft>;

/** Something to mend or to know before publishing, and where. */
export const ChecklistItem = Type.Object({
  code: Type.Enum([...checklistCodes]),
  isBlocking: Type.Boolean(),
  member: Type.Optional(MemberCode),
  indicator: Type.Optional(IndicatorId),
  year: Type.Optional(Type.Integer()),
  version: Type.Optional(Type.Integer()),
  field: Type.Optional(Type.String()),
  language: Type.Optional(Type.Enum(['sv', 'en'])),
  status: Type.Optional(Type.Enum([...entryStatuses])),
  n: Type.Optional(Type.Integer()),
  N: Type.Optional(Type.Integer()),
  before: Type.Optional(Type.Integer()),
});

export type ChecklistItem = Type.Static<typeof ChecklistItem>;

export const Checklist = Type.Object({
  revision: Type.Integer({ description: 'The revision of the draft that was looked at' }),
  dataVersion: Type.String(),
  items: Type.Array(ChecklistItem, { description: 'What blocks stands first' }),
});

export type Checklist = Type.Static<typeof Checklist>;

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply };

/** Somebody has saved meanwhile: what stands now is answered with. */
export const DraftConflict = Type.Object({
  code: Type.String(),
  issues: ErrorReply.properties.issues,
  requestId: Type.String(),
  current: Type.Optional(EditionDraft),
  items: Type.Optional(Type.Array(ChecklistItem, { description: 'What keeps it from being published' })),
});

export type DraftConflict = Type.Static<typeof DraftConflict>;

const params = Type.Object({ year: Year });

export const listEditionDrafts = endpoint({
  method: 'GET',
  url: '/api/edition-drafts',
  schema: {
    summary: 'The editions that are being prepared, the newest year first, and what the next one would be',
    tags: ['edition drafts'],
    querystring: NoQuery,
    response: {
      200: Type.Object({ drafts: Type.Array(EditionDraft), proposal: EditionDraft }),
      ...refusals,
    },
  },
});

export const readEditionDraft = endpoint({
  method: 'GET',
  url: '/api/edition-drafts/:year',
  schema: {
    summary: 'What is being prepared for a year; of a year that nobody has begun, what it would begin with',
    tags: ['edition drafts'],
    params,
    querystring: NoQuery,
    response: { 200: EditionDraft, ...refusals, 404: ErrorReply },
  },
});

export const saveEditionDraft = endpoint({
  method: 'PUT',
  url: '/api/edition-drafts/:year',
  schema: {
    summary: 'Save what is being prepared for a year, unless somebody has saved meanwhile',
    description:
      'A change that says what stands already writes nothing. `person`: whose work it is; refused where somebody else has signed in since, in the same browser.',
    tags: ['edition drafts'],
    params,
    querystring: NoQuery,
    body: Type.Object({ person: Type.Optional(PersonId), revision: Seen, ...written }, closed),
    response: { 200: EditionDraft, ...refusals, 404: ErrorReply, 409: DraftConflict },
  },
});

export const readChecklist = endpoint({
  method: 'GET',
  url: '/api/edition-drafts/:year/checklist',
  schema: {
    summary: 'What keeps a draft from being published, and what should be known before it is',
    tags: ['edition drafts'],
    params,
    querystring: NoQuery,
    response: { 200: Checklist, ...refusals, 404: ErrorReply },
  },
});

export const previewEdition = endpoint({
  method: 'GET',
  url: '/api/edition-drafts/:year/preview',
  schema: {
    summary: 'The edition that would be published now, with the id and checksum it would have',
    tags: ['edition drafts'],
    params,
    querystring: NoQuery,
    response: { 200: Edition, ...refusals, 404: ErrorReply },
  },
});

export const previewDraftReport = endpoint({
  method: 'GET',
  url: '/api/edition-drafts/:year/report.pdf',
  schema: {
    summary:
      'The report that would go with the edition, of the network or of a member: PDF/UA-1, made now and not kept',
    tags: ['edition drafts'],
    produces: ['application/pdf'],
    params,
    querystring: Type.Object(
      { lang: Type.Optional(Type.Enum(['sv', 'en'])), member: Type.Optional(MemberCode) },
      closed,
    ),
    response: { 200: Type.String({ contentMediaType: 'application/pdf' }), ...refusals, 404: ErrorReply },
  },
});

export const publishEditionDraft = endpoint({
  method: 'POST',
  url: '/api/edition-drafts/:year/publish',
  schema: {
    summary: 'Publish a draft, as it has been seen, with all that is public now',
    description: 'It cannot be changed afterwards.',
    tags: ['edition drafts'],
    params,
    querystring: NoQuery,
    body: Type.Object({ revision: Seen }, closed),
    response: { 200: Type.Object({ edition: EditionId }), ...refusals, 404: ErrorReply, 409: DraftConflict },
  },
});

export const planEdition = endpoint({
  method: 'PUT',
  url: '/api/edition-drafts/:year/time',
  schema: {
    summary: 'Set when a draft is published by itself, or that it is not',
    tags: ['edition drafts'],
    params,
    querystring: NoQuery,
    body: Type.Object({ revision: Seen, publishAt: nullable(Moment) }, closed),
    response: { 200: EditionDraft, ...refusals, 404: ErrorReply, 409: DraftConflict },
  },
});

export const withdrawEdition = endpoint({
  method: 'POST',
  url: '/api/withdrawals',
  schema: {
    summary: 'Say of a published edition that it should no longer be cited, and why; it stays where it is',
    tags: ['edition drafts'],
    querystring: NoQuery,
    body: Type.Object({ edition: EditionId, reason: inBoth(1_000, 'Why it should no longer be cited') }, closed),
    response: {
      200: Type.Object({ edition: EditionId, at: Type.String(), reason: Localized }),
      ...refusals,
      404: ErrorReply,
      409: ErrorReply,
    },
  },
});
