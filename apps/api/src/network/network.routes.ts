import { getOverview } from '@ratthall/contract/network';
import { getSummary } from '@ratthall/contract/summary';
import type { PublicViews } from '#http/public-view.ts';
import { overviewOf } from './network.service.ts';
import { summaryOf } from './summary.service.ts';

export function registerNetwork(views: PublicViews): void {
  views.json(getOverview, (dataset, { query }) => overviewOf(dataset, query.set));
  views.json(getSummary, (dataset, { query }) => summaryOf(dataset, query));
}
