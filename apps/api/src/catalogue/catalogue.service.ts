import type { Dataset } from '@ratthall/domain/dataset';

/** What the indicators are, in which sets, and where their values come from. */
export function catalogueOf({ version, updatedAt, sets, indicators, groups, sources }: Dataset) {
  return { dataVersion: version, updatedAt, sets, indicators: [...indicators.values()], groups, sources };
}
