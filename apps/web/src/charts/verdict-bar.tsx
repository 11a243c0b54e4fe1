import type { Verdict } from '@ratthall/domain/trend';
import { useId } from 'react';
import { verdictOrder } from './verdict-order.ts';
import styles from './verdict-bar.module.css';

/** Sure verdicts are filled, leaning ones hatched; the pattern of each kind differs, so that grey print tells them apart. */
const patterns: Partial<Record<Verdict, { className: string | undefined; d: string }>> = {
  'leaning-right': { className: styles.better, d: 'M-1,1L1,-1M0,6L6,0M5,7L7,5' },
  'leaning-up': { className: styles.neutral, d: 'M-1,1L1,-1M0,6L6,0M5,7L7,5' },
  'leaning-down': { className: styles.neutral, d: 'M-1,5L1,7M0,0L6,6M5,-1L7,1' },
  decreasing: { className: styles.dot, d: 'M3,2L3,4' },
  worsening: { className: styles.dot, d: 'M3,2L3,4' },
  'leaning-wrong': { className: styles.worse, d: 'M-1,5L1,7M0,0L6,6M5,-1L7,1' },
};

/** Counts of verdicts as one bar, drawn on the server too. It goes with counts in words and cannot replace them. */
export function VerdictBar({
  counts,
  label,
  height = 16,
}: {
  counts: Readonly<Record<Verdict, number>>;
  label: string;
  height?: number;
}) {
  const id = useId();
  const segments = segmentsOf(counts);
  if (segments.length === 0) return null;

  return (
    <svg className={styles.bar} width="100%" height={height} role="img" aria-label={label}>
      <defs>
        {Object.entries(patterns).map(([verdict, { className, d }]) => (
          <pattern key={verdict} id={`${id}${verdict}`} width={6} height={6} patternUnits="userSpaceOnUse">
            <path className={className} d={d} />
          </pattern>
        ))}
      </defs>
      {segments.map(({ verdict, start, share }, i) => (
        // The nested picture gives the segment room for a gap to its neighbour, whatever the width of the bar.
        <svg key={verdict} data-verdict={verdict} x={percent(start)} width={percent(share)} height={height}>
          <rect className={styles[verdict]} width="100%" height={height} />
          {patterns[verdict] && <rect width="100%" height={height} fill={`url(#${id}${verdict})`} />}
          {i < segments.length - 1 && (
            <rect className={styles.gap} x="100%" width={4} height={height} transform="translate(-2 0)" />
          )}
        </svg>
      ))}
    </svg>
  );
}

/** The verdicts that have been given, in order, each with its share of all and the shares before it. */
function segmentsOf(counts: Readonly<Record<Verdict, number>>) {
  const total = verdictOrder.reduce((sum, verdict) => sum + counts[verdict], 0);
  const segments: { verdict: Verdict; start: number; share: number }[] = [];
  let counted = 0;
  for (const verdict of verdictOrder) {
    if (counts[verdict] > 0) segments.push({ verdict, start: counted / total, share: counts[verdict] / total });
    counted += counts[verdict];
  }
  return segments;
}

function percent(share: number): string {
  return `${Number((100 * share).toFixed(3))}%`;
}
