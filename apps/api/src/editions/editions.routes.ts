import { downloadEditionValues, listEditions } from '@ratthall/contract/editions';
import type { Dataset } from '@ratthall/domain/dataset';
import type { PublicViews } from '#http/public-view.ts';
import { canonicalCsv } from './canonical-csv.ts';
import { editionsOf } from './editions.service.ts';

export function registerEditions(views: PublicViews, { current }: { current: () => Dataset }): void {
  views.json(listEditions, editionsOf);
  views.ofEdition(downloadEditionValues, (dataset, { params: { edition } }) => {
    const { body, sha256 } = canonicalCsv(dataset);
    const published = current().editions.find(({ id }) => id === edition);
    // Better no answer than one that is not what was published.
    if (published && published.sha256 !== sha256) throw new Error(`${edition} no longer gives its checksum: ${sha256}`);
    return { body, type: 'text/csv; charset=utf-8; header=present', fileName: `ratthall-${edition}.csv` };
  });
}
