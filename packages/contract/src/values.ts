import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { AreaCode, DataVersion, Flag, IndicatorId, MemberCode, MissingReason, Year, nullable } from './scalars.ts';

const figure = {
  year: Year,
  value: nullable(Type.Number()),
  missing: nullable(MissingReason),
  source: Type.String(),
  definitionVersion: nullable(Type.Integer()),
  flags: Type.Array(Flag),
  reference: nullable(Type.String({ description: 'Address where this very figure was published' })),
  numerator: Type.Optional(Type.Number({ description: 'What the value was computed from; left out where not known' })),
  denominator: Type.Optional(Type.Number()),
  note: Type.Optional(Type.String({ description: 'A footnote; left out where there is none' })),
  scope: Type.Optional(
    Type.Array(Type.String(), {
      description: 'What it leaves out or stands for, by the ids of the indicator’s scopes in /api/catalogue',
    }),
  ),
  method: Type.Optional(
    Type.String({ description: 'How it was obtained: measured, register, supplier, calculated or estimated' }),
  ),
};

/** One year of one member: a value, or the reason why there is none. */
export const Figure = Type.Object(figure);

export const ValueRow = Type.Object({ member: MemberCode, ...figure });

export const ReferenceRow = Type.Object({ area: AreaCode, ...figure });

export const Values = Type.Object({
  dataVersion: DataVersion,
  indicator: IndicatorId,
  rows: Type.Array(ValueRow, { description: 'Members, present and past; sorted by code, then year' }),
  references: Type.Array(ReferenceRow, {
    description: 'Published series of the nation (0000) and the network (NETWORK), which are not members',
  }),
});

export type Figure = Type.Static<typeof Figure>;
export type ValueRow = Type.Static<typeof ValueRow>;
export type Values = Type.Static<typeof Values>;

const params = Type.Object({ id: IndicatorId });

const selection = {
  members: Type.Optional(
    Type.String({
      pattern: '^[0-9]{4}(,[0-9]{4}){0,199}$',
      description: 'Up to two hundred member codes with commas between them; all members when left out',
    }),
  ),
  from: Type.Optional(Year),
  to: Type.Optional(Year),
};

export const listValues = endpoint({
  method: 'GET',
  url: '/api/indicators/:id/values',
  schema: {
    summary: 'The values of an indicator, from its shown source',
    tags: ['values'],
    params,
    querystring: Type.Object(
      {
        ...selection,
        source: Type.Optional(Type.String({ description: 'Another source than the shown one', maxLength: 60 })),
      },
      { additionalProperties: false },
    ),
    response: { 200: Values, 400: ErrorReply, 404: ErrorReply },
  },
});

const csvQuery = Type.Object(
  {
    style: Type.Optional(
      Type.Enum(['standard', 'excel-sv'], {
        description: 'standard: commas and decimal points; excel-sv: semicolons, decimal commas and a byte order mark',
      }),
    ),
  },
  { additionalProperties: false },
);

const csvReply = Type.String({ contentMediaType: 'text/csv' });

export const downloadValues = endpoint({
  method: 'GET',
  url: '/api/indicators/:id/values.csv',
  schema: {
    summary: 'The values of an indicator as CSV, all sources',
    tags: ['values'],
    produces: ['text/csv'],
    params,
    querystring: csvQuery,
    response: { 200: csvReply, 400: ErrorReply, 404: ErrorReply },
  },
});

export const downloadAllValues = endpoint({
  method: 'GET',
  url: '/api/values.csv',
  // An edition has its canonical form there.
  isOfTodayOnly: true,
  schema: {
    summary: 'Every value of every indicator and source as CSV',
    tags: ['values'],
    produces: ['text/csv'],
    querystring: csvQuery,
    response: { 200: csvReply, 400: ErrorReply },
  },
});
