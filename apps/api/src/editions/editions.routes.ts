import { downloadEditionValues, listEditions } from '@ratthall/contract/editions';
import type { PublicViews } from '#http/public-view.ts';
import { canonicalCsv } from './canonical-csv.ts';
import { editionsOf } from './editions.service.ts';

export function registerEditions(views: PublicViews): void {
  views.json(listEditions, editionsOf);
  views.ofEdition(downloadEditionValues, (dataset, { params: { edition } }) => ({
    body: canonicalCsv(dataset).body,
    type: 'text/csv; charset=utf-8; header=present',
    fileName: `ratthall-${edition}.csv`,
  }));
}
