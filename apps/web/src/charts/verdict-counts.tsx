import type { Verdict } from '@ratthall/domain/trend';
import { countWays } from '@ratthall/domain/ways';
import { useSpeech } from '#i18n/language.ts';
import { VerdictBar } from './verdict-bar.tsx';
import styles from './verdict-counts.module.css';

/** How many members go which way: a bar, and under it the counts in words. */
export function VerdictCounts({
  counts: verdicts,
  label,
}: {
  counts: Readonly<Record<Verdict, number>>;
  label: string;
}) {
  const { counts: words } = useSpeech().texts.start;
  const counts = countWays(verdicts);
  return (
    <>
      <VerdictBar counts={verdicts} label={label} />
      <ul className={styles.counts}>
        <li className={styles.right}>{words.right(counts.right, counts.leaningRight)}</li>
        <li className={styles.wrong}>{words.wrong(counts.wrong, counts.leaningWrong)}</li>
        <li className={styles.unclear}>{words.unclear(counts.unclear)}</li>
        {counts.neutral > 0 && <li className={styles.unclear}>{words.neutral(counts.neutral)}</li>}
        {counts.unknown > 0 && <li className={styles.unknown}>{words.unknown(counts.unknown)}</li>}
      </ul>
    </>
  );
}
