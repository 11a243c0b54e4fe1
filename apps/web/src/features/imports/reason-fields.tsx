import { reasonCodes, type ReasonCode } from '@ratthall/domain/entry';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './imports.module.css';

type Props = {
  /** What is asked, and who can read the answer. */
  label: string;
  code: ReasonCode;
  text: string;
  onCode: (code: ReasonCode) => void;
  onText: (text: string) => void;
};

/** Why it is done. */
export function ReasonFields({ label, code, text, onCode, onText }: Props) {
  const { entry, imports } = useDeskTexts();
  const words = imports.load;
  return (
    <>
      <div className={styles.field}>
        <label htmlFor="import-reason">{words.reason}</label>
        <select id="import-reason" value={code} onChange={({ target }) => onCode(target.value as ReasonCode)}>
          {reasonCodes.map((one) => (
            <option key={one} value={one}>
              {entry.reasons[one]}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor="import-why">{label}</label>
        <textarea
          id="import-why"
          rows={3}
          maxLength={1_000}
          value={text}
          onChange={({ target }) => onText(target.value)}
        />
      </div>
    </>
  );
}
