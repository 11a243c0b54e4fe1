import { countWays } from '@ratthall/domain/ways';
import type { IndicatorOverview } from '#queries/network.ts';

/** An indicator that enough members report for the network to be summarised in its latest year. */
export function isSummarised({ latest }: Pick<IndicatorOverview, 'latest'>): boolean {
  return latest !== null && latest.median !== null;
}

/**
 * The indicator where the largest share of the judged members has surely improved, or worsened. Null when there is
 * none where more have gone that way than the other.
 */
export function mostOften(
  indicators: readonly IndicatorOverview[],
  verdict: 'improving' | 'worsening',
): IndicatorOverview | null {
  const share = (one: IndicatorOverview) => one.verdicts[verdict] / Math.max(1, countWays(one.verdicts).judged);
  const opposite = verdict === 'improving' ? 'worsening' : 'improving';
  const judged = indicators.filter(
    (one) => countWays(one.verdicts).judged >= 12 && one.verdicts[verdict] > one.verdicts[opposite],
  );
  return judged.toSorted((a, b) => share(b) - share(a))[0] ?? null;
}
