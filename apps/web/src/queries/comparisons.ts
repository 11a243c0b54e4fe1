export type {
  ComparedCell,
  ComparedChange,
  ComparedIndicator,
  ComparedSeries,
  Comparison,
} from '@ratthall/contract/comparisons';
import { getComparison } from '@ratthall/contract/comparisons';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** What is compared, as the API wants it; `members` are codes with commas between them. */
export type ComparisonChoice = {
  members: string;
  indicators?: string | undefined;
  peers?: string | undefined;
  set?: string | undefined;
  year?: number | undefined;
  from?: number | undefined;
  to?: number | undefined;
};

export const comparisonQuery = (choice: ComparisonChoice) =>
  queryOptions({
    queryKey: ['comparison', choice],
    queryFn: () => call(getComparison, { query: choice }),
  });
