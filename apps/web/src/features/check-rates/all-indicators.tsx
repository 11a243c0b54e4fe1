import { useDeskTexts } from '#i18n/language.ts';
import type { CheckRates } from '#queries/checks.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { countForce, shownChecks } from './shown-checks.ts';
import { StopsText } from './stops-text.tsx';
import styles from './check-rates.module.css';

/** What each check asks, and what it would have stopped of everything, in its ordinary form and in its wide one. */
export function AllIndicators({ rates }: { rates: CheckRates }) {
  const { checks: words } = useDeskTexts();
  return (
    <TableFrame label={words.allTitle}>
      <thead>
        <tr>
          <th scope="col">{words.columns.check}</th>
          <th scope="col">{words.columns.stopped}</th>
          <th scope="col">{words.columns.inForce}</th>
        </tr>
      </thead>
      <tbody>
        {shownChecks.map((check) => {
          const { inForce, wide } = countForce(rates.indicators, check);
          const forms = rates.all.filter((rate) => rate.check === check.id || rate.check === check.wide);
          return (
            <tr key={check.id}>
              <th scope="row" className={styles.check}>
                <strong>{words.names[check.id]}</strong>
                <span>{words.asks[check.id]}</span>
              </th>
              <td>
                {forms.map((rate) => (
                  <StopsText key={rate.check} stops={rate} isWide={rate.check === check.wide} />
                ))}
              </td>
              <td>
                {words.inForce(inForce, rates.indicators.length)}
                {wide > 0 && <span className={styles.line}>{words.ofWhichWide(wide)}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
