import { useState } from 'react';
import { hindrancesOf } from './progress.ts';
import { findingIn } from './finding-words.ts';
import { figureIn } from './figure-words.ts';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import styles from './report.module.css';

type Props = {
  rows: readonly WorkRow[];
  hasApprover: boolean;
  isBusy: boolean;
  onSubmit: (rows: readonly WorkRow[]) => void;
};

/** What can go on its way, to be looked through once more; and what stands in the way of the others. */
export function SubmitSection({ rows, hasApprover, isBusy, onSubmit }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.report;
  const { language } = spoken;
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const open = rows.filter(({ may }) => may.includes('save') || may.includes('submit'));
  const ready = open.filter(({ stage }) => stage === 'ready');
  const toChoose = rows.filter(({ stage }) => stage === 'conflict');
  const hindered = open.filter(({ stage }) => stage === 'stuck' || stage === 'question' || stage === 'returned');
  const empty = open.filter(({ stage, entry }) => stage === 'empty' && entry.isAsked);
  const chosen = ready.filter(({ indicator }) => !leftOut.has(indicator.id));
  if (open.every(({ status }) => status === 'approved')) return null;
  const turn = (id: string, isIn: boolean) => {
    const next = new Set(leftOut);
    if (isIn) next.delete(id);
    else next.add(id);
    setLeftOut(next);
  };
  return (
    <section id="submit" tabIndex={-1} className={styles.submit} aria-labelledby="submit-title">
      <h2 id="submit-title">{words.submitTitle}</h2>
      {toChoose.length + hindered.length > 0 && (
        <>
          <h3>{words.submitHindered}</h3>
          <ul>
            {toChoose.map(({ indicator }) => (
              <li key={indicator.id}>
                <a href={`#${indicator.id}`}>{indicator.name[language]}</a>: {spoken.desk.entry.conflictLead}
              </li>
            ))}
            {hindered.map((row) => (
              <li key={row.indicator.id}>
                <a href={`#${row.indicator.id}`}>{row.indicator.name[language]}</a>
                <ul>
                  {hindrancesOf(row.findings, row.draft.content).map((finding) => (
                    <li key={JSON.stringify(finding)}>{findingIn(finding, row, language)}</li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </>
      )}
      {empty.length > 0 && (
        <p>
          {words.submitEmpty}:{' '}
          {empty.map(({ indicator }, i) => (
            <span key={indicator.id}>
              {i > 0 && ', '}
              <a href={`#${indicator.id}`}>{indicator.name[language]}</a>
            </span>
          ))}
          .
        </p>
      )}
      {ready.length === 0 ? (
        <p>{words.submitNothing}</p>
      ) : (
        <>
          <fieldset className={styles.ready}>
            <legend>{words.submitReady}</legend>
            {ready.map(({ indicator, draft, central, number }) => (
              <label key={indicator.id}>
                <input
                  type="checkbox"
                  checked={!leftOut.has(indicator.id)}
                  onChange={({ target }) => turn(indicator.id, target.checked)}
                />
                <span>
                  {number} {indicator.name[language]}:{' '}
                  <strong>{figureIn(draft.content, indicator, { ...spoken, central: central?.value ?? null })}</strong>
                </span>
              </label>
            ))}
          </fieldset>
          {chosen.length === 0 && <p>{words.submitNoneChosen}</p>}
          <p>{hasApprover ? words.throughApprover : words.toSecretariat}</p>
          <button
            type="button"
            className="button"
            data-figure="submit"
            disabled={isBusy || chosen.length === 0}
            onClick={() => onSubmit(chosen)}
          >
            {isBusy ? words.submitting : words.submit(chosen.length)}
          </button>
        </>
      )}
    </section>
  );
}
