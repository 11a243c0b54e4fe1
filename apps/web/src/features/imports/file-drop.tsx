import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { sendFile } from '#queries/imports.ts';
import { useRefused } from './use-refused.ts';
import styles from './imports.module.css';

type Props = { onReceived: (id: string) => void };

/** A file is chosen or dropped. It is sent at once: nothing of it is saved among the figures by that. */
export function FileDrop({ onReceived }: Props) {
  const words = useDeskTexts().imports;
  const [isBusy, setBusy] = useState(false);
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState('');
  const refused = useRefused();

  const send = async (file: File | undefined) => {
    if (!file || isBusy) return;
    setBusy(true);
    setProblem('');
    try {
      onReceived((await sendFile(file)).id);
    } catch (error) {
      setProblem(refused(error));
      setBusy(false);
    }
  };
  return (
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
        void send(event.dataTransfer.files[0]);
      }}
    >
      <label htmlFor="import-file">{words.drop}</label>
      <p id="import-file-hint" className={styles.hint}>
        {words.dropHint}
      </p>
      <input
        id="import-file"
        type="file"
        accept=".csv,.txt,.tsv,.xlsx,.ods,text/csv"
        aria-describedby="import-file-hint"
        disabled={isBusy}
        onChange={({ target }) => {
          void send(target.files?.[0]);
          target.value = '';
        }}
      />
      <p role="status">{isBusy && words.receiving}</p>
      <div role="alert">{problem !== '' && <p className={styles.problem}>{problem}</p>}</div>
    </div>
  );
}
