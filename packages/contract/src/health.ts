import * as Type from 'typebox';
import { endpoint } from './endpoint.ts';
import { DataVersion } from './scalars.ts';

export const Health = Type.Object({ status: Type.Literal('ok'), dataVersion: DataVersion });

export const getHealth = endpoint({
  method: 'GET',
  url: '/health',
  schema: { summary: 'Whether the service answers', tags: ['service'], response: { 200: Health } },
});
