import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { Direction } from './members.ts';
import { NetworkFigures } from './network.ts';
import { PaceCounts } from './targets.ts';
import { DataVersion, IndicatorId, MemberCode, NoQuery } from './scalars.ts';

export const IndicatorSummary = Type.Object({
  dataVersion: DataVersion,
  network: NetworkFigures,
  directions: Type.Array(Type.Object({ member: MemberCode, direction: Direction }), {
    description: 'The direction of every member that has a value, present and past; sorted by code',
  }),
  pace: Type.Array(PaceCounts, {
    description: 'For each target of the indicator that stands, how many present municipalities stand how towards it',
  }),
});

export type IndicatorSummary = Type.Static<typeof IndicatorSummary>;

export const getIndicatorSummary = endpoint({
  method: 'GET',
  url: '/api/indicators/:id',
  schema: {
    summary: 'An indicator across the network: spread, coverage and the direction of each member',
    description: 'Spread, coverage and counts are of present member municipalities; regions are never mixed with them.',
    tags: ['indicators'],
    params: Type.Object({ id: IndicatorId }),
    querystring: NoQuery,
    response: { 200: IndicatorSummary, 400: ErrorReply, 404: ErrorReply },
  },
});
