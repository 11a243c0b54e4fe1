import type { Dataset } from '@ratthall/domain/dataset';
import { currentEdition } from '@ratthall/domain/edition';

/** What the indicators are, in which sets, and where their values come from. */
export function catalogueOf({ version, updatedAt, network, sets, indicators, groups, sources, ...published }: Dataset) {
  const edition = currentEdition(published.editions, published.withdrawals);
  return {
    dataVersion: version,
    updatedAt,
    network,
    sets,
    indicators: [...indicators.values()],
    groups,
    sources,
    newestEdition: edition && { id: edition.id, year: edition.year, publishedAt: edition.publishedAt },
  };
}
