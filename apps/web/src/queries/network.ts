export type { IndicatorOverview, Overview, YearSummary } from '@ratthall/contract/network';
import { getOverview } from '@ratthall/contract/network';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const overviewQuery = (set: string | undefined) =>
  queryOptions({
    queryKey: ['overview', set ?? null],
    queryFn: () => call(getOverview, { query: { set } }),
  });
