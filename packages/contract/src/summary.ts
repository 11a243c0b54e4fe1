import { likeForLikeUnknowns, movedUnknowns, networkWays } from '@ratthall/domain/annual-summary';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { LikeForLike, VerdictCounts, YearSummary } from './network.ts';
import { DataVersion, IndicatorId, MemberCode, MemberKind, SetId, Year, nullable } from './scalars.ts';

const Point = Type.Object({ year: Year, value: Type.Number() });

/** A member with a certain direction: how far its slope took it, and what was measured first and last of the period. */
export const Mover = Type.Object({
  member: MemberCode,
  change: Type.Number({ description: 'Slope times the length of the period, in the unit' }),
  n: Type.Integer({ description: 'Values it was judged by' }),
  firstYear: Year,
  lastYear: Year,
  from: nullable(Point),
  to: nullable(Point),
});

const Movers = Type.Object({
  n: Type.Integer({ description: 'All with this certain direction; the first of them are named' }),
  named: Type.Array(Mover, {
    description: 'The largest change first; five, and those who share the change of the fifth',
  }),
  unknown: nullable(Type.Enum([...movedUnknowns], { description: 'Why nobody is named' })),
});

const Answered = Type.Object({ year: Year, n: Type.Integer() });

/** What a year says of one indicator across the network. */
export const IndicatorYear = Type.Object({
  id: IndicatorId,
  number: nullable(Type.String({ description: 'The number it has in the set' })),
  complements: nullable(Type.String()),
  years: Type.Array(YearSummary),
  latest: nullable(YearSummary),
  coverage: Type.Object(
    {
      N: Type.Integer({ description: 'Members that could have a value: those of today, in every year' }),
      latest: nullable(Answered),
      before: nullable(Answered),
      round: nullable(Answered),
    },
    {
      description:
        'How many have a value: in the year that the indicator stands in, the covered year before, and the year of the round',
    },
  ),
  likeForLike: nullable(LikeForLike),
  likeForLikeUnknown: nullable(Type.Enum([...likeForLikeUnknowns])),
  verdicts: VerdictCounts,
  judged: Type.Integer({ description: 'Members with enough values for a direction' }),
  expectedByChance: Type.Number({ description: 'How many certain verdicts noise alone would give: 5 % of the judged' }),
  way: Type.Enum([...networkWays], {
    description: 'Which way most members with a certain direction go, by a sign test; or why it is not said',
  }),
  moved: Type.Object({ right: Movers, wrong: Movers }),
});

export const Summary = Type.Object({
  dataVersion: DataVersion,
  ruleVersion: Type.String(),
  set: SetId,
  kind: MemberKind,
  round: nullable(
    Type.Integer({ description: 'The reporting round: the year asked for, or the newest that an indicator stands in' }),
  ),
  network: Type.Object(
    {
      N: Type.Integer({ description: 'Present municipalities' }),
      ways: Type.Object(
        Object.fromEntries(networkWays.map((way) => [way, Type.Integer()])) as Record<
          (typeof networkWays)[number],
          Type.TInteger
        >,
        { description: 'How many of the indicators go which way' },
      ),
      members: Type.Object(
        {
          moreRight: Type.Integer(),
          moreWrong: Type.Integer(),
          asMany: Type.Integer({ description: 'As many as not, none on either side counted' }),
          notJudged: Type.Integer({ description: 'Too few values in every indicator' }),
        },
        {
          description:
            'Members with more certain improvements than deteriorations among the indicators, or the reverse',
        },
      ),
      verdicts: VerdictCounts,
      judged: Type.Integer({ description: 'Series of a member and an indicator, of all that were judged' }),
      expectedByChance: Type.Number(),
    },
    { description: 'The year over all indicators of the set, sub-indicators and complements counted too' },
  ),
  indicators: Type.Array(IndicatorYear),
});

export type Mover = Type.Static<typeof Mover>;
export type Movers = Type.Static<typeof Movers>;
export type IndicatorYear = Type.Static<typeof IndicatorYear>;
export type Summary = Type.Static<typeof Summary>;

export const getSummary = endpoint({
  method: 'GET',
  url: '/api/network/summary',
  schema: {
    summary: 'What the annual summary says in figures: the network’s year, indicator by indicator',
    description:
      'Counts present member municipalities; regions are never mixed with them. Every indicator is summed up in the year that it stands in; year only says which round the coverage is told of.',
    tags: ['network'],
    querystring: Type.Object({ set: Type.Optional(SetId), year: Type.Optional(Year) }, { additionalProperties: false }),
    response: { 200: Summary, 400: ErrorReply },
  },
});
