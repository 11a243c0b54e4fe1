import type { IndicatorOverview } from '#queries/network.ts';

export type Counts = { right: number; wrong: number; unclear: number; unknown: number; judged: number };

/** Verdicts gathered into what a reader asks: how many go the right way, the wrong way, neither, or cannot be judged. */
export function countsOf({ verdicts }: Pick<IndicatorOverview, 'verdicts'>): Counts {
  const right = verdicts.improving + verdicts['leaning-right'];
  const wrong = verdicts.worsening + verdicts['leaning-wrong'];
  const unclear =
    verdicts['no-clear-direction'] +
    verdicts.increasing +
    verdicts.decreasing +
    verdicts['leaning-up'] +
    verdicts['leaning-down'];
  return { right, wrong, unclear, unknown: verdicts['too-few-values'], judged: right + wrong + unclear };
}

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
  const share = (one: IndicatorOverview) => one.verdicts[verdict] / Math.max(1, countsOf(one).judged);
  const opposite = verdict === 'improving' ? 'worsening' : 'improving';
  const judged = indicators.filter(
    (one) => countsOf(one).judged >= 12 && one.verdicts[verdict] > one.verdicts[opposite],
  );
  return judged.toSorted((a, b) => share(b) - share(a))[0] ?? null;
}
