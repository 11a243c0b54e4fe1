import { reasonCodes, type ReasonCode } from '@ratthall/domain/entry';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './imports.module.css';

type Props = { code: ReasonCode; text: string; onCode: (code: ReasonCode) => void; onText: (text: string) => void };

/** Why published figures are changed. */
export function ReasonFields({ code, text, onCode, onText }: Props) {
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
        <label htmlFor="import-why">{words.why}</label>
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
