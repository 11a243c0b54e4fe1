export type { CheckRates } from '@ratthall/contract/checks';
import { readCheckRates } from '@ratthall/contract/checks';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** What each check at entry would have stopped of what has been accepted. */
export const checkRatesQuery = queryOptions({
  queryKey: ['check-rates'],
  queryFn: () => call(readCheckRates),
});
