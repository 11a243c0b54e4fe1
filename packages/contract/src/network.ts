import { verdicts, type Verdict } from '@ratthall/domain/trend';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { DataVersion, IndicatorId, MemberKind, SetId, Year, nullable } from './scalars.ts';

/** Spread over members in one year. Statistics are null where there are too few values to state them. */
export const YearSummary = Type.Object({
  year: Year,
  n: Type.Integer({ description: 'Members with a value' }),
  N: Type.Integer({ description: 'Members that could have one' }),
  median: nullable(Type.Number({ description: 'From five values up' })),
  q1: nullable(Type.Number({ description: 'From twelve values up; R-7' })),
  q3: nullable(Type.Number()),
  mean: nullable(Type.Number({ description: 'Unweighted, from five values up' })),
  line: Type.Enum(['solid', 'dashed', 'none'], {
    description: 'How a network line may be drawn: solid from 75 % of the members, dashed from 50 %, else not at all',
  }),
});

export const LikeForLike = Type.Object({
  fromYear: Year,
  toYear: Year,
  n: Type.Integer({ description: 'Members with comparable values in both years' }),
  before: Type.Number({ description: 'Their mean in the first year' }),
  after: Type.Number({ description: 'Their mean in the last year' }),
  change: Type.Number(),
});

/** How many members each verdict was given to. */
export const VerdictCounts = Type.Object(
  Object.fromEntries(verdicts.map((verdict) => [verdict, Type.Integer()])) as Record<Verdict, Type.TInteger>,
);

const networkFigures = {
  id: IndicatorId,
  years: Type.Array(YearSummary),
  latest: nullable(YearSummary),
  likeForLike: nullable(LikeForLike),
  verdicts: VerdictCounts,
  expectedByChance: Type.Number({
    description: 'How many certain verdicts noise alone would give: 5 % of the series long enough to judge',
  }),
  published: Type.Array(Type.Object({ year: Year, value: Type.Number(), source: Type.String() }), {
    description: 'Means that the network itself has published; they belong to the definition of their time',
  }),
};

/** An indicator across the network, whatever set it is read in. */
export const NetworkFigures = Type.Object(networkFigures);

/** The same with the place it has in one set. */
export const IndicatorOverview = Type.Object({
  number: nullable(Type.String({ description: 'The number it has in the set' })),
  complements: nullable(Type.String()),
  ...networkFigures,
});

export const Overview = Type.Object({
  dataVersion: DataVersion,
  set: SetId,
  kind: MemberKind,
  indicators: Type.Array(IndicatorOverview),
});

export type YearSummary = Type.Static<typeof YearSummary>;
export type IndicatorOverview = Type.Static<typeof IndicatorOverview>;
export type Overview = Type.Static<typeof Overview>;

export const getOverview = endpoint({
  method: 'GET',
  url: '/api/network/overview',
  schema: {
    summary: 'The network at a glance: spread, coverage and verdicts for each indicator of a set',
    description: 'Counts present member municipalities; regions are never mixed with them.',
    tags: ['network'],
    querystring: Type.Object({ set: Type.Optional(SetId) }, { additionalProperties: false }),
    response: { 200: Overview, 400: ErrorReply },
  },
});
