import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Target } from './targets.ts';
import {
  DataVersion,
  EditionId,
  IndicatorId,
  Localized,
  MemberCode,
  MemberKind,
  Polarity,
  SetId,
  nullable,
  NoQuery,
} from './scalars.ts';

export const StatusClasses = Type.Object({
  bounds: Type.Array(Type.Number(), { description: 'Best first, in the unit of the indicator' }),
  inclusive: Type.Boolean({ description: 'Whether a value on a bound falls in the better class' }),
});

export const DefinitionVersion = Type.Object({
  version: Type.Integer(),
  validFrom: Type.Integer(),
  change: Type.Enum(['first', 'editorial', 'comparable', 'break']),
  reason: Localized,
  classes: nullable(StatusClasses),
});

export const IndicatorInput = Type.Object({
  id: Type.String(),
  role: Type.Enum(['numerator', 'denominator', 'part']),
  name: Localized,
  unit: Type.String({ description: 'Several with | between them: any, but the same for all such inputs of a value' }),
  toNumerator: nullable(
    Type.Number({
      description: 'For a part: how much of the numerator one unit of it makes; null where nothing is agreed',
    }),
  ),
});

export const IndicatorScope = Type.Object({ id: Type.String(), name: Localized });

export const Indicator = Type.Object({
  id: IndicatorId,
  name: Localized,
  description: Localized,
  unit: Type.String(),
  unitName: Localized,
  decimals: Type.Integer(),
  polarity: Polarity,
  criteria: Type.Array(Type.Enum([1, 2, 3, 4])),
  goals: Type.Array(Type.Integer()),
  appliesTo: Type.Array(MemberKind),
  reportedBy: Type.Enum(['central', 'member', 'plant']),
  inputs: Type.Array(IndicatorInput),
  factor: Type.Number(),
  scopes: Type.Array(IndicatorScope, { description: 'What a value may leave out or stand for' }),
  sumOf: Type.Array(IndicatorId, { description: 'Indicators whose values add up to this one' }),
  limits: Type.Object({
    min: nullable(Type.Number()),
    max: nullable(Type.Number()),
    hardMin: nullable(Type.Number()),
    hardMax: nullable(Type.Number()),
  }),
  scale: Type.Enum(['linear', 'log']),
  shownSource: Type.String(),
  kolada: nullable(Type.Object({ municipality: Type.Array(Type.String()), region: Type.Array(Type.String()) })),
  definitions: Type.Array(DefinitionVersion),
  targets: Type.Array(Target),
});

export const IndicatorSet = Type.Object({
  id: SetId,
  name: Localized,
  description: Localized,
  adopted: Type.Integer(),
  revised: nullable(Type.Integer()),
  isDefault: Type.Boolean(),
  validFrom: Type.Optional(
    nullable(
      Type.Integer({ description: 'The first year of figures that it was decided for; null where that is not known' }),
    ),
  ),
  defaultFrom: Type.Optional(
    nullable(
      Type.Integer({ description: 'The year at whose beginning it becomes the default; null where it does not' }),
    ),
  ),
  entries: Type.Array(
    Type.Object({ indicator: IndicatorId, number: nullable(Type.String()), complements: nullable(Type.String()) }),
  ),
});

export const Source = Type.Object({
  id: Type.String(),
  name: Localized,
  publisher: Type.String(),
  url: nullable(Type.String()),
  citation: Localized,
  derived: Type.Boolean(),
  note: Localized,
});

export const Network = Type.Object({
  id: Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', maxLength: 60 }),
  name: Localized,
  isFictional: Type.Boolean({ description: 'True for an invented network, which nobody may take for a real one' }),
});

export const NamedGroup = Type.Object({
  id: Type.String(),
  name: Localized,
  description: Localized,
  members: Type.Array(MemberCode),
});

export const Catalogue = Type.Object({
  dataVersion: DataVersion,
  updatedAt: Type.String({ description: 'When this data version came to be, ISO 8601' }),
  network: Network,
  sets: Type.Array(IndicatorSet),
  indicators: Type.Array(Indicator),
  groups: Type.Array(NamedGroup),
  sources: Type.Array(Source),
  newestEdition: nullable(
    Type.Object(
      { id: EditionId, year: Type.Integer(), publishedAt: Type.String() },
      { description: 'The edition to read and to cite. Null before the first, and always in an edition' },
    ),
  ),
});

export type Indicator = Type.Static<typeof Indicator>;
export type IndicatorSet = Type.Static<typeof IndicatorSet>;
export type Catalogue = Type.Static<typeof Catalogue>;

export const getCatalogue = endpoint({
  method: 'GET',
  url: '/api/catalogue',
  schema: {
    summary: 'The indicators, the sets they belong to, named groups and sources',
    tags: ['catalogue'],
    querystring: NoQuery,
    response: { 200: Catalogue, 400: ErrorReply },
  },
});
