import { reasonCodes } from '@ratthall/domain/entry';
import { paceStatuses } from '@ratthall/domain/target';
import { verdicts } from '@ratthall/domain/trend';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import {
  DataVersion,
  EditionId,
  IndicatorId,
  MemberCode,
  MemberKind,
  MissingReason,
  Year,
  nullable,
} from './scalars.ts';

const CorrectedFigure = Type.Object({
  value: nullable(Type.Number()),
  missing: nullable(MissingReason),
  definitionVersion: nullable(Type.Integer()),
});

const place = {
  member: MemberCode,
  year: Year,
  before: nullable(Type.Integer()),
  after: nullable(Type.Integer()),
};

const average = {
  of: MemberKind,
  year: Year,
  before: nullable(Type.Number()),
  after: nullable(Type.Number()),
  n: Type.Integer(),
  N: Type.Integer(),
};

export const CorrectionEffect = Type.Union([
  Type.Object({
    kind: Type.Literal('direction'),
    member: MemberCode,
    before: Type.Enum([...verdicts]),
    after: Type.Enum([...verdicts]),
  }),
  Type.Object({
    kind: Type.Literal('pace'),
    member: MemberCode,
    target: Type.String(),
    before: Type.Enum([...paceStatuses]),
    after: Type.Enum([...paceStatuses]),
  }),
  Type.Object({ kind: Type.Literal('class'), ...place }),
  Type.Object({ kind: Type.Literal('quartile'), ...place }),
  Type.Object({ kind: Type.Literal('rank'), ...place }),
  Type.Object({ kind: Type.Literal('mean'), ...average }),
  Type.Object({ kind: Type.Literal('median'), ...average }),
  Type.Object({ kind: Type.Literal('ranks'), members: Type.Integer({ description: 'Others with another place' }) }),
]);

export const Correction = Type.Object({
  id: Type.String(),
  edition: Type.String({ description: 'The edition that says what was so before' }),
  indicator: IndicatorId,
  source: Type.String({ description: 'A source in /api/catalogue' }),
  member: nullable(MemberCode),
  year: nullable(Year),
  before: nullable(CorrectedFigure),
  after: nullable(CorrectedFigure),
  figures: Type.Integer({ description: 'How many figures: one, or where a load changed many at once, all of them' }),
  /** Of how many members, and of which years. */
  memberCount: Type.Integer(),
  years: Type.Object({ from: Year, to: Year }),
  reason: nullable(Type.Object({ code: Type.Enum([...reasonCodes]), text: Type.String() })),
  reportedBy: nullable(Type.String({ description: 'A name; null for a figure that came from a central source' })),
  approvedBy: nullable(Type.String()),
  approvedAt: Type.String({ description: 'ISO 8601' }),
  effects: Type.Array(CorrectionEffect, { description: 'What that was published is no longer so' }),
  moreEffects: Type.Integer({ description: 'How many more than are listed' }),
  isMajor: Type.Boolean({ description: 'Whether it changed a verdict, a quartile or a mean as it is rounded' }),
  isOpen: Type.Boolean({ description: 'Whether no edition that stands contains it yet' }),
});

export const CorrectionList = Type.Object({
  dataVersion: DataVersion,
  current: nullable(EditionId),
  total: Type.Integer({ description: 'How many there are of those asked for' }),
  corrections: Type.Array(Correction, { description: 'The newest first' }),
});

export type Correction = Type.Static<typeof Correction>;
export type CorrectionEffect = Type.Static<typeof CorrectionEffect>;
export type CorrectionList = Type.Static<typeof CorrectionList>;

export const mostCorrections = 500;

const choice = {
  edition: Type.Optional(EditionId),
  member: Type.Optional(MemberCode),
  indicator: Type.Optional(IndicatorId),
  state: Type.Optional(
    Type.Enum(['open', 'contained'], { description: 'Those that no edition contains yet, or the others' }),
  ),
  weight: Type.Optional(Type.Enum(['major', 'minor'])),
};

export const listCorrections = endpoint({
  method: 'GET',
  url: '/api/corrections',
  isOfTodayOnly: true,
  schema: {
    summary: 'Every published figure that has been changed since: before, after, why, who, and what it changed',
    tags: ['editions'],
    querystring: Type.Object(
      {
        ...choice,
        limit: Type.Optional(Type.Integer({ minimum: 1, maximum: mostCorrections, default: 100 })),
        offset: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000, default: 0 })),
      },
      { additionalProperties: false },
    ),
    response: { 200: CorrectionList, 400: ErrorReply },
  },
});

export const followCorrections = endpoint({
  method: 'GET',
  url: '/api/corrections.atom',
  isOfTodayOnly: true,
  schema: {
    summary: 'The newest corrections as an Atom feed',
    tags: ['editions'],
    produces: ['application/atom+xml'],
    querystring: Type.Object({ lang: Type.Optional(Type.Enum(['sv', 'en'])) }, { additionalProperties: false }),
    response: { 200: Type.String({ contentMediaType: 'application/atom+xml' }), 400: ErrorReply },
  },
});
