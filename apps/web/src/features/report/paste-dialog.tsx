import { useEffect, useId, useRef, useState } from 'react';
import { pastedCells } from './pasted-cells.ts';
import { pastedFigures } from './pasted-figures.ts';
import { previewOf, type Changed } from './pasted-preview.ts';
import { PastePreview } from './paste-preview.tsx';
import { useSpoken } from './spoken.ts';
import { fieldsOf } from './typing.ts';
import type { WorkRow } from './use-work.ts';
import styles from './paste-dialog.module.css';

export type PasteStart = { text: string; start: { indicator: string; field: string } | null };

type Props = {
  year: number;
  /** The rows of each year that has been fetched. */
  rows: readonly WorkRow[];
  from: PasteStart;
  /** Fetches the figures of another year; nothing where that year cannot be reported. */
  onYears: (years: readonly number[]) => void;
  ofYear: (year: number) => readonly WorkRow[] | null;
  onTake: (changed: readonly Changed[]) => void;
  onClose: () => void;
};

/** A block from a spreadsheet, cell by cell as it would become. Nothing is changed until somebody says so. */
export function PasteDialog({ year, rows, from, onYears, ofYear, onTake, onClose }: Props) {
  const { desk, language } = useSpoken();
  const words = desk.paste;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState(from.text);
  useEffect(() => dialog.current?.showModal(), []);
  const targets = rows.map(({ indicator, number, draft: { content }, may }) => ({
    indicator,
    number,
    fields: fieldsOf(indicator, content),
    isLacking: may.includes('save') && content.value === null && (content.kind ?? 'value') === 'value',
  }));
  const pasted = pastedFigures(pastedCells(text), targets, { year, start: from.start });
  const years = [...new Set(pasted.figures.map((figure) => figure.year))].sort((a, b) => b - a);
  const wanted = years.join();
  useEffect(() => onYears(wanted === '' ? [] : wanted.split(',').map(Number)), [wanted, onYears]);
  const preview = previewOf(pasted.figures, ofYear);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p>{words.lead}</p>
      <label htmlFor={id}>{words.field}</label>
      <textarea
        id={id}
        rows={text === '' ? 8 : 4}
        autoFocus={from.text === ''}
        value={text}
        spellCheck={false}
        onChange={({ target }) => setText(target.value)}
      />
      {text.trim() !== '' && (
        <PastePreview
          key={text}
          year={year}
          cells={preview}
          names={new Map(rows.map(({ indicator }) => [indicator.id, indicator.name[language]]))}
          unknown={pasted.unknown}
          onTake={(changed) => {
            onTake(changed);
            // Closed and not only taken away, so that the focus goes back to where it came from.
            dialog.current?.close();
          }}
          onCancel={() => dialog.current?.close()}
        />
      )}
      {text.trim() === '' && (
        <button type="button" className="button-quiet" onClick={() => dialog.current?.close()}>
          {words.cancel}
        </button>
      )}
    </dialog>
  );
}
