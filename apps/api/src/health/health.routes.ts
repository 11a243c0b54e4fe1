import { getHealth } from '@ratthall/contract/health';
import type { FastifyInstance } from 'fastify';
import type { CurrentDataset } from '#datasets/current-dataset.ts';

export function registerHealth(app: FastifyInstance, datasets: CurrentDataset): void {
  app.route({
    ...getHealth,
    handler: (_, reply) => {
      void reply.header('cache-control', 'no-store');
      return { status: 'ok', dataVersion: datasets.current().version };
    },
  });
}
