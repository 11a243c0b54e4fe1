import type { EntryContent } from '@ratthall/domain/entry';
import { missingReasons } from '@ratthall/domain/observation';
import { useId } from 'react';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import { OfIndicator } from './of-indicator.tsx';
import styles from './report-row.module.css';

type Props = {
  row: WorkRow;
  onEdit: (content: EntryContent) => void;
  onBack: () => void;
  onLeave: () => void;
  describedBy: string;
};

/** Why there is no figure, and by when there will be one if it is only late. */
export function MissingChoice({ row, onEdit, onBack, onLeave, describedBy }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.entry;
  const id = useId();
  const { indicator, draft } = row;
  const { content } = draft;
  const change = (missing: string) => {
    const reason = missingReasons.find((one) => one === missing) ?? null;
    onEdit({ ...content, missing: reason, expectedBy: reason === 'late' ? content.expectedBy : null });
  };
  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {words.missingReason}
        <span className="visually-hidden">, {indicator.name[spoken.language]}</span>
      </label>
      <select
        id={id}
        data-figure={indicator.id}
        value={content.missing ?? ''}
        aria-describedby={describedBy}
        onChange={(event) => change(event.target.value)}
        onBlur={onLeave}
      >
        <option value="">{words.choose}</option>
        {missingReasons.map((reason) =>
          reason === 'not-reported' ? null : (
            <option key={reason} value={reason}>
              {words.missingReasons[reason]}
            </option>
          ),
        )}
      </select>
      {content.missing === 'late' && (
        <>
          <label htmlFor={`${id}-by`} className={styles.label}>
            {words.expectedBy}
          </label>
          <input
            id={`${id}-by`}
            type="date"
            value={content.expectedBy ?? ''}
            onChange={(event) =>
              onEdit({ ...content, expectedBy: event.target.value === '' ? null : event.target.value })
            }
          />
        </>
      )}
      <p className={styles.instead}>
        <button type="button" onClick={onBack}>
          {words.setValue}
          <OfIndicator indicator={row.indicator} />
        </button>
      </p>
    </>
  );
}
