import { getComparison } from '@ratthall/contract/comparisons';
import type { FastifyInstance } from 'fastify';
import type { PublicViews } from '#http/public-view.ts';
import { comparisonOf } from './comparisons.service.ts';

export function registerComparisons(app: FastifyInstance, views: PublicViews): void {
  app.route({
    ...getComparison,
    handler: views.json(getComparison, (dataset, { query }) => comparisonOf(dataset, query)),
  });
}
