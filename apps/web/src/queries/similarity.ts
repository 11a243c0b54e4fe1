export type { Likeness, SimilarMember, SimilarMembers } from '@ratthall/contract/similarity';
import { getSimilar } from '@ratthall/contract/similarity';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const similarQuery = (code: string, weights: string | undefined) =>
  queryOptions({
    queryKey: ['similar', code, weights ?? null],
    queryFn: () => call(getSimilar, { params: { code }, query: { weights } }),
  });
