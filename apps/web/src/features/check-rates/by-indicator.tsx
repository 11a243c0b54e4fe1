import type { CheckRate } from '@ratthall/domain/check-rates';
import type { Indicator } from '@ratthall/domain/indicator';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import type { CheckRates } from '#queries/checks.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { ForceTag } from './force-tag.tsx';
import { shareText } from './rate-text.ts';
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
          {shownChecks.map(({ id }) => (
            <th key={id} scope="col">
              {words.names[id]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rates.indicators.map(({ indicator, rates: own }) => (
          <tr key={indicator}>
            <th scope="row" className={styles.indicator}>
              {indicators.find(({ id }) => id === indicator)?.name[language] ?? indicator}
            </th>
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
  const { language } = useSpeech();
  const { force, rate } = forceOf(rates, check);
  const number = (value: number) => formatNumber(value, 0, language);
  return (
    <td className={styles.rate}>
      <ForceTag force={force} />
      <span className={styles.line}>
        {rate.tested === 0
          ? words.untested
          : words.stopped(shareText(rate, language), number(rate.stopped), number(rate.tested))}
      </span>
      {rate.judgedBy === 'all' && rate.tested > 0 && <span className={styles.line}>{words.judgedByAll}</span>}
    </td>
  );
}
