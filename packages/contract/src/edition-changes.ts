import { indicatorChangeKinds } from '@ratthall/domain/catalogue-changes';
import { figureChangeKinds, type FigureChangeKind } from '@ratthall/domain/figure-changes';
import { meanParts, meanUnknowns, type MeanPart } from '@ratthall/domain/mean-change';
import { paceStatuses } from '@ratthall/domain/target';
import { verdicts } from '@ratthall/domain/trend';
import { turnCauses, turnedAspects, type TurnedAspect } from '@ratthall/domain/verdict-changes';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import {
  AreaCode,
  EditionId,
  Flag,
  IndicatorId,
  Localized,
  MemberCode,
  MemberKind,
  MissingReason,
  Polarity,
  SetId,
  Year,
  nullable,
} from './scalars.ts';

/** One integer for each of some words. */
const counts = <K extends string>(keys: readonly K[], description: string) =>
  Type.Object(Object.fromEntries(keys.map((key) => [key, Type.Integer()])) as Record<K, Type.TInteger>, {
    description,
  });

const FigureCounts = counts<FigureChangeKind>(
  figureChangeKinds,
  'Shown figures that were added, got another value, lost it, lack it for another reason, or kept it under another label',
);

const TurnCounts = counts<TurnedAspect>(turnedAspects, 'Verdicts that are others');

const ShownFigure = Type.Object({
  value: nullable(Type.Number()),
  missing: nullable(MissingReason),
  definitionVersion: nullable(Type.Integer()),
  source: nullable(Type.String()),
  flags: Type.Array(Flag),
  note: nullable(Type.String()),
});

export const ChangedFigure = Type.Object({
  kind: Type.Enum([...figureChangeKinds]),
  area: AreaCode,
  name: Type.String(),
  year: Year,
  before: ShownFigure,
  after: ShownFigure,
});

const turned = {
  member: MemberCode,
  name: Type.String(),
  why: Type.Array(Type.Enum([...turnCauses]), { description: 'What changed that it rests on' }),
};

const StatusClass = nullable(Type.Object({ index: Type.Integer(), of: Type.Integer() }));
const Quartile = nullable(Type.Integer({ description: '1 is the best' }));
const Verdict = Type.Enum([...verdicts]);
const PaceStatus = Type.Enum([...paceStatuses]);

export const TurnedVerdict = Type.Union([
  Type.Object({ ...turned, aspect: Type.Literal('direction'), before: Verdict, after: Verdict }),
  Type.Object({
    ...turned,
    aspect: Type.Literal('pace'),
    target: Type.String(),
    before: PaceStatus,
    after: PaceStatus,
  }),
  Type.Object({ ...turned, aspect: Type.Literal('class'), before: StatusClass, after: StatusClass }),
  Type.Object({ ...turned, aspect: Type.Literal('quartile'), before: Quartile, after: Quartile }),
]);

const ChangedPart = nullable(
  Type.Union([Localized, Type.String(), Type.Array(nullable(Type.Number()))], {
    description: 'A text in both languages, a code, or numbers',
  }),
);

export const IndicatorChange = Type.Object({
  what: Type.Enum([...indicatorChangeKinds]),
  subject: nullable(Type.String({ description: 'The definition version or the target that it is about' })),
  before: ChangedPart,
  after: ChangedPart,
});

const NetworkMean = nullable(
  Type.Object({
    year: Type.Integer({ description: 'The year that the indicator stands in' }),
    n: Type.Integer({ description: 'Present municipalities with a value by the common definition version' }),
    N: Type.Integer({ description: 'Present municipalities' }),
    version: nullable(Type.Integer()),
    mean: nullable(Type.Number({ description: 'Unweighted, from five values up' })),
    median: nullable(Type.Number()),
  }),
);

const Centre = Type.Object({ mean: Type.Number(), median: Type.Number() });

const meanPart = Type.Object({
  change: Type.Number({ description: 'How much of the change of the mean it is, in the unit' }),
  n: Type.Integer({ description: 'Of how many members' }),
});

export const MeanChange = Type.Object({
  before: NetworkMean,
  after: NetworkMean,
  same: nullable(
    Type.Object(
      { n: Type.Integer(), before: Centre, after: Centre },
      { description: 'Like for like: the members with comparable values in both' },
    ),
  ),
  parts: nullable(
    Type.Object(Object.fromEntries(meanParts.map((part) => [part, meanPart])) as Record<MeanPart, typeof meanPart>, {
      description: 'Why the mean moved; they add up to its change',
    }),
  ),
  unknown: nullable(Type.Enum([...meanUnknowns], { description: 'Why it cannot be said why' })),
});

const ofIndicator = {
  id: IndicatorId,
  name: Localized,
  unit: Type.String(),
  unitName: Localized,
  decimals: Type.Integer(),
  polarity: Polarity,
};

const mostFirst = 'The first of them; all of an indicator, or of a member, are under an address of their own';

export const ChangedIndicator = Type.Object({
  ...ofIndicator,
  figures: FigureCounts,
  unseen: Type.Integer({ description: 'Revised by less than the decimals that are shown' }),
  years: Type.Array(Type.Object({ year: Year, figures: FigureCounts })),
  changes: Type.Array(IndicatorChange),
  mean: MeanChange,
  judged: Type.Integer({ description: 'Members with verdicts in both editions' }),
  turned: TurnCounts,
  directions: Type.Array(Type.Object({ before: Verdict, after: Verdict, n: Type.Integer() })),
  rows: Type.Array(ChangedFigure, { description: `Without the added ones. ${mostFirst}` }),
  turns: Type.Array(TurnedVerdict, { description: `Without quartiles. ${mostFirst}` }),
});

const pair = { edition: EditionId, since: EditionId };

export const EditionChanges = Type.Object({
  ...pair,
  set: SetId,
  figures: FigureCounts,
  judged: Type.Integer({ description: 'Pairs of member and indicator with verdicts in both editions' }),
  turned: TurnCounts,
  rules: Type.Array(
    Type.Object({ rule: Type.String(), before: nullable(Type.String()), after: nullable(Type.String()) }),
  ),
  sets: Type.Array(
    Type.Object({
      set: SetId,
      name: Localized,
      what: Type.Enum(['new', 'gone', 'renamed', 'entered', 'left', 'renumbered']),
      indicator: nullable(IndicatorId),
      before: ChangedPart,
      after: ChangedPart,
    }),
  ),
  members: Type.Object({
    joined: Type.Integer(),
    left: Type.Integer(),
    renamed: Type.Integer(),
    rows: Type.Array(
      Type.Object({
        code: MemberCode,
        name: Type.String(),
        kind: MemberKind,
        what: Type.Enum(['joined', 'left', 'renamed']),
        before: nullable(Type.String()),
        after: nullable(Type.String()),
      }),
      { description: 'At most two hundred; all are in the CSV' },
    ),
  }),
  indicators: Type.Array(ChangedIndicator, {
    description: 'All of either edition, in the order of the later one; also those of which nothing changed',
  }),
});

export const IndicatorChanges = Type.Object({
  ...pair,
  ...ofIndicator,
  figures: FigureCounts,
  turned: TurnCounts,
  rows: Type.Array(ChangedFigure, { description: 'At most five hundred of a kind; all are in the CSV' }),
  turns: Type.Array(TurnedVerdict, { description: 'At most five hundred of a kind; all are in the CSV' }),
});

export const MemberChanges = Type.Object({
  ...pair,
  member: MemberCode,
  name: Type.String(),
  indicators: Type.Array(
    Type.Object({ ...ofIndicator, rows: Type.Array(ChangedFigure), turns: Type.Array(TurnedVerdict) }),
    { description: 'Those in which something of the member changed' },
  ),
});

export type EditionChanges = Type.Static<typeof EditionChanges>;
export type ChangedIndicator = Type.Static<typeof ChangedIndicator>;
export type ChangedFigure = Type.Static<typeof ChangedFigure>;
export type TurnedVerdict = Type.Static<typeof TurnedVerdict>;
export type IndicatorChange = Type.Static<typeof IndicatorChange>;
export type IndicatorChanges = Type.Static<typeof IndicatorChanges>;
export type MemberChanges = Type.Static<typeof MemberChanges>;

const since = Type.Optional(
  Type.String({ maxLength: 20, description: 'The edition to compare with; the one published before when left out' }),
);

const querystring = Type.Object({ since }, { additionalProperties: false });

const csvQuery = Type.Object(
  {
    since,
    style: Type.Optional(
      Type.Enum(['standard', 'excel-sv'], {
        description: 'standard: commas and decimal points; excel-sv: semicolons, decimal commas and a byte order mark',
      }),
    ),
  },
  { additionalProperties: false },
);

const errors = { 400: ErrorReply, 404: ErrorReply };

export const getEditionChanges = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/changes',
  isOfTodayOnly: true,
  schema: {
    summary: 'What changed between two editions: figures, definitions, rules, members, verdicts, and why means moved',
    tags: ['editions'],
    params: Type.Object({ edition: EditionId }),
    querystring,
    response: { 200: EditionChanges, ...errors },
  },
});

export const getIndicatorChanges = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/changes/indicators/:id',
  isOfTodayOnly: true,
  schema: {
    summary: 'Which figures and verdicts of an indicator changed between two editions',
    tags: ['editions'],
    params: Type.Object({ edition: EditionId, id: IndicatorId }),
    querystring,
    response: { 200: IndicatorChanges, ...errors },
  },
});

export const getMemberChanges = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/changes/members/:code',
  isOfTodayOnly: true,
  schema: {
    summary: 'Which figures and verdicts of a member changed between two editions',
    tags: ['editions'],
    params: Type.Object({ edition: EditionId, code: MemberCode }),
    querystring,
    response: { 200: MemberChanges, ...errors },
  },
});

export const downloadEditionChanges = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/changes.csv',
  isOfTodayOnly: true,
  schema: {
    summary: 'Everything that changed between two editions as CSV, a row for each change',
    tags: ['editions'],
    produces: ['text/csv'],
    params: Type.Object({ edition: EditionId }),
    querystring: csvQuery,
    response: { 200: Type.String({ contentMediaType: 'text/csv' }), ...errors },
  },
});
