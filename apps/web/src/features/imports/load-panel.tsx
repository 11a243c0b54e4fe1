import { reasonCodes, type ReasonCode } from '@ratthall/domain/entry';
import { useState } from 'react';
import { formatNumber } from '#i18n/format.ts';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { sendLoad, type Import, type ImportPreview } from '#queries/imports.ts';
import type { Act } from './import-work.tsx';
import { ReasonFields } from './reason-fields.tsx';
import styles from './imports.module.css';

type Props = { file: Import; preview: ImportPreview; act: Act };

/** Loads what has been looked through: all of it, after what is in the way has been answered. */
export function LoadPanel({ file, preview, act }: Props) {
  const words = useDeskTexts().imports.load;
  const { language } = useSpeech();
  const [isLeavingOut, setLeavingOut] = useState(false);
  const [code, setCode] = useState<ReasonCode>(reasonCodes[2]);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const { added, changed, wrong, published, edition } = preview;
  if (added + changed === 0) return null;
  const number = (n: number) => formatNumber(n, 0, language);

  const load = () => {
    if (wrong > 0 && !isLeavingOut) return setProblem(words.wrongLeft);
    if (published > 0 && text.trim() === '') return setProblem(words.whyMissing);
    setProblem('');
    const reason = published > 0 ? { code, text } : null;
    void act(() => sendLoad(file.id, { revision: file.revision, isLeavingOutWrong: isLeavingOut, reason }));
  };
  return (
    <section aria-labelledby="import-load" className={styles.load}>
      <h2 id="import-load">{words.title}</h2>
      {wrong > 0 && (
        <label className={styles.check}>
          <input type="checkbox" checked={isLeavingOut} onChange={({ target }) => setLeavingOut(target.checked)} />{' '}
          {words.leaveOut(number(wrong))}
        </label>
      )}
      {published > 0 && edition !== null && (
        <>
          <p>{words.published(number(published), edition)}</p>
          <ReasonFields label={words.why} code={code} text={text} onCode={setCode} onText={setText} />
        </>
      )}
      <p className={styles.hint}>{words.all}</p>
      <div role="alert">{problem !== '' && <p className={styles.problem}>{problem}</p>}</div>
      <p>
        <button type="button" className="button" onClick={load}>
          {words.button(number(added + changed))}
        </button>
      </p>
    </section>
  );
}
