import { missingReasons } from '@ratthall/domain/observation';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { DataVersion, EditionId, IndicatorId, Polarity, nullable } from './scalars.ts';

const labels = Type.Record(Type.String(), Type.String());

/** All shown values as one cube in JSON-stat 2.0 (https://json-stat.org/full/). */
export const JsonStat = Type.Object({
  version: Type.Literal('2.0'),
  class: Type.Literal('dataset'),
  href: Type.String(),
  label: Type.String(),
  source: Type.String(),
  updated: Type.String({ description: 'ISO 8601' }),
  note: Type.Array(Type.String()),
  id: Type.Array(Type.Enum(['indicator', 'area', 'year'])),
  size: Type.Array(Type.Integer()),
  role: Type.Object({
    metric: Type.Array(Type.String()),
    geo: Type.Array(Type.String()),
    time: Type.Array(Type.String()),
  }),
  dimension: Type.Object({
    indicator: Type.Object({
      label: Type.String(),
      category: Type.Object({
        index: Type.Array(IndicatorId),
        label: labels,
        note: Type.Record(Type.String(), Type.Array(Type.String())),
        unit: Type.Record(
          Type.String(),
          Type.Object({ label: Type.String(), symbol: Type.String(), decimals: Type.Integer() }),
        ),
      }),
    }),
    area: Type.Object({
      label: Type.String(),
      category: Type.Object({ index: Type.Array(Type.String()), label: labels }),
    }),
    year: Type.Object({
      label: Type.String(),
      category: Type.Object({ index: Type.Array(Type.String()) }),
    }),
  }),
  value: Type.Array(nullable(Type.Number()), { description: 'The last dimension moves fastest; blank is null' }),
  status: Type.Record(Type.String(), Type.Enum([...missingReasons]), {
    description: 'Why a value is lacking, by its position in value',
  }),
  extension: Type.Object({
    language: Type.Enum(['sv', 'en']),
    edition: nullable(EditionId),
    dataVersion: DataVersion,
    license: Type.String(),
    polarity: Type.Record(Type.String(), Polarity),
    shownSource: Type.Record(Type.String(), Type.String()),
  }),
});

export type JsonStat = Type.Static<typeof JsonStat>;

export const getJsonStat = endpoint({
  method: 'GET',
  url: '/api/values.json',
  schema: {
    summary: 'What is shown of every indicator, as one cube in JSON-stat 2.0',
    tags: ['values'],
    querystring: Type.Object({ lang: Type.Optional(Type.Enum(['sv', 'en'])) }, { additionalProperties: false }),
    response: { 200: JsonStat, 400: ErrorReply },
  },
});
