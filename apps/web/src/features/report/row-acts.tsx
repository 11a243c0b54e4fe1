import type { EntryAct } from '@ratthall/domain/entry';
import { useId, useState } from 'react';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import { OfIndicator } from './of-indicator.tsx';
import styles from './report-row.module.css';

export type Move = Exclude<EntryAct, 'save' | 'approve'>;

type Props = { row: WorkRow; onMove: (act: Move, comment: string) => void };

/** What can be done with a figure that has been submitted: take it back; or, for an approver, let it go on or send it back. */
export function RowActs({ row, onMove }: Props) {
  const words = useSpoken().desk.entry;
  const [isReturning, setReturning] = useState(false);
  const { may, indicator, entry } = row;
  const name = <OfIndicator indicator={indicator} />;
  if (isReturning)
    return <ReturnForm onSend={(comment) => onMove('return', comment)} onCancel={() => setReturning(false)} />;
  const offered = (['confirm', 'return', 'withdraw'] as const).filter((act) => may.includes(act));
  return (
    <>
      {entry.submittedBy && entry.submittedBy.name !== '' && (
        <p className={styles.hint}>{words.submittedBy(entry.submittedBy.name)}</p>
      )}
      {offered.length > 0 && (
        <p className={styles.choices}>
          {offered.includes('confirm') && (
            <button type="button" className="button-quiet" onClick={() => onMove('confirm', '')}>
              {words.confirm}
              {name}
            </button>
          )}
          {offered.includes('return') && (
            <button type="button" className="button-quiet" onClick={() => setReturning(true)}>
              {words.sendBack}
              {name}
            </button>
          )}
          {offered.includes('withdraw') && (
            <button type="button" className="button-quiet" onClick={() => onMove('withdraw', '')}>
              {words.withdraw}
              {name}
            </button>
          )}
        </p>
      )}
    </>
  );
}

function ReturnForm({ onSend, onCancel }: { onSend: (comment: string) => void; onCancel: () => void }) {
  const words = useSpoken().desk.entry;
  const id = useId();
  const [isLacking, setLacking] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const comment = new FormData(event.currentTarget).get('comment');
        const isSaid = typeof comment === 'string' && comment.trim() !== '';
        setLacking(!isSaid);
        if (isSaid) onSend(comment);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {words.sendBackWhy}
      </label>
      <p id={`${id}-lacking`} role="alert" className={styles.refusal}>
        {isLacking && words.sendBackLacking}
      </p>
      <textarea
        id={id}
        name="comment"
        rows={3}
        maxLength={2_000}
        aria-required
        aria-invalid={isLacking || undefined}
        aria-describedby={`${id}-lacking`}
        className={styles.comment}
        autoFocus
      />
      <p className={styles.choices}>
        <button type="submit" className="button-quiet">
          {words.sendBack}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </form>
  );
}
