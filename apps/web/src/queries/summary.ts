export type { IndicatorYear, Movers, Summary } from '@ratthall/contract/summary';
import { getSummary } from '@ratthall/contract/summary';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** `round`: the reporting round whose coverage is told; the newest when left out. */
export const summaryQuery = (set: string | undefined, round?: number) =>
  queryOptions({
    queryKey: ['summary', set ?? null, round ?? null],
    queryFn: () => call(getSummary, { query: { set, year: round } }),
  });
