import { useEffect, useId, useRef, useState } from 'react';
import { replyOf } from '#queries/call.ts';
import { readWorkbook, type ReadWorkbook } from '#queries/report-workbooks.ts';
import { Failure } from '#ui/state.tsx';
import type { Changed } from './pasted-preview.ts';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import { WorkbookPreview } from './workbook-preview.tsx';
import dialogStyles from './paste-dialog.module.css';
import styles from './workbook-dialog.module.css';

type Props = {
  place: { code: string; year: number };
  rows: readonly WorkRow[];
  /** Sees to it that the service has what stands on the page, and the page what stands in the service. */
  onRead: () => Promise<void>;
  onTake: (changed: readonly Changed[]) => void;
  onClose: () => void;
};

type Reading = { file: File; read: ReadWorkbook | null; error: unknown };

/** A workbook that comes back, figure by figure as it would change. Nothing is changed until somebody says so. */
export function WorkbookDialog({ place, rows, onRead, onTake, onClose }: Props) {
  const { desk } = useSpoken();
  const words = desk.workbook;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const result = useRef<HTMLHeadingElement>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [isOver, setOver] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    if (reading?.read) result.current?.focus();
  }, [reading?.read]);
  const take = async (file: File | undefined) => {
    if (!file) return;
    setReading({ file, read: null, error: null });
    try {
      await onRead();
      const read = await readWorkbook(place, file);
      setReading({ file, read, error: null });
    } catch (error) {
      setReading({ file, read: null, error });
    }
  };
  const { file, read, error } = reading ?? { file: null, read: null, error: null };
  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`} ref={result} tabIndex={-1}>
        {read ? words.resultTitle(file?.name ?? '') : words.title}
      </h2>
      {!read && (
        <>
          <p>{words.lead}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the field inside it does the same */}
          <div
            className={styles.drop}
            data-over={isOver || undefined}
            onDragOver={(event) => {
              event.preventDefault();
              setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
              event.preventDefault();
              setOver(false);
              void take(event.dataTransfer.files[0]);
            }}
          >
            <label htmlFor={id}>{reading ? words.another : words.choose}</label>
            <input
              id={id}
              type="file"
              accept=".xlsx,.ods,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
              autoFocus
              onChange={({ target }) => {
                void take(target.files?.[0]);
                target.value = '';
              }}
            />
            <span>{words.drop}</span>
          </div>
          <p role="status">{file && error === null ? words.reading(file.name) : ''}</p>
          {error !== null && <Failure reply={replyOf(error)} onRetry={() => void take(file ?? undefined)} />}
          <p className={dialogStyles.buttons}>
            <button type="button" className="button-quiet" onClick={() => dialog.current?.close()}>
              {words.cancel}
            </button>
          </p>
        </>
      )}
      {read && file && (
        <WorkbookPreview
          read={read}
          rows={rows}
          file={file}
          place={place}
          onTake={(changed) => {
            onTake(changed);
            dialog.current?.close();
          }}
          onCancel={() => dialog.current?.close()}
        />
      )}
    </dialog>
  );
}
