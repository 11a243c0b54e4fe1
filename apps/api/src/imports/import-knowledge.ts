import type { Dataset } from '@ratthall/domain/dataset';
import { createAreaFinder, createIndicatorFinder, type ImportArea } from '@ratthall/domain/import-lookups';
import type { ImportKnowledge } from '@ratthall/domain/import-rows';

/** What the rows of a file are read against, as it stands now. */
export function knowledgeOf(dataset: Dataset, areas: readonly ImportArea[], thisYear: number): ImportKnowledge {
  const sources = dataset.sources.flatMap(({ id, name }) =>
    [id, name.sv, name.en].map((key) => [key.toLowerCase(), id] as const),
  );
  return {
    findArea: createAreaFinder(areas),
    findIndicator: createIndicatorFinder(dataset.indicators.values()),
    indicators: dataset.indicators,
    sources: new Map(sources),
    thisYear,
  };
}
