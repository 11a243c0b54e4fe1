import { entryMethods, type EntryContent } from '@ratthall/domain/entry';
import { useId } from 'react';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import styles from './entry-details.module.css';

type Props = { row: WorkRow; onEdit: (content: EntryContent) => void };

/** What a figure leaves out, how it came about, and what is said of it to everybody and to colleagues. */
export function DetailFields({ row, onEdit }: Props) {
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
