import { useState } from 'react';
import { formatValue } from '#i18n/format.ts';
import { TableFrame } from '#ui/table-frame.tsx';
import { findingIn } from './finding-words.ts';
import { figureIn, plainNumber } from './figure-words.ts';
import { canBeTaken, changedBy, isProposed, type Changed, type PreviewCell } from './pasted-preview.ts';
import { useSpoken } from './spoken.ts';
import { onlyInput, understood, wholeField } from './typing.ts';
import type { WorkRow } from './use-work.ts';
import styles from './paste-dialog.module.css';

type Props = {
  /** The year that is open. */
  year: number;
  cells: readonly PreviewCell[];
  /** What the indicators are called, by id. */
  names: ReadonlyMap<string, string>;
  unknown: readonly string[];
  onTake: (changed: readonly Changed[]) => void;
  onCancel: () => void;
};

const keyOf = ({ pasted }: PreviewCell) => `${pasted.indicator} ${pasted.year} ${pasted.field}`;

/** Each cell with what stands there now, what it would become, and what is to be thought of; and a box to leave it out. */
export function PastePreview({ year, cells, names, unknown, onTake, onCancel }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.paste;
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isTaken = (cell: PreviewCell) => canBeTaken(cell) && (turned.get(keyOf(cell)) ?? isProposed(cell, year));
  const changed = changedBy(cells, isTaken);
  return (
    <>
      <h3>{words.previewTitle}</h3>
      {cells.length === 0 ? (
        <p role="status">{words.nothing}</p>
      ) : (
        <>
          <p>{words.previewLead}</p>
          <TableFrame label={words.previewTitle}>
            <thead>
              <tr>
                <th scope="col">{words.take}</th>
                <th scope="col">{words.columns.indicator}</th>
                <th scope="col">{words.columns.year}</th>
                <th scope="col">{words.columns.before}</th>
                <th scope="col">{words.columns.after}</th>
                <th scope="col">{words.columns.says}</th>
              </tr>
            </thead>
            <tbody>
              {cells.map((cell) => (
                <PreviewRow
                  key={keyOf(cell)}
                  cell={cell}
                  name={names.get(cell.pasted.indicator) ?? ''}
                  isTaken={isTaken(cell)}
                  onTurn={(isIn) => setTurned(new Map(turned).set(keyOf(cell), isIn))}
                />
              ))}
            </tbody>
          </TableFrame>
        </>
      )}
      {unknown.length > 0 && (
        <div className={styles.unknown}>
          <p>{words.unknown(unknown.length)}</p>
          <ul>
            {unknown.map((row) => (
              <li key={row}>{row}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={styles.buttons}>
        {changed.length > 0 ? (
          <button type="button" className="button" onClick={() => onTake(changed)}>
            {words.confirm(changed.length)}
          </button>
        ) : (
          cells.length > 0 && <span>{words.nothingChosen}</span>
        )}
        <button type="button" className="button-quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
    </>
  );
}

type RowProps = { cell: PreviewCell; name: string; isTaken: boolean; onTurn: (isIn: boolean) => void };

function PreviewRow({ cell, name, isTaken, onTurn }: RowProps) {
  const spoken = useSpoken();
  const { desk, language } = spoken;
  const { pasted, row, content } = cell;
  const input = row?.indicator.inputs.find(({ id }) => id === pasted.field)?.name[language];
  const read = row && content ? understood(content, pasted.field, row.known) : null;
  const warnings = content && row && cell.outcome === 'changes' ? newFindings(row, content) : [];
  const label = input === undefined ? name : `${name}, ${input}`;
  return (
    <tr data-outcome={cell.outcome}>
      <td>
        <input
          type="checkbox"
          aria-label={`${desk.paste.take}: ${label}, ${pasted.year}`}
          checked={isTaken}
          disabled={!canBeTaken(cell)}
          onChange={({ target }) => onTurn(target.checked)}
        />
      </td>
      <th scope="row">
        {row?.number} {name}
        {input !== undefined && <span className={styles.input}>{input}</span>}
      </th>
      <td>{pasted.year}</td>
      <td className={styles.number}>{row ? before(row, pasted.field, spoken) : ''}</td>
      <td className={styles.number}>
        {read?.kind === 'number' ? plainNumber(read.value, language) : `”${pasted.text}”`}
      </td>
      <td>
        {saidOf(cell, desk.paste)}
        {warnings.map((finding) => (
          <p key={finding.check}>{findingIn(finding, row!, language)}</p>
        ))}
      </td>
    </tr>
  );
}

/** What is impossible or odd, but not what is only still to be filled in. */
function newFindings(row: WorkRow, content: NonNullable<PreviewCell['content']>) {
  const hidden = ['undecided', 'no-value', 'input', 'override-without-reason', 'change-without-reason'];
  return row.check(content).filter(({ check, severity }) => severity !== 'info' && !hidden.includes(check));
}

function before(row: WorkRow, field: string, spoken: ReturnType<typeof useSpoken>): string {
  const { draft, known, indicator, central, entry } = row;
  const stands = understood(draft.content, field, known);
  if (stands.kind === 'number') return plainNumber(stands.value, spoken.language);
  const { kind } = draft.content;
  const words = spoken.desk.paste;
  const isFinished = field === wholeField || field === onlyInput(indicator);
  const value = (number: number) => formatValue(number, indicator, spoken.language);
  if ((kind === null || kind === 'value') && isFinished) {
    // Nothing has been written, but the year is not without a figure.
    if (entry.published?.value != null) return words.published(value(entry.published.value));
    if (central) return words.central(value(central.value));
  }
  if (kind === null || kind === 'value') return words.empty;
  return figureIn(draft.content, indicator, { ...spoken, central: central?.value ?? null });
}

function saidOf({ outcome }: PreviewCell, words: ReturnType<typeof useSpoken>['desk']['paste']): string {
  const said: Record<PreviewCell['outcome'], string> = {
    changes: '',
    same: words.unchanged,
    asks: words.willAsk,
    missing: words.missing,
    'not-understood': words.notUnderstood,
    locked: words.locked,
    'not-there': words.notInReport,
  };
  return said[outcome];
}
