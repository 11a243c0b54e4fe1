import { useState } from 'react';
import type { ReadWorkbook, WorkbookFigure } from '#queries/report-workbooks.ts';
import { markedWorkbook } from '#queries/report-workbooks.ts';
import { replyOf } from '#queries/call.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { Failure } from '#ui/state.tsx';
import type { Changed } from './pasted-preview.ts';
import { useSpoken } from './spoken.ts';
import type { WorkRow } from './use-work.ts';
import { WorkbookRow } from './workbook-row.tsx';
import styles from './paste-dialog.module.css';

type Props = {
  read: ReadWorkbook;
  rows: readonly WorkRow[];
  file: File;
  place: { code: string; year: number };
  onTake: (changed: readonly Changed[]) => void;
  onCancel: () => void;
};

/** Each figure that the workbook would change, with what stands now and what is to be thought of; and a box to leave it out. */
export function WorkbookPreview({ read, rows, file, place, onTake, onCancel }: Props) {
  const { desk, language } = useSpoken();
  const words = desk.workbook;
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const [error, setError] = useState<unknown>(null);
  // What has been changed on both sides stays as it is in the service until somebody says otherwise.
  const isTaken = ({ indicator, outcome, stands }: WorkbookFigure) =>
    turned.get(indicator) ?? (outcome === 'change' && stands?.status !== 'approved');
  const shown = read.figures.filter(({ outcome }) => outcome !== 'unchanged');
  const of = (wanted: WorkbookFigure['outcome']) => read.figures.filter(({ outcome }) => outcome === wanted).length;
  const chosen = shown.flatMap((figure): Changed[] => {
    const isPossible = figure.outcome === 'change' || figure.outcome === 'conflict';
    return isPossible && figure.after && isTaken(figure)
      ? [{ indicator: figure.indicator, year: read.year, content: figure.after }]
      : [];
  });
  const problems = read.figures.flatMap((figure) => figure.problems).length;
  const fetchMarked = async () => {
    setError(null);
    try {
      saved(await markedWorkbook(place, { file, lang: language }), `${words.markedName}-${file.name}`);
    } catch (reason) {
      setError(reason);
    }
  };
  const rowOf = (id: string) => rows.find(({ indicator }) => indicator.id === id);
  const nameOf = (id: string) => rowOf(id.split('.')[0] ?? id)?.indicator.name[language] ?? id;
  return (
    <>
      <p role="status">
        {shown.length === 0
          ? words.nothing
          : `${words.summary(of('change'), of('conflict'), of('problem'), of('unchanged'))}. ${words.notSaved}`}
      </p>
      {shown.length > 0 && (
        <TableFrame label={desk.paste.previewTitle}>
          <thead>
            <tr>
              <th scope="col">{words.take}</th>
              <th scope="col">{words.columns.indicator}</th>
              <th scope="col">{words.columns.before}</th>
              <th scope="col">{words.columns.after}</th>
              <th scope="col">{words.columns.says}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((figure) => {
              const row = rowOf(figure.indicator);
              return (
                row && (
                  <WorkbookRow
                    key={figure.indicator}
                    figure={figure}
                    row={row}
                    isTaken={isTaken(figure)}
                    onTurn={(isIn) => setTurned(new Map(turned).set(figure.indicator, isIn))}
                  />
                )
              );
            })}
          </tbody>
        </TableFrame>
      )}
      {problems > 0 && (
        <p>
          {words.markedLead(problems)}{' '}
          <button type="button" className="button-quiet" onClick={() => void fetchMarked()}>
            {words.marked}
          </button>
        </p>
      )}
      {error !== null && <Failure reply={replyOf(error)} onRetry={() => void fetchMarked()} />}
      {read.noticed.length > 0 && (
        <>
          <h3>{words.noticedTitle}</h3>
          <ul>
            {read.noticed.map(({ kind, what }) => (
              <li key={`${kind} ${what}`}>
                {words.noticed[kind](kind === 'unknown-row' || kind === 'merged' ? what : nameOf(what))}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={styles.buttons}>
        {chosen.length > 0 ? (
          <button type="button" className="button" onClick={() => onTake(chosen)}>
            {words.save(chosen.length)}
          </button>
        ) : (
          shown.length > 0 && <span>{words.nothingChosen}</span>
        )}
        <button type="button" className="button-quiet" onClick={onCancel}>
          {shown.length === 0 ? words.close : words.cancel}
        </button>
      </p>
    </>
  );
}

function saved(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
