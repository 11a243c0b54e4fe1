import { getOverview } from '@ratthall/contract/network';
import type { FastifyInstance } from 'fastify';
import type { PublicViews } from '#http/public-view.ts';
import { overviewOf } from './network.service.ts';

export function registerNetwork(app: FastifyInstance, views: PublicViews): void {
  app.route({
    ...getOverview,
    handler: views.json(getOverview, (dataset, { query }) => overviewOf(dataset, query.set)),
  });
}
