import { lazy, Suspense, useSyncExternalStore, type ComponentProps } from 'react';
import { Skeleton } from '#ui/state.tsx';
import type { TrendChart } from './trend-chart.tsx';

const Chart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));

/** The trend chart, fetched when it is first shown: recharts is no part of the first load and needs a browser. */
export function LazyTrendChart(props: ComponentProps<typeof TrendChart>) {
  const isInBrowser = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  const skeleton = <Skeleton height={props.height} />;
  return isInBrowser ? (
    <Suspense fallback={skeleton}>
      <Chart {...props} />
    </Suspense>
  ) : (
    skeleton
  );
}
