import { getComparison } from '@ratthall/contract/comparisons';
import type { PublicViews } from '#http/public-view.ts';
import { comparisonOf } from './comparisons.service.ts';

export function registerComparisons(views: PublicViews): void {
  views.json(getComparison, (dataset, { query }) => comparisonOf(dataset, query));
}
