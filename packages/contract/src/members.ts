import { deciders, verdicts } from '@ratthall/domain/trend';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { YearSummary } from './network.ts';
import { OwnedTarget, Pace } from './targets.ts';
import {
  DataVersion,
  IndicatorId,
  MemberCode,
  MemberKind,
  MissingReason,
  PeersQuery,
  SetId,
  Year,
  nullable,
  NoQuery,
} from './scalars.ts';
import { Figure } from './values.ts';

export const Member = Type.Object({
  code: MemberCode,
  slug: Type.String(),
  name: Type.String(),
  kind: MemberKind,
  countyCode: nullable(Type.String()),
  county: nullable(Type.String()),
  skrGroup: nullable(Type.String()),
  skrGroupName: nullable(Type.String()),
  population: nullable(Type.Integer()),
  populationYear: nullable(Type.Integer()),
  populationChange: nullable(Type.Number({ description: 'Over the ten years up to then, as a share' })),
  landArea: nullable(Type.Number({ description: 'km²' })),
  latitude: nullable(Type.Number()),
  longitude: nullable(Type.Number()),
  neighbours: Type.Array(MemberCode),
  joinedYear: nullable(Type.Integer({ description: 'Null when it is not known' })),
  leftYear: nullable(Type.Integer({ description: 'Set for a past member, whose values stay' })),
});

export const MemberList = Type.Object({ dataVersion: DataVersion, members: Type.Array(Member) });

export type Member = Type.Static<typeof Member>;
export type MemberList = Type.Static<typeof MemberList>;

export const listMembers = endpoint({
  method: 'GET',
  url: '/api/members',
  schema: {
    summary: 'Present and past members, in Swedish alphabetical order',
    tags: ['members'],
    querystring: NoQuery,
    response: { 200: MemberList, 400: ErrorReply },
  },
});

/** Where a member stands among its peers in the year of its latest value. */
export const Level = Type.Object({
  year: Year,
  rank: Type.Integer({ description: '1 is best; members with the same value share a rank' }),
  tied: Type.Boolean(),
  n: Type.Integer({ description: 'Members ranked, itself included' }),
  N: Type.Integer({ description: 'Itself and its peers' }),
  percentile: Type.Number(),
  rankBand: nullable(
    Type.Object(
      { best: Type.Integer(), worst: Type.Integer() },
      {
        description: 'The ranks that ordinary variation between years could give',
      },
    ),
  ),
  quartile: nullable(Type.Integer({ description: '1 (best) to 4; from twelve values up' })),
  median: Type.Number(),
  peerValues: Type.Array(Type.Number(), { description: 'The values it is ranked among, its own left out, ascending' }),
  practicallyEqual: nullable(
    Type.Boolean({ description: 'Whether it differs from the median by less than the noise' }),
  ),
});

export const Direction = Type.Object({
  verdict: Type.Enum([...verdicts]),
  decidedBy: Type.Enum([...deciders]),
  n: Type.Integer(),
  firstYear: nullable(Year),
  lastYear: nullable(Year),
  slope: nullable(Type.Number({ description: 'Per year; median of all pairs (Theil–Sen)' })),
  p: nullable(Type.Number({ description: 'Two-sided, Mann–Kendall' })),
  change: nullable(Type.Number({ description: 'Slope times the length of the period' })),
  materialChange: nullable(Type.Number({ description: 'The smallest change that counts' })),
  ruleVersion: Type.String(),
});

export const IndicatorProfile = Type.Object({
  id: IndicatorId,
  number: nullable(Type.String()),
  complements: nullable(Type.String()),
  applies: Type.Boolean({ description: 'False when the indicator is not made for this kind of member' }),
  series: Type.Array(Figure),
  breaks: Type.Array(
    Type.Object({ year: Year, kind: Type.Enum(['definition', 'method']), version: nullable(Type.Integer()) }),
  ),
  band: Type.Array(YearSummary, { description: 'Spread of itself and its peers for each year' }),
  latest: nullable(Type.Object({ year: Year, value: Type.Number() })),
  level: nullable(Level),
  levelUnknown: nullable(Type.Enum(['no-value', 'too-few-peers', 'not-applicable'])),
  direction: Direction,
  targets: Type.Array(OwnedTarget, {
    description: 'What it can be held against, its own first; replaced ones too',
  }),
  pace: Type.Array(Pace, { description: 'Towards each of the targets that stand, in the same order' }),
  missing: nullable(
    Type.Object({
      reason: MissingReason,
      years: Type.Array(Year, { description: 'Covered years without a value, latest first' }),
    }),
  ),
  nation: Type.Array(Type.Object({ year: Year, value: Type.Number() })),
});

export const Profile = Type.Object({
  dataVersion: DataVersion,
  member: Member,
  set: SetId,
  peers: Type.Object({
    choice: Type.String(),
    members: Type.Array(MemberCode, { description: 'The peers, without the member itself' }),
  }),
  indicators: Type.Array(IndicatorProfile),
});

export type Level = Type.Static<typeof Level>;
export type Direction = Type.Static<typeof Direction>;
export type IndicatorProfile = Type.Static<typeof IndicatorProfile>;
export type Profile = Type.Static<typeof Profile>;

export const getProfile = endpoint({
  method: 'GET',
  url: '/api/members/:code/profile',
  schema: {
    summary: 'A member through the indicators of a set: series, level among peers, direction and pace',
    tags: ['members'],
    params: Type.Object({ code: MemberCode }),
    querystring: Type.Object(
      { set: Type.Optional(SetId), peers: Type.Optional(PeersQuery) },
      { additionalProperties: false },
    ),
    response: { 200: Profile, 400: ErrorReply, 404: ErrorReply },
  },
});
