import { editionStandings } from '@ratthall/domain/edition';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { DataVersion, EditionId, Localized, NoQuery, SetId, Year, nullable } from './scalars.ts';

const Moment = Type.String({ description: 'ISO 8601 with the zone' });

/** What is written to go with the figures: Markdown, in both languages. */
export const EditionTexts = {
  foreword: Localized,
  comments: Type.Record(Type.String(), Localized, { description: 'By indicator' }),
};

/** A published edition. Everything but `standing` and `withdrawal` stays as it was published. */
export const Edition = Type.Object({
  id: EditionId,
  year: Year,
  round: Type.Integer({ description: 'The reporting round that it sums up: the year of its newest figures' }),
  set: SetId,
  note: Localized,
  publishedAt: Moment,
  publishedBy: Type.String(),
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Of the bytes at /api/editions/:edition/values.csv' }),
  rows: Type.Integer({ description: 'Figures in values.csv' }),
  dataVersion: DataVersion,
  rules: Type.Record(Type.String(), Type.String(), { description: 'The rules that judged it, each with its version' }),
  ...EditionTexts,
  standing: Type.Enum([...editionStandings]),
  withdrawal: nullable(Type.Object({ at: Moment, by: Type.String(), reason: Localized })),
});

export const EditionList = Type.Object({
  dataVersion: DataVersion,
  current: nullable(EditionId),
  editions: Type.Array(Edition, { description: 'The newest first' }),
});

export type Edition = Type.Static<typeof Edition>;
export type EditionList = Type.Static<typeof EditionList>;

export const listEditions = endpoint({
  method: 'GET',
  url: '/api/editions',
  isOfTodayOnly: true,
  schema: {
    summary: 'What has been published, with the checksum of each edition',
    description:
      'Every public address under /api/ also exists under /api/editions/:edition/, where it is answered from the figures of that edition and never changes.',
    tags: ['editions'],
    querystring: NoQuery,
    response: { 200: EditionList, 400: ErrorReply },
  },
});

const ofEdition = Type.Object({ edition: EditionId });

export const downloadEditionValues = endpoint({
  method: 'GET',
  url: '/api/editions/:edition/values.csv',
  schema: {
    summary: 'Every figure of an edition as canonical CSV, of which its checksum is made',
    tags: ['editions'],
    produces: ['text/csv'],
    params: ofEdition,
    querystring: NoQuery,
    response: { 200: Type.String({ contentMediaType: 'text/csv' }), 404: ErrorReply },
  },
});
