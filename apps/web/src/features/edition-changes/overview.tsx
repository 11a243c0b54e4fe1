import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { ChangedIndicator } from '#queries/edition-changes.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import styles from './edition-changes.module.css';

/** The changes of all indicators in figures: what the sentences say, as a table. */
export function Overview({ indicators }: { indicators: readonly ChangedIndicator[] }) {
  const { texts, language } = useSpeech();
  const words = texts.changes;
  const { indicator: name, mean, ...columns } = words.columns;
  return (
    <TableFrame label={words.overview}>
      <thead>
        <tr>
          <th scope="col">{name}</th>
          {Object.entries(columns).map(([key, text]) => (
            <th key={key} scope="col" data-number>
              {text}
            </th>
          ))}
          <th scope="col" data-number>
            {mean}
          </th>
        </tr>
      </thead>
      <tbody>
        {indicators.map((one) => {
          const { added, revised, removed, reason, relabelled } = one.figures;
          const { direction, pace, class: statusClass, quartile } = one.turned;
          const counts = [added, revised, removed, reason + relabelled, direction, pace, statusClass, quartile];
          return (
            <tr key={one.id}>
              <th scope="row">{one.name[language]}</th>
              {[...counts, one.judged].map((n, i) => (
                // oxlint-disable-next-line react/no-array-index-key -- the columns never change places
                <td key={i} data-number>
                  {formatNumber(n, 0, language)}
                </td>
              ))}
              <td data-number className={styles.nowrap}>
                <MeanStep indicator={one} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}

function MeanStep({ indicator: { mean, decimals } }: { indicator: ChangedIndicator }) {
  const { texts, language } = useSpeech();
  const { fromTo, nothing } = texts.changes;
  const text = (side: typeof mean.before) =>
    side?.mean == null
      ? nothing
      : `${formatNumber(side.mean, decimals, language)} (${texts.common.nOfN(side.n, side.N)})`;
  return <>{fromTo(text(mean.before), text(mean.after))}</>;
}
