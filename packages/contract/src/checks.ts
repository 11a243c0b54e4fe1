import { comparingChecks } from '@ratthall/domain/entry-finding';
import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { DataVersion, IndicatorId, NoQuery, nullable } from './scalars.ts';

/** What one check would have stopped, had every accepted value been entered in its year. */
export const CheckRate = Type.Object({
  check: Type.Enum([...comparingChecks]),
  tested: Type.Integer({ description: 'Accepted values that it had something to compare with' }),
  stopped: Type.Integer({ description: 'How many of them it would have asked about' }),
  share: nullable(Type.Number({ description: 'From 0 to 1; null where nothing was tested' })),
  inForce: Type.Boolean({ description: 'Only a check that would have stopped less than 5 % is' }),
  judgedBy: Type.Enum(['own', 'all', 'nothing'], {
    description: 'By the values of the indicator; by those of all indicators too, where it has few; or by nothing',
  }),
});

/** What the checks that are in force would have asked about, any of them. */
const Asked = Type.Object({
  tested: Type.Integer({ description: 'Accepted values' }),
  stopped: Type.Integer({ description: 'How many of them at least one check in force would have asked about' }),
});

export const CheckRates = Type.Object({
  dataVersion: DataVersion,
  all: Type.Array(CheckRate),
  indicators: Type.Array(Type.Object({ indicator: IndicatorId, rates: Type.Array(CheckRate), asked: Asked })),
});

export type CheckRates = Type.Static<typeof CheckRates>;

export const readCheckRates = endpoint({
  method: 'GET',
  url: '/api/checks',
  schema: {
    summary: 'The checks at entry: what each would have stopped of what has been accepted, and where it is in force',
    tags: ['checks'],
    querystring: NoQuery,
    response: { 200: CheckRates, 400: ErrorReply, 401: ErrorReply, 403: ErrorReply },
  },
});
