import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { ErrorReply } from './errors.ts';
import { DataVersion, NoQuery } from './scalars.ts';

export const Health = Type.Object({ status: Type.Literal('ok'), dataVersion: DataVersion });

export const getHealth = endpoint({
  method: 'GET',
  url: '/health',
  isOfTodayOnly: true,
  schema: {
    summary: 'Whether the service answers',
    tags: ['service'],
    querystring: NoQuery,
    response: { 200: Health, 400: ErrorReply },
  },
});
