import { reasonCodes, type ReasonCode } from '@ratthall/domain/entry';
import { useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { sendUndo, type Import } from '#queries/imports.ts';
import type { Act } from './import-work.tsx';
import { ReasonFields } from './reason-fields.tsx';
import styles from './imports.module.css';

type Props = { file: Import; act: Act };

/** Takes a load back, after it has been said what that means. */
export function UndoPanel({ file, act }: Props) {
  const words = useDeskTexts().imports.result;
  const [isAsked, setAsked] = useState(false);
  const [code, setCode] = useState<ReasonCode>(reasonCodes[2]);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');

  const undo = () => {
    if (text.trim() === '') return setProblem(words.undoWhyMissing);
    void act(() => sendUndo(file.id, { revision: file.revision, reason: { code, text } }));
  };
  if (!isAsked) {
    return (
      <p>
        <button type="button" className="button-quiet" onClick={() => setAsked(true)}>
          {words.undo}
        </button>
      </p>
    );
  }
  return (
    <div className={styles.load}>
      <p>{words.undoLead}</p>
      <ReasonFields label={words.undoWhy} code={code} text={text} onCode={setCode} onText={setText} />
      <div role="alert">{problem !== '' && <p className={styles.problem}>{problem}</p>}</div>
      <p className={styles.acts}>
        <button type="button" className="button" onClick={undo}>
          {words.undoYes}
        </button>
        <button type="button" className="button-quiet" autoFocus onClick={() => setAsked(false)}>
          {words.undoNo}
        </button>
      </p>
    </div>
  );
}
