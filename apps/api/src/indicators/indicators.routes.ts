import { getIndicatorSummary } from '@ratthall/contract/indicators';
import type { PublicViews } from '#http/public-view.ts';
import { indicatorSummaryOf } from './indicators.service.ts';

export function registerIndicators(views: PublicViews): void {
  views.json(getIndicatorSummary, (dataset, { params: { id } }) => indicatorSummaryOf(dataset, id));
}
