import type { EntryContent } from '@ratthall/domain/entry';
import { useState, type ReactNode } from 'react';
import { DetailFields } from './detail-fields.tsx';
import { EntryHistory } from './entry-history.tsx';
import { OfIndicator } from './of-indicator.tsx';
import { useSpoken } from './spoken.ts';
import { personName } from '#ui/person-name.ts';
import type { WorkRow } from './use-work.ts';
import styles from './entry-details.module.css';

type Props = {
  row: WorkRow;
  member: string;
  canEdit: boolean;
  onEdit: (content: EntryContent) => void;
  /** What else belongs to the figure, for whoever comes next. */
  children?: ReactNode;
};

/** What is worth knowing about a figure besides its value: what it leaves out, how it came about, notes, its history. */
export function EntryDetails({ row, member, canEdit, onEdit, children }: Props) {
  const words = useSpoken().desk.entry;
  const [isOpen, setOpen] = useState(false);
  const { indicator, draft } = row;
  const { scope, method, isBreak, publicNote, internalNote } = draft.content;
  const count = scope.length + (method ? 1 : 0) + (isBreak ? 1 : 0) + (publicNote ? 1 : 0) + (internalNote ? 1 : 0);
  return (
    <details className={styles.details} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.more}
        {count > 0 && ` (${count})`}
        <OfIndicator indicator={indicator} />
      </summary>
      {isOpen && (
        <div className={styles.inside}>
          <LastTime row={row} canEdit={canEdit} onEdit={onEdit} />
          <fieldset disabled={!canEdit} className={styles.fields}>
            <DetailFields row={row} onEdit={onEdit} />
          </fieldset>
          <p>
            <a href={`/nyckeltal/${indicator.id}`} target="_blank" rel="noreferrer">
              {words.definition}
            </a>
          </p>
          {children}
          <EntryHistory row={row} member={member} />
        </div>
      )}
    </details>
  );
}

/** How it was done the time before, so that nobody has to find that out once more. */
function LastTime({ row, canEdit, onEdit }: Pick<Props, 'row' | 'canEdit' | 'onEdit'>) {
  const { desk, language } = useSpoken();
  const words = desk.entry;
  const { entry, indicator, draft } = row;
  if (!entry.before) return null;
  const { year, entry: before } = entry.before;
  const { scope, method, internalNote, publicNote } = before.content;
  const said = [
    method && words.methods[method],
    ...indicator.scopes.filter(({ id }) => scope.includes(id)).map(({ name }) => name[language]),
    internalNote,
    publicNote,
  ].filter((text) => text !== null && text !== '');
  if (said.length === 0) return null;
  return (
    <div className={styles.before}>
      <p>
        <strong>{words.lastTime(year, personName(before.author, desk))}</strong>
      </p>
      <ul>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {canEdit && (
        <button type="button" className="button-quiet" onClick={() => onEdit({ ...draft.content, scope, method })}>
          {words.asLastTime}
          <OfIndicator indicator={row.indicator} />
        </button>
      )}
    </div>
  );
}
