import { useQuery } from '@tanstack/react-query';
import { replyOf } from '#queries/call.ts';
import { valuesQuery } from '#queries/values.ts';
import { rankedRows } from '#ranking.ts';
import { Failure, Skeleton } from '#ui/state.tsx';
import type { MapAsked } from './map-on-demand.tsx';
import { MemberMap } from './member-map.tsx';

/** The map of an indicator, with the values of all members that it takes. */
export function LoadedMap({ indicator, year, members, source, own, peers, tint }: MapAsked) {
  const { data, error, refetch } = useQuery(valuesQuery(indicator.id));
  if (error) return <Failure reply={replyOf(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton height={480} />;
  const rows = rankedRows({ indicator, members, rows: data.rows, directions: [], year });
  return (
    <MemberMap
      indicator={indicator}
      year={year}
      rows={rows}
      source={source}
      own={own}
      peers={peers}
      tint={tint}
      level={4}
      hasNames
    />
  );
}
