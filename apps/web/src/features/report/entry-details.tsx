import { entryMethods, type EntryContent } from '@ratthall/domain/entry';
import { useId, useState } from 'react';
import { EntryHistory } from './entry-history.tsx';
import { OfIndicator } from './of-indicator.tsx';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import styles from './entry-details.module.css';

type Props = {
  row: WorkRow;
  member: string;
  canEdit: boolean;
  onEdit: (content: EntryContent) => void;
};

/** What is worth knowing about a figure besides its value: what it leaves out, how it came about, notes, its history. */
export function EntryDetails({ row, member, canEdit, onEdit }: Props) {
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
          <EntryHistory row={row} member={member} />
        </div>
      )}
    </details>
  );
}

function DetailFields({ row, onEdit }: Pick<Props, 'row' | 'onEdit'>) {
  const words = useSpoken().desk.entry;
  const { language } = useSpoken();
  const id = useId();
  const { indicator, draft } = row;
  const { content } = draft;
  const { scope, method, isBreak, publicNote, internalNote } = content;
  return (
    <>
      {indicator.scopes.length > 0 && (
        <fieldset className={styles.scopes}>
          <legend>{words.scope}</legend>
          {indicator.scopes.map((one) => (
            <label key={one.id}>
              <input
                type="checkbox"
                checked={scope.includes(one.id)}
                onChange={({ target }) =>
                  onEdit({
                    ...content,
                    scope: target.checked ? [...scope, one.id] : scope.filter((other) => other !== one.id),
                  })
                }
              />
              {one.name[language]}
            </label>
          ))}
        </fieldset>
      )}
      <div>
        <label htmlFor={`${id}-method`}>{words.method}</label>
        <select
          id={`${id}-method`}
          value={method ?? ''}
          onChange={({ target }) =>
            onEdit({ ...content, method: entryMethods.find((one) => one === target.value) ?? null })
          }
        >
          <option value="">{words.noMethod}</option>
          {entryMethods.map((one) => (
            <option key={one} value={one}>
              {words.methods[one]}
            </option>
          ))}
        </select>
        <label className={styles.box}>
          <input
            type="checkbox"
            checked={isBreak}
            onChange={({ target }) => onEdit({ ...content, isBreak: target.checked })}
          />
          {words.isBreak}
        </label>
      </div>
      <div>
        <label htmlFor={`${id}-public`}>{words.publicNote}</label>
        <textarea
          id={`${id}-public`}
          rows={3}
          maxLength={2_000}
          value={publicNote}
          onChange={({ target }) => onEdit({ ...content, publicNote: target.value })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-internal`}>{words.internalNote}</label>
        <textarea
          id={`${id}-internal`}
          rows={3}
          maxLength={4_000}
          value={internalNote}
          onChange={({ target }) => onEdit({ ...content, internalNote: target.value })}
        />
      </div>
    </>
  );
}

/** How it was done the time before, so that nobody has to find that out once more. */
function LastTime({ row, canEdit, onEdit }: Pick<Props, 'row' | 'canEdit' | 'onEdit'>) {
  const words = useSpoken().desk.entry;
  const { language } = useSpoken();
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
        <strong>{words.lastTime(year, before.author.name || words.unknownPerson)}</strong>
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
