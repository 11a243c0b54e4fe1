export type { Catalogue } from '@ratthall/contract/catalogue';
import { getCatalogue } from '@ratthall/contract/catalogue';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const catalogueQuery = queryOptions({
  queryKey: ['catalogue'],
  queryFn: () => call(getCatalogue),
});
