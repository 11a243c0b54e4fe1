import { changeUnknown } from '@ratthall/domain/change';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Direction } from './members.ts';
import { YearSummary } from './network.ts';
import {
  DataVersion,
  Flag,
  IndicatorId,
  MemberCode,
  MemberKind,
  MissingReason,
  PeersQuery,
  SetId,
  Year,
  nullable,
} from './scalars.ts';

/** One member in the year of the row. Exactly one of `value` and `missing` is null. */
export const ComparedCell = Type.Object({
  member: MemberCode,
  value: nullable(Type.Number()),
  missing: nullable(MissingReason),
  definitionVersion: nullable(Type.Integer()),
  comparable: Type.Boolean({
    description:
      'Whether the value follows the definition version that most of the peer group follow in that year or, where none of the group has a value, most of the compared',
  }),
  rank: nullable(
    Type.Object(
      { rank: Type.Integer(), tied: Type.Boolean(), n: Type.Integer() },
      { description: 'Among the peer group, for its own members only; from five values up' },
    ),
  ),
  percentile: nullable(
    Type.Number({ description: 'The share of the peer group that is worse, in per cent; from five values up' }),
  ),
  quartile: nullable(Type.Integer({ description: 'By the bounds of the peer group, 1 (best) to 4; from twelve up' })),
  statusClass: nullable(
    Type.Object(
      { index: Type.Integer(), of: Type.Integer() },
      { description: "The network's own classes of the definition, 1 is best" },
    ),
  ),
  flags: Type.Array(Flag),
  direction: Type.Pick(Direction, ['verdict', 'firstYear', 'lastYear', 'n']),
});

export const ComparedSeries = Type.Object({
  member: MemberCode,
  values: Type.Array(nullable(Type.Number()), { description: 'A value, or null, for each of `years`' }),
  gaps: Type.Array(Type.Object({ year: Year, missing: MissingReason }), {
    description: 'Why there is no value, for each of `years` that lacks one',
  }),
  breaks: Type.Array(
    Type.Object({ year: Year, kind: Type.Enum(['definition', 'method']), version: nullable(Type.Integer()) }),
  ),
});

export const ComparedChange = Type.Union([
  Type.Object({
    member: MemberCode,
    before: Type.Number(),
    after: Type.Number(),
    change: Type.Number(),
    way: Type.Enum(['right', 'wrong', 'none', 'unchanged']),
  }),
  Type.Object({ member: MemberCode, reason: Type.Enum([...changeUnknown]) }),
]);

export const ComparedIndicator = Type.Object({
  id: IndicatorId,
  number: nullable(Type.String({ description: 'The number it has in the set' })),
  applies: Type.Boolean({ description: 'False when the indicator is not made for this kind of member' }),
  year: nullable(Year),
  years: Type.Array(Year, { description: 'Years in which the peer group or a compared member has a value, ascending' }),
  reference: Type.Object(
    {
      n: Type.Integer({ description: 'Members of the peer group with a comparable value in `year`' }),
      N: Type.Integer(),
      median: nullable(Type.Number()),
      q1: nullable(Type.Number()),
      q3: nullable(Type.Number()),
      values: Type.Array(Type.Number(), {
        description: 'Their values, ascending; of more than two hundred, two hundred evenly spaced in that order',
      }),
    },
    { description: 'The peers and, unless it is a past member, the first member' },
  ),
  cells: Type.Array(ComparedCell),
  series: Type.Array(ComparedSeries),
  band: Type.Array(YearSummary),
  change: nullable(
    Type.Object({
      from: Year,
      to: Year,
      rows: Type.Array(ComparedChange),
      peers: Type.Object({ n: Type.Integer(), N: Type.Integer(), median: nullable(Type.Number()) }),
    }),
  ),
});

export const Comparison = Type.Object({
  dataVersion: DataVersion,
  set: SetId,
  kind: MemberKind,
  members: Type.Array(
    Type.Object({
      code: MemberCode,
      inGroup: Type.Boolean({ description: 'Whether it is among those that the first member is compared with' }),
    }),
    { description: 'In the order in which they were asked for' },
  ),
  peers: Type.Object({
    choice: Type.String(),
    N: Type.Integer({ description: 'The peers and, unless it is a past member, the first' }),
  }),
  indicators: Type.Array(ComparedIndicator),
});

export type ComparedCell = Type.Static<typeof ComparedCell>;
export type ComparedSeries = Type.Static<typeof ComparedSeries>;
export type ComparedChange = Type.Static<typeof ComparedChange>;
export type ComparedIndicator = Type.Static<typeof ComparedIndicator>;
export type Comparison = Type.Static<typeof Comparison>;

export const getComparison = endpoint({
  method: 'GET',
  url: '/api/comparison',
  schema: {
    summary: 'Up to eight members side by side, among the peers of the first',
    description:
      'Values, place and direction of each in one year, their series, and the change between two years. All are of one kind.',
    tags: ['members'],
    querystring: Type.Object(
      {
        members: Type.String({
          pattern: '^[0-9]{4}(,[0-9]{4}){0,7}$',
          description: 'One to eight member codes of one kind, with commas between them',
        }),
        indicators: Type.Optional(
          Type.String({
            pattern: '^[a-z0-9-]{1,60}(,[a-z0-9-]{1,60}){0,59}$',
            description: 'Ids of indicators with commas between them; all of the set when left out',
          }),
        ),
        peers: Type.Optional(PeersQuery),
        year: Type.Optional(Year),
        from: Type.Optional(Year),
        to: Type.Optional(Year),
        set: Type.Optional(SetId),
      },
      { additionalProperties: false },
    ),
    response: { 200: Comparison, 400: ErrorReply },
  },
});
