import type { EntryContent } from '@ratthall/domain/entry';
import { useSpoken } from './spoken.ts';
import { amountIn, isPlainlyWritten, plainNumber, unitIn } from './figure-words.ts';
import { chosenIn, typedIn, understood, wholeField } from './typing.ts';
import { useRested } from './use-settled.ts';
import type { WorkRow } from './use-work.ts';
import styles from './figure-field.module.css';

type Props = {
  row: WorkRow;
  field: string;
  onEdit: (content: EntryContent) => void;
  onLeave: () => void;
  /** Whether something impossible is said of the figure. */
  isWrong: boolean;
  /** Where what is odd about it is said. */
  describedBy: string;
};

/** One number of a figure: what was typed stays as it was typed, and what was understood stands under it. */
export function FigureField({ row, field, onEdit, onLeave, isWrong, describedBy }: Props) {
  const spoken = useSpoken();
  const words = spoken.desk.entry;
  const { indicator, known, draft } = row;
  const { content } = draft;
  const id = fieldId(indicator.id, field);
  const input = indicator.inputs.find((one) => one.id === field);
  const typed = understood(content, field, known);
  const stored = field === wholeField ? content.value : (content.inputs[field] ?? null);
  const text = content.typed[field] ?? (stored === null ? '' : plainNumber(stored, spoken.language));
  // Half a number is not wrong yet.
  const isRested = useRested(text) === text;
  const isRepeated =
    typed.kind === 'number' &&
    content.typed[field] !== undefined &&
    !isPlainlyWritten(text, typed.value, spoken.language);
  const isFault = typed.kind === 'not-a-number';
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {input ? input.name[spoken.language] : words.value}
        <span className="visually-hidden">, {indicator.name[spoken.language]}</span>
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="next"
        className={styles.input}
        data-figure={indicator.id}
        data-field={field}
        value={text}
        aria-invalid={(isRested && isFault) || isWrong || undefined}
        aria-describedby={`${id}-unit ${id}-read ${describedBy}`}
        onChange={(event) => onEdit(typedIn(content, { field, text: event.target.value }, known))}
        onBlur={onLeave}
      />
      <span id={`${id}-unit`} className={styles.unit}>
        {unitIn(indicator, field, spoken)}
      </span>
      <div id={`${id}-read`} className={styles.read} data-fault={(isRested && isFault) || undefined}>
        {isRepeated && typed.kind === 'number' && (
          <span>{words.understood(amountIn(indicator, { field, value: typed.value }, spoken))}</span>
        )}
        <div aria-live="polite">
          {isRested && typed.kind === 'not-a-number' && <span>{words.faults[typed.why]}</span>}
          {isRested && typed.kind === 'ambiguous' && (
            <span className={styles.asked}>
              {words.asked(text)}{' '}
              {typed.readings.map(({ value }) => (
                <button
                  key={value}
                  type="button"
                  className="button-quiet"
                  onClick={() => onEdit(chosenIn(content, { field, value }, known))}
                >
                  {amountIn(indicator, { field, value }, spoken)}
                </button>
              ))}
            </span>
          )}
        </div>
      </div>
    </div>
  );
}

const fieldId = (indicator: string, field: string) => `${indicator}--${field}`;
