import { useDeskTexts } from '#i18n/language.ts';
import { CopyText } from '#ui/copy-text.tsx';
import { Told } from '#ui/told.tsx';
import styles from './account.module.css';

type Props = { codes: string[]; told: string; email: string; onKept: () => void };

/** The recovery codes, this once: to be copied, kept as a file or printed. */
export function RecoveryCodes({ codes, told, email, onKept }: Props) {
  const { account } = useDeskTexts();
  const text = [account.codesFile(email), '', ...codes, ''].join('\n');
  return (
    <div className={styles.codes}>
      <Told>{told}</Told>
      <h3>{account.codesTitle}</h3>
      <p>{account.codesLead}</p>
      <ol>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div className={styles.keep}>
        <CopyText name={account.codesCopy} textAt={() => text} />
        <a
          className="button-quiet"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download={account.codesFileName}
        >
          {account.codesDownload}
        </a>
        <button type="button" className="button-quiet" onClick={() => window.print()}>
          {account.codesPrint}
        </button>
      </div>
      <button type="button" className="button" onClick={onKept}>
        {account.codesKept}
      </button>
    </div>
  );
}
