import type { EntryContent } from '@ratthall/domain/entry';
import { isComputed } from '@ratthall/domain/entry-value';
import { formatValue } from '#i18n/format.ts';
import { useSpoken } from './spoken.ts';
import { amountIn } from './figure-words.ts';
import { FigureField } from './figure-field.tsx';
import { saying } from './saying.ts';
import { fieldsOf, isWhole, onlyInput, turned, wholeField, workingOf } from './typing.ts';
import type { WorkRow } from './use-work.ts';
import { OfIndicator } from './of-indicator.tsx';
import styles from './report-row.module.css';

type Props = { row: WorkRow; onEdit: (content: EntryContent) => void; onLeave: () => void; describedBy: string };

/** The fields of a figure, and what they amount to; and what can be said instead of a value. */
export function FigureFields({ row, onEdit, onLeave, describedBy }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.entry;
  const { indicator, draft, known, findings, entry, central } = row;
  const { content } = draft;
  const isAlone = onlyInput(indicator) !== null;
  const working = isAlone ? null : workingOf(content, known);
  const isWrong = findings.some(({ check }) => check === 'below-minimum' || check === 'above-maximum');
  const wrongInputs = new Set(findings.flatMap(({ check, params }) => (check === 'input' ? params.input : [])));
  // What else is wrong is said where everything odd about the figure is.
  const isWaiting =
    working?.faults.every(({ fault }) => fault === 'no-numerator' || fault === 'no-denominator') ?? false;
  const isTyped = Object.values(content.typed).some((text) => text !== '');
  const hasParts = working !== null && indicator.inputs.some(({ role }) => role === 'part');
  const value =
    content.value === null ? null : amountIn(indicator, { field: wholeField, value: shown(content.value) }, spoken);
  return (
    <>
      {hasParts && <p className={styles.hint}>{words.partsNote}</p>}
      {fieldsOf(indicator, content).map((field) => (
        <FigureField
          key={field}
          row={row}
          field={field}
          onEdit={onEdit}
          onLeave={onLeave}
          isWrong={isWrong || (isTyped && wrongInputs.has(field) && content.typed[field] !== undefined)}
          describedBy={describedBy}
        />
      ))}
      {working && (
        <p className={styles.computed}>
          {value !== null && words.computed(value)}
          {value === null && isWaiting && <span className={styles.hint}>{words.notComputed}</span>}
        </p>
      )}
      <p className={styles.instead}>
        {central && (
          <button type="button" onClick={() => onEdit(saying(content, { kind: 'accepted', value: central.value }))}>
            {words.accept} {formatValue(central.value, indicator, spoken.language)}
            <OfIndicator indicator={indicator} />
          </button>
        )}
        <button type="button" onClick={() => onEdit(saying(content, { kind: 'missing' }))}>
          {words.setMissing}
          <OfIndicator indicator={indicator} />
        </button>
        {known.last && known.last.year < entry.year && (
          <button
            type="button"
            onClick={() => onEdit(saying(content, { kind: 'unchanged', value: known.last?.value ?? null }))}
          >
            {words.setUnchanged(known.last.year)}
            <OfIndicator indicator={indicator} />
          </button>
        )}
        {isComputed(indicator) && !isAlone && (
          <button type="button" onClick={() => onEdit(turned(content, known))}>
            {isWhole(indicator, content) ? words.setParts : words.setWhole}
            <OfIndicator indicator={indicator} />
          </button>
        )}
      </p>
    </>
  );
}

/** Worked out to far more digits than anybody means: as many as can be checked by hand. */
function shown(value: number): number {
  return Number(value.toPrecision(6));
}
