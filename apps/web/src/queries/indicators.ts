import { getIndicatorSummary } from '@ratthall/contract/indicators';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export type { IndicatorSummary } from '@ratthall/contract/indicators';

export const indicatorSummaryQuery = (id: string) =>
  queryOptions({
    queryKey: ['indicator', id],
    queryFn: () => call(getIndicatorSummary, { params: { id } }),
  });
