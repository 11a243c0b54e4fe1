export type { IndicatorLessons, Lesson, Lessons, NetworkLessons } from '@ratthall/contract/lessons';
import { getLessons, getNetworkLessons } from '@ratthall/contract/lessons';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

export const lessonsQuery = (code: string, choice: { set?: string | undefined; peers?: string | undefined }) =>
  queryOptions({
    queryKey: ['lessons', code, choice.set ?? null, choice.peers ?? null],
    queryFn: () => call(getLessons, { params: { code }, query: choice }),
  });

/** Of all, of a county, or of a member and its peers. */
export type Among = { county?: string | undefined; member?: string | undefined; peers?: string | undefined };

export const networkLessonsQuery = (set: string | undefined, { county, member, peers }: Among) =>
  queryOptions({
    queryKey: ['network-lessons', set ?? null, county ?? null, member ?? null, peers ?? null],
    queryFn: () => call(getNetworkLessons, { query: { set, county, member, peers } }),
  });
