import { bestUnknowns, improvedUnknowns } from '@ratthall/domain/lessons';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Direction } from './members.ts';
import {
  DataVersion,
  IndicatorId,
  Localized,
  MemberCode,
  MemberKind,
  PeersQuery,
  SetId,
  Year,
  nullable,
} from './scalars.ts';

const Contact = Type.Object({
  name: Type.String(),
  email: nullable(Type.String()),
  phone: nullable(Type.String()),
});

/** What a member did that others can learn from, and whom to ask. */
export const GoodExample = Type.Object({
  id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
  member: MemberCode,
  indicator: IndicatorId,
  title: Localized,
  text: Localized,
  url: nullable(Type.String()),
  contact: nullable(Contact),
});

const Point = Type.Object({ year: Year, value: Type.Number() });

/** How a member has moved and where it stands in one indicator, with what it has told about how. */
export const Lesson = Type.Object({
  member: MemberCode,
  direction: Direction,
  from: nullable(Point),
  to: nullable(Type.Object({ year: Year, value: Type.Number() }, { description: 'Measured, last of the period' })),
  improvement: nullable(
    Type.Number({ description: 'The change in spreads of the network; only for a certain improvement' }),
  ),
  place: nullable(
    Type.Object(
      { value: Type.Number(), rank: Type.Integer(), tied: Type.Boolean(), n: Type.Integer() },
      { description: 'In the year of the indicator, among the member asked about and its peers' },
    ),
  ),
  contact: nullable(Contact),
  examples: Type.Array(GoodExample),
});

const common = {
  id: IndicatorId,
  number: nullable(Type.String()),
  complements: nullable(Type.String()),
  year: nullable(Type.Integer({ description: 'The year that the indicator stands in' })),
  spread: nullable(
    Type.Number({
      description: 'What an improvement is measured by: the spread of the network that year, IQR ÷ 1.349, in the unit',
    }),
  ),
  improved: Type.Array(Lesson, { description: 'Only certain improvements, the largest change first' }),
  improvedUnknown: nullable(Type.Enum([...improvedUnknowns], { description: 'Why nobody is named' })),
};

export const IndicatorLessons = Type.Object({
  ...common,
  applies: Type.Boolean(),
  counts: Type.Object({
    peers: Type.Integer(),
    judged: Type.Integer({ description: 'Peers with enough values for a direction' }),
    improving: Type.Integer(),
    withValue: Type.Integer({ description: 'Peers with a value in the year, by the definition common then' }),
  }),
  best: Type.Array(Lesson, { description: 'Best value first; equal ones are never parted' }),
  bestUnknown: nullable(Type.Enum([...bestUnknowns], { description: 'Why nobody is named' })),
  own: Lesson,
});

export const Lessons = Type.Object({
  dataVersion: DataVersion,
  ruleVersion: Type.String(),
  member: MemberCode,
  set: SetId,
  peers: Type.Object({ choice: Type.String(), n: Type.Integer() }),
  indicators: Type.Array(IndicatorLessons),
});

export const NetworkLessons = Type.Object({
  dataVersion: DataVersion,
  ruleVersion: Type.String(),
  set: SetId,
  kind: MemberKind,
  n: Type.Integer({ description: 'Members that were looked at' }),
  indicators: Type.Array(
    Type.Object({
      ...common,
      counts: Type.Object({
        members: Type.Integer(),
        judged: Type.Integer({ description: 'Members with enough values for a direction' }),
        improving: Type.Integer({ description: 'More than are listed where they are more than two hundred' }),
      }),
      expectedByChance: Type.Number({
        description: 'How many certain improvements noise alone would give: 2.5 % of the judged',
      }),
    }),
  ),
});

export type Lesson = Type.Static<typeof Lesson>;
export type IndicatorLessons = Type.Static<typeof IndicatorLessons>;
export type Lessons = Type.Static<typeof Lessons>;
export type NetworkLessons = Type.Static<typeof NetworkLessons>;

export const getLessons = endpoint({
  method: 'GET',
  url: '/api/members/:code/lessons',
  schema: {
    summary: 'Whom a member can learn from: peers that have improved for certain, and peers that stand best',
    tags: ['members'],
    params: Type.Object({ code: MemberCode }),
    querystring: Type.Object(
      { set: Type.Optional(SetId), peers: Type.Optional(PeersQuery) },
      { additionalProperties: false },
    ),
    response: { 200: Lessons, 400: ErrorReply, 404: ErrorReply },
  },
});

export const getNetworkLessons = endpoint({
  method: 'GET',
  url: '/api/network/lessons',
  schema: {
    summary: 'Who has improved for certain, indicator by indicator',
    description:
      'Counts present member municipalities, or those of a county. With a member, itself and its peers, who are regions if it is one. Improvements are never added up over indicators.',
    tags: ['network'],
    querystring: Type.Object(
      {
        set: Type.Optional(SetId),
        county: Type.Optional(Type.String({ pattern: '^[0-9]{2}$', description: 'The two digits of a county' })),
        member: Type.Optional(MemberCode),
        peers: Type.Optional(PeersQuery),
      },
      { additionalProperties: false },
    ),
    response: { 200: NetworkLessons, 400: ErrorReply, 404: ErrorReply },
  },
});
