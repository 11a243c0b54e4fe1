import { useState } from 'react';
import type { Report } from '#queries/entries.ts';
import { formatDay } from '#i18n/dates.ts';
import { figureIn } from './figure-words.ts';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import styles from './report.module.css';

type Props = { rows: readonly WorkRow[]; report: Report; isBusy: boolean; onConfirm: () => void };

/** What waits for the member's own approver, before anything else; each a link to its place. All at once is asked about. */
export function ConfirmSection({ rows, report, isBusy, onConfirm }: Props) {
  const spoken = useSpoken();
  const { desk, language } = spoken;
  const words = desk.report;
  // Null until it has been asked once.
  const [isAsked, setAsked] = useState<boolean | null>(null);
  const { round, today } = report;
  return (
    <section className={styles.returned} aria-labelledby="confirm">
      <h2 id="confirm">{words.confirmTitle(rows.length)}</h2>
      <p>
        {words.confirmLead}{' '}
        {round && (round.dueOn >= today ? words.due : words.overdue)(formatDay(round.dueOn, language))}
      </p>
      <ul>
        {rows.map(({ indicator, draft, central }) => (
          <li key={indicator.id}>
            <a href={`#${indicator.id}`}>{indicator.name[language]}</a>:{' '}
            {figureIn(draft.content, indicator, { ...spoken, central: central?.value ?? null })}
          </li>
        ))}
      </ul>
      {isAsked ? (
        <div role="group" aria-labelledby="confirm-all">
          <p id="confirm-all">{words.confirmAsk(rows.length)}</p>
          <p className={styles.tools}>
            {/* What was pressed is gone: the next thing to press takes the focus. */}
            <button
              type="button"
              className="button"
              aria-describedby="confirm-all"
              autoFocus
              disabled={isBusy}
              onClick={onConfirm}
            >
              {words.confirmYes}
            </button>
            <button type="button" className="button-quiet" onClick={() => setAsked(false)}>
              {desk.entry.cancel}
            </button>
          </p>
        </div>
      ) : (
        // Whoever says no comes back to where the question came from.
        <button
          type="button"
          className="button"
          autoFocus={isAsked === false}
          disabled={isBusy}
          onClick={() => setAsked(true)}
        >
          {words.confirm(rows.length)}
        </button>
      )}
    </section>
  );
}
