export type { Review, ReviewQueue } from '@ratthall/contract/reviews';
export type { EntryFinding } from '@ratthall/domain/entry-finding';
import { listReviews, readReview } from '@ratthall/contract/reviews';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** Who waits for the secretariat. Others review at the same time: it is asked for anew whenever it is come back to. */
export const reviewsQuery = (year: number) =>
  queryOptions({
    queryKey: ['reviews', year],
    queryFn: () => call(listReviews, { query: { year } }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });

/** What a member has sent in, with everything that is known beside it. Asked for anew in the same way. */
export const reviewQuery = (code: string, year: number) =>
  queryOptions({
    queryKey: ['reviews', year, code],
    queryFn: () => call(readReview, { params: { code }, query: { year } }),
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
