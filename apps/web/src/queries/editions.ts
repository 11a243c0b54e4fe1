export type { Edition, EditionList } from '@ratthall/contract/editions';
import { listEditions } from '@ratthall/contract/editions';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: () => call(listEditions),
});
