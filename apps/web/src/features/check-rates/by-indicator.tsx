import type { CheckRate } from '@ratthall/domain/check-rates';
import type { Indicator } from '@ratthall/domain/indicator';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { CheckRates } from '#queries/checks.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { ForceTag } from './force-tag.tsx';
import { StopsText } from './stops-text.tsx';
import { forceOf, shownChecks, type ShownCheck } from './shown-checks.ts';
import styles from './check-rates.module.css';

type Props = { rates: CheckRates; indicators: readonly Pick<Indicator, 'id' | 'name'>[] };

/** For each indicator and check: whether it is in force, and the share that decided it. */
export function ByIndicator({ rates, indicators }: Props) {
  const { checks: words } = useDeskTexts();
  const { language } = useSpeech();
  return (
    <TableFrame label={words.eachTitle} isLong>
      <thead>
        <tr>
          <th scope="col">{words.columns.indicator}</th>
          <th scope="col">{words.columns.asked}</th>
          {shownChecks.map(({ id }) => (
            <th key={id} scope="col">
              {words.names[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rates.indicators.map(({ indicator, rates: own, asked }) => (
          <tr key={indicator}>
            <th scope="row" className={styles.indicator}>
              {indicators.find(({ id }) => id === indicator)?.name[language] ?? indicator}
            </th>
            <td className={styles.rate}>
              <StopsText stops={asked} />
            </td>
            {shownChecks.map((check) => (
              <RateCell key={check.id} rates={own} check={check} />
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

function RateCell({ rates, check }: { rates: readonly CheckRate[]; check: ShownCheck }) {
  const { checks: words } = useDeskTexts();
  const { force, rate } = forceOf(rates, check);
  return (
    <td className={styles.rate}>
      <ForceTag force={force} />
      <StopsText stops={rate} />
      {rate.judgedBy === 'all' && rate.tested > 0 && <span className={styles.line}>{words.judgedByAll}</span>}
    </td>
  );
}
