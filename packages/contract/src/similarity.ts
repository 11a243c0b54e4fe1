import { similarityVariables, weightsPattern } from '@ratthall/domain/weights';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { DataVersion, MemberCode, nullable } from './scalars.ts';

const Weight = Type.Number({ minimum: 0, maximum: 10 });

export const WeightsQuery = Type.String({
  pattern: weightsPattern,
  description: `How much each of ${similarityVariables.join(', ')} counts: 0 to 10 with at most one decimal, such as population:2,latitude:0. A variable that is left out weighs 1; at least one must count.`,
});

/** One variable of two members in natural units. */
export const Likeness = Type.Object({
  variable: Type.Enum([...similarityVariables]),
  own: Type.Number({ description: 'Inhabitants, inhabitants per km², share over ten years, or degrees north' }),
  other: Type.Number(),
  deviations: Type.Number({ description: 'How far apart they are, in robust standard deviations' }),
});

export const SimilarMember = Type.Object({
  member: MemberCode,
  distance: Type.Number({ description: 'In robust standard deviations; 0 is alike in everything that counts' }),
  reasons: Type.Object({
    alike: Type.Tuple([Likeness, Likeness], { description: 'The two variables in which they differ least' }),
    differs: Likeness,
  }),
});

export const SimilarMembers = Type.Object({
  dataVersion: DataVersion,
  ruleVersion: Type.String(),
  member: MemberCode,
  weights: Type.Object({ population: Weight, density: Weight, growth: Weight, latitude: Weight }),
  few: Type.Boolean({
    description: 'Whether there are fewer than seven, or the seventh is farther off than farDistance',
  }),
  farDistance: nullable(
    Type.Number({
      description:
        'The 90th percentile of the present members’ distances to their own seventh, at the same weights; in a network of more than a thousand, of an evenly spread part of them',
    }),
  ),
  compared: Type.Integer({ description: 'The members it could be compared with: three variables known of both' }),
  similar: Type.Array(SimilarMember, { description: 'Nearest first, seven at most' }),
});

export type Likeness = Type.Static<typeof Likeness>;
export type SimilarMember = Type.Static<typeof SimilarMember>;
export type SimilarMembers = Type.Static<typeof SimilarMembers>;

export const getSimilar = endpoint({
  method: 'GET',
  url: '/api/members/:code/similar',
  schema: {
    summary: 'The members most like one in structure, and why',
    description:
      'Compares population, density, growth and latitude – never results – among present members of the same kind.',
    tags: ['members'],
    params: Type.Object({ code: MemberCode }),
    querystring: Type.Object({ weights: Type.Optional(WeightsQuery) }, { additionalProperties: false }),
    response: { 200: SimilarMembers, 400: ErrorReply, 404: ErrorReply },
  },
});

export const downloadDistances = endpoint({
  method: 'GET',
  url: '/api/similarity.csv',
  schema: {
    summary: 'The distances between all members of a kind as CSV, a row and a column for each',
    description:
      'Past members are there too, though they are nobody’s peers. A cell is empty where two members cannot be compared. A file has at most 250,000 distances: with more than five hundred members, rows have to be asked for by members.',
    tags: ['members'],
    produces: ['text/csv'],
    querystring: Type.Object(
      {
        kind: Type.Optional(Type.Enum(['municipality', 'region'], { default: 'municipality' })),
        weights: Type.Optional(WeightsQuery),
        members: Type.Optional(
          Type.String({
            pattern: '^[0-9]{4}(,[0-9]{4}){0,199}$',
            description:
              'Rows for these members only: up to two hundred codes with commas between them, fewer in a network of more than 1,250 members',
          }),
        ),
        style: Type.Optional(
          Type.Enum(['standard', 'excel-sv'], {
            description:
              'standard: commas and decimal points; excel-sv: semicolons, decimal commas and a byte order mark',
          }),
        ),
      },
      { additionalProperties: false },
    ),
    response: { 200: Type.String({ contentMediaType: 'text/csv' }), 400: ErrorReply },
  },
});
