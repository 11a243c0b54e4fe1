export type { ValueRow, Values } from '@ratthall/contract/values';
import { listValues } from '@ratthall/contract/values';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const valuesQuery = (indicator: string) =>
  queryOptions({
    queryKey: ['values', indicator],
    queryFn: () => call(listValues, { params: { id: indicator } }),
  });
