import type { Dataset } from '@ratthall/domain/dataset';

/** What the indicators are, in which sets, and where their values come from. */
export function catalogueOf({ version, updatedAt, network, sets, indicators, groups, sources }: Dataset) {
  return { dataVersion: version, updatedAt, network, sets, indicators: [...indicators.values()], groups, sources };
}
