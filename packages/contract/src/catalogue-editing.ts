import { paceStatuses } from '@ratthall/domain/target';
import { verdicts } from '@ratthall/domain/trend';
import { impactAspects, type ImpactAspect } from '@ratthall/domain/catalogue-impact';
import * as Type from 'typebox';
import { Indicator, IndicatorSet } from './catalogue.ts';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Profile } from './members.ts';
import { Overview } from './network.ts';
import { PersonRef } from './people.ts';
import { IndicatorId, Localized, MemberCode, MemberKind, NoQuery, nullable, SetId, Year } from './scalars.ts';
import { MemberTarget } from './targets.ts';
import { written } from './written.ts';

const closed = { additionalProperties: false };

const refusals = { 400: ErrorReply, 401: ErrorReply, 403: ErrorReply };

const Seen = Type.Integer({
  minimum: 0,
  maximum: 1_000_000,
  description: 'The revision that has been seen; 0 for what was loaded, or is new',
});

const reason = Type.String({
  minLength: 1,
  maxLength: 500,
  pattern: '^[^\\u0000]*\\S[^\\u0000]*$',
  description: 'Why, for those who look back',
});

/** What a document of the catalogue is in now, and who made it so; nobody where it is as it was loaded. */
const stands = {
  revision: Type.Integer(),
  author: nullable(PersonRef),
  changedAt: nullable(Type.String()),
};

/** Somebody has saved meanwhile: what stands now is answered with. */
const conflictOf = <T extends Type.TSchema>(current: T) =>
  Type.Object({
    code: Type.String(),
    issues: ErrorReply.properties.issues,
    requestId: Type.String(),
    current: Type.Optional(Type.Object({ ...stands, document: nullable(current) })),
  });

export const EditedIndicator = Type.Object({ ...stands, document: Indicator });
export const EditedTarget = Type.Object({ ...stands, document: nullable(MemberTarget) });

/** A set as it is composed. A draft has indicators with it that nobody else knows of yet. */
export const ComposedSet = Type.Object({
  ...IndicatorSet.properties,
  isDraft: Type.Boolean(),
  newIndicators: Type.Array(Indicator),
});
export const EditedSet = Type.Object({ ...stands, document: nullable(ComposedSet) });

export type EditedIndicator = Type.Static<typeof EditedIndicator>;
export type EditedTarget = Type.Static<typeof EditedTarget>;
export type EditedSet = Type.Static<typeof EditedSet>;
export type ComposedSet = Type.Static<typeof ComposedSet>;

const turned = { member: MemberCode, slug: Type.String(), name: Type.String() };
const year = Type.Integer({ description: 'The year of the latest value, or of the break' });
const Place = nullable(Type.Integer());
const Pace = nullable(Type.Enum([...paceStatuses]));

export const ImpactTurn = Type.Union([
  Type.Object({
    ...turned,
    aspect: Type.Literal('direction'),
    before: Type.Enum([...verdicts]),
    after: Type.Enum([...verdicts]),
  }),
  Type.Object({ ...turned, aspect: Type.Literal('pace'), target: Type.String(), before: Pace, after: Pace }),
  Type.Object({ ...turned, aspect: Type.Literal('class'), year, before: Place, after: Place }),
  Type.Object({ ...turned, aspect: Type.Literal('quartile'), year, before: Place, after: Place }),
  Type.Object({ ...turned, aspect: Type.Literal('rank'), year, before: Place, after: Place }),
  Type.Object({
    ...turned,
    aspect: Type.Literal('break'),
    year,
    kind: Type.Enum(['definition', 'method']),
    what: Type.Enum(['new', 'gone']),
  }),
]);

/** What a change would turn of what is public, were it saved now. */
export const Impact = Type.Object({
  indicator: IndicatorId,
  N: Type.Integer({ description: 'Present members that the indicator is made for' }),
  n: Type.Integer({ description: 'Those of them with a value' }),
  relabelled: nullable(
    Type.Object(
      { figures: Type.Integer(), members: Type.Integer(), from: Type.Integer(), to: Type.Integer() },
      { description: 'Figures that would follow another definition version' },
    ),
  ),
  turned: Type.Object(
    Object.fromEntries(impactAspects.map((aspect) => [aspect, Type.Integer()])) as Record<ImpactAspect, Type.TInteger>,
    { description: 'Members of whom something else would be said' },
  ),
  turns: Type.Array(ImpactTurn, { description: 'At most five hundred of an aspect' }),
  medians: Type.Array(
    Type.Object({
      of: MemberKind,
      year: Type.Integer(),
      before: nullable(Type.Number()),
      after: nullable(Type.Number()),
      n: Type.Integer(),
      N: Type.Integer(),
    }),
  ),
});

export type Impact = Type.Static<typeof Impact>;
export type ImpactTurn = Type.Static<typeof ImpactTurn>;

const byId = Type.Object({ id: IndicatorId });

export const listEditedIndicators = endpoint({
  method: 'GET',
  url: '/api/catalogue-editing/indicators',
  schema: {
    summary: 'The indicators as the secretariat edits them, and what is lacking of them in either language',
    tags: ['catalogue editing'],
    querystring: NoQuery,
    response: {
      200: Type.Object({
        indicators: Type.Array(
          Type.Object({
            ...stands,
            id: IndicatorId,
            name: Localized,
            numbers: Type.Array(Type.Object({ set: SetId, number: nullable(Type.String()) })),
            definition: Type.Integer({ description: 'The version that is in force' }),
            validFrom: Type.Integer(),
            targets: Type.Integer({ description: 'Those that stand, for all' }),
            ownTargets: Type.Integer({ description: 'Those that stand, of single members' }),
            reportedBy: Type.Enum(['central', 'member', 'plant']),
            lacking: Type.Object({ sv: Type.Integer(), en: Type.Integer() }, { description: 'Texts that are blank' }),
          }),
        ),
      }),
      ...refusals,
    },
  },
});

export const readEditedIndicator = endpoint({
  method: 'GET',
  url: '/api/catalogue-editing/indicators/:id',
  schema: {
    summary: 'An indicator as it stands, with the revision that a change has to have seen',
    tags: ['catalogue editing'],
    params: byId,
    querystring: NoQuery,
    response: { 200: EditedIndicator, ...refusals, 404: ErrorReply },
  },
});

export const previewIndicator = endpoint({
  method: 'POST',
  url: '/api/catalogue-editing/indicators/:id/impact',
  schema: {
    summary: 'What saving an indicator like this would turn of what is public; nothing is saved',
    tags: ['catalogue editing'],
    params: byId,
    querystring: NoQuery,
    body: Type.Object({ indicator: written(Indicator) }, closed),
    response: { 200: Impact, ...refusals, 404: ErrorReply },
  },
});

export const saveIndicator = endpoint({
  method: 'PUT',
  url: '/api/catalogue-editing/indicators/:id',
  schema: {
    summary: 'Save an indicator, unless somebody has saved meanwhile',
    description:
      'Figures follow the definition versions that hold then: those from the year of a new one on get new revisions, with the same values. What says what stands already writes nothing.',
    tags: ['catalogue editing'],
    params: byId,
    querystring: NoQuery,
    body: Type.Object({ revision: Seen, reason, indicator: written(Indicator) }, closed),
    response: { 200: EditedIndicator, ...refusals, 404: ErrorReply, 409: conflictOf(Indicator) },
  },
});

export const listMemberTargets = endpoint({
  method: 'GET',
  url: '/api/catalogue-editing/targets',
  schema: {
    summary: 'The targets that members have decided for themselves, replaced ones too',
    tags: ['catalogue editing'],
    querystring: NoQuery,
    response: { 200: Type.Object({ targets: Type.Array(EditedTarget) }), ...refusals },
  },
});

export const previewMemberTarget = endpoint({
  method: 'POST',
  url: '/api/catalogue-editing/targets/impact',
  schema: {
    summary: 'What would be said of a member with such a target; nothing is saved',
    tags: ['catalogue editing'],
    querystring: NoQuery,
    body: Type.Object({ target: written(MemberTarget) }, closed),
    response: { 200: Impact, ...refusals, 404: ErrorReply },
  },
});

export const saveMemberTarget = endpoint({
  method: 'PUT',
  url: '/api/catalogue-editing/targets/:id',
  schema: {
    summary: 'Save a member’s own target, or take it away (null), unless somebody has saved meanwhile',
    tags: ['catalogue editing'],
    params: byId,
    querystring: NoQuery,
    body: Type.Object({ revision: Seen, reason, target: nullable(written(MemberTarget)) }, closed),
    response: { 200: EditedTarget, ...refusals, 404: ErrorReply, 409: conflictOf(MemberTarget) },
  },
});

export const editedTables = ['indicators', 'memberTargets', 'indicatorSets'] as const;

const Kept = Type.Unknown({ description: 'The whole document; null where there was none, or is none any longer' });

/** One change by a person. */
export const CatalogueChange = Type.Object({
  key: IndicatorId,
  revision: Type.Integer(),
  newest: Type.Integer({ description: 'The newest revision of the same thing' }),
  author: PersonRef,
  createdAt: Type.String(),
  reason: Type.String(),
  before: Kept,
  after: Kept,
});

export type CatalogueChange = Type.Static<typeof CatalogueChange>;

const mostChanges = 500;

const historyTable = { table: Type.Enum([...editedTables]) };

export const readCatalogueHistory = endpoint({
  method: 'GET',
  url: '/api/catalogue-editing/history/:table',
  schema: {
    summary: 'Changes of indicators, members’ targets or sets, or of one of them; the newest first',
    tags: ['catalogue editing'],
    params: Type.Object(historyTable),
    querystring: Type.Object({ id: Type.Optional(IndicatorId) }, closed),
    response: {
      200: Type.Object({ changes: Type.Array(CatalogueChange, { maxItems: mostChanges }) }),
      ...refusals,
      404: ErrorReply,
    },
  },
});

export const restoreCatalogue = endpoint({
  method: 'POST',
  url: '/api/catalogue-editing/history/:table/:id/restorations',
  schema: {
    summary: 'Make an indicator, a member’s target or a set what it was before a change, as a new change',
    tags: ['catalogue editing'],
    params: Type.Object({ ...historyTable, id: IndicatorId }),
    querystring: NoQuery,
    body: Type.Object({ revision: Type.Integer({ minimum: 1, maximum: 1_000_000 }), seen: Seen, reason }, closed),
    response: { 200: Type.Object(stands), ...refusals, 404: ErrorReply, 409: conflictOf(Type.Unknown()) },
  },
});

const setParams = Type.Object({ id: SetId });

export const listEditedSets = endpoint({
  method: 'GET',
  url: '/api/catalogue-editing/sets',
  schema: {
    summary: 'The sets of indicators, those that are being composed too',
    tags: ['catalogue editing'],
    querystring: NoQuery,
    response: { 200: Type.Object({ sets: Type.Array(EditedSet) }), ...refusals },
  },
});

export const saveSet = endpoint({
  method: 'PUT',
  url: '/api/catalogue-editing/sets/:id',
  schema: {
    summary: 'Save a set, or withdraw a draft of one (null), unless somebody has saved meanwhile',
    tags: ['catalogue editing'],
    params: setParams,
    querystring: NoQuery,
    body: Type.Object({ revision: Seen, reason, set: nullable(written(ComposedSet)) }, closed),
    response: { 200: EditedSet, ...refusals, 404: ErrorReply, 409: conflictOf(ComposedSet) },
  },
});

export const adoptSet = endpoint({
  method: 'POST',
  url: '/api/catalogue-editing/sets/:id/adopt',
  schema: {
    summary: 'Make a draft public, with its new indicators, from a year of figures on',
    tags: ['catalogue editing'],
    params: setParams,
    querystring: NoQuery,
    body: Type.Object({ revision: Seen, reason, validFrom: Year, isDefault: Type.Boolean() }, closed),
    response: { 200: EditedSet, ...refusals, 404: ErrorReply, 409: conflictOf(ComposedSet) },
  },
});

export const previewSetOverview = endpoint({
  method: 'GET',
  url: '/api/catalogue-editing/sets/:id/overview',
  schema: {
    summary: 'The network’s overview as it would look with a set that is being composed',
    tags: ['catalogue editing'],
    params: setParams,
    querystring: NoQuery,
    response: { 200: Overview, ...refusals, 404: ErrorReply },
  },
});

export const previewSetProfile = endpoint({
  method: 'GET',
  url: '/api/catalogue-editing/sets/:id/members/:code/profile',
  schema: {
    summary: 'A member’s profile as it would look with a set that is being composed',
    tags: ['catalogue editing'],
    params: Type.Object({ id: SetId, code: MemberCode }),
    querystring: NoQuery,
    response: { 200: Profile, ...refusals, 404: ErrorReply },
  },
});
