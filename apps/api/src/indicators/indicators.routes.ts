import { getIndicatorSummary } from '@ratthall/contract/indicators';
import type { FastifyInstance } from 'fastify';
import type { PublicViews } from '#http/public-view.ts';
import { indicatorSummaryOf } from './indicators.service.ts';

export function registerIndicators(app: FastifyInstance, views: PublicViews): void {
  app.route({
    ...getIndicatorSummary,
    handler: views.json(getIndicatorSummary, (dataset, { params: { id } }) => indicatorSummaryOf(dataset, id)),
  });
}
