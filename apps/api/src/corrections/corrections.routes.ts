import { listCorrections } from '@ratthall/contract/corrections';
import type { PublicViews } from '#http/public-view.ts';
import { correctionsIn } from './corrections.service.ts';

export function registerCorrections(views: PublicViews): void {
  views.json(listCorrections, (dataset, { query }) => correctionsIn(dataset, query));
}
