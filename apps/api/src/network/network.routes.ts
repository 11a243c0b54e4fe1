import { getOverview } from '@ratthall/contract/network';
import type { PublicViews } from '#http/public-view.ts';
import { overviewOf } from './network.service.ts';

export function registerNetwork(views: PublicViews): void {
  views.json(getOverview, (dataset, { query }) => overviewOf(dataset, query.set));
}
