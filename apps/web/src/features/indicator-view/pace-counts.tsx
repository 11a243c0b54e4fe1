import { paceStatuses } from '@ratthall/domain/target';
import { targetName } from '#findings/target.ts';
import { useSpeech } from '#i18n/language.ts';
import type { IndicatorSummary } from '#queries/indicators.ts';
import { PaceTag } from '#ui/pace-tag.tsx';
import type { Indicator } from '#ranking.ts';
import styles from './targets.module.css';

type Props = {
  target: Indicator['targets'][number];
  indicator: Indicator;
  pace: IndicatorSummary['pace'][number];
};

/** How many member municipalities stand how towards a target, of all of them. */
export function PaceCounts({ target, indicator, pace: { N, counts } }: Props) {
  const speech = useSpeech();
  const words = speech.texts.pace.network;
  const judged = N - counts.unknown - counts['too-early'];
  const rows = paceStatuses.filter((status) => counts[status] > 0);
  return (
    <>
      <p className={styles.lead}>
        {words.lead(judged, N)} {target.kind === 'limit' || judged === 0 ? '' : words.asIf}
      </p>
      {judged > 0 && (
        <table className={styles.counts}>
          <caption className="visually-hidden">{words.caption(targetName(target, indicator, speech.language))}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.status}</th>
              <th scope="col">{words.columns.count}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((status) => (
              <tr key={status}>
                <th scope="row">
                  <PaceTag status={status} />
                </th>
                <td>
                  <span className={styles.count}>
                    {words.count(counts[status], N)}
                    <svg className={styles.bar} height={10} aria-hidden="true">
                      <rect width={`${((100 * counts[status]) / N).toFixed(2)}%`} height={10} />
                    </svg>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
