import { lazy, Suspense, useEffect, useRef, useState, type ComponentProps } from 'react';
import { Skeleton } from '#ui/state.tsx';
import type { TrendChart } from './trend-chart.tsx';

const Chart = lazy(async () => ({ default: (await import('./trend-chart.tsx')).TrendChart }));

/** How long a page has stood when its charts are fetched for whoever prints it without coming near them, in ms. */
const settled = 4_000;

/** How far below the screen a chart may be when it is fetched, so that it is there when the reader comes to it. */
const ahead = '150px';

type Props = ComponentProps<typeof TrendChart> & {
  /** True where the reader has asked for this very chart, by opening what it stands in. */
  isAskedFor?: boolean;
};

/** The trend chart, fetched when the reader comes near it or prints: recharts is no part of the first load. */
export function LazyTrendChart({ isAskedFor = false, ...props }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [isWanted, setIsWanted] = useState(isAskedFor);
  useEffect(() => {
    const want = () => setIsWanted(true);
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && want(), {
      rootMargin: ahead,
    });
    if (place.current) observer.observe(place.current);
    window.addEventListener('beforeprint', want);
    const later = setTimeout(want, settled);
    return () => {
      clearTimeout(later);
      observer.disconnect();
      window.removeEventListener('beforeprint', want);
    };
  }, []);
  const skeleton = <Skeleton height={props.height} />;
  return (
    <div ref={place}>
      {isWanted ? (
        <Suspense fallback={skeleton}>
          <Chart {...props} />
        </Suspense>
      ) : (
        skeleton
      )}
    </div>
  );
}
