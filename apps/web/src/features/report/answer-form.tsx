import { reasonCodes, type ReasonCode } from '@ratthall/domain/entry';
import { useId, type ReactNode } from 'react';
import { useSpoken } from './spoken.ts';
import styles from './entry-findings.module.css';

export type Answer = { reason: ReasonCode; text: string; isPublic?: boolean };

type Props = {
  title: string;
  answer: Answer | null;
  /** Whether everybody may read it, if the one who answers wants so. */
  canBePublic?: boolean;
  /** What becomes of the answer, where whoever answers should know that. */
  note?: string | null;
  onAnswer: (answer: Answer) => void;
  children?: ReactNode;
};

/** Why an unusual figure is right, or why one is changed: a reason to choose, and a sentence. Saved as it is typed. */
export function AnswerForm({ title, answer, canBePublic = false, note = null, onAnswer, children }: Props) {
  const words = useSpoken().desk.entry;
  const id = useId();
  const { reason = 'other', text = '', isPublic } = answer ?? {};
  const visible = isPublic === undefined ? {} : { isPublic };
  return (
    <fieldset className={styles.answer}>
      <legend>{title}</legend>
      {note !== null && <p>{note}</p>}
      <div>
        <label htmlFor={`${id}-code`}>{words.reasonCode}</label>
        <select
          id={`${id}-code`}
          value={answer ? reason : ''}
          onChange={(event) => {
            const code = reasonCodes.find((one) => one === event.target.value);
            if (code) onAnswer({ reason: code, text, ...visible });
          }}
        >
          {answer === null && <option value="">{words.choose}</option>}
          {reasonCodes.map((code) => (
            <option key={code} value={code}>
              {words.reasons[code]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.text}>
        <label htmlFor={`${id}-text`}>{words.reasonText}</label>
        <textarea
          id={`${id}-text`}
          rows={2}
          maxLength={2_000}
          value={text}
          onChange={(event) => onAnswer({ reason, text: event.target.value, ...visible })}
        />
      </div>
      {canBePublic && answer && (
        <label className={styles.public}>
          <input
            type="checkbox"
            checked={isPublic ?? false}
            onChange={(event) => onAnswer({ reason, text, isPublic: event.target.checked })}
          />
          {words.isPublic}
        </label>
      )}
      {children}
    </fieldset>
  );
}
