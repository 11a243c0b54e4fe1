import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { useDeskTexts, useSpeech } from '#i18n/language.ts';
import { replyOf } from '#queries/call.ts';
import { sendWithdrawal } from '#queries/edition-drafts.ts';
import { languages } from './draft-content.ts';
import styles from './edition-desk.module.css';

type Props = { edition: string; onClose: () => void; onDone: (told: string) => void };

/** Says of a published edition that it should no longer be cited, and why, in both languages. */
export function WithdrawDialog({ edition, onClose, onDone }: Props) {
  const { withdraw: words, form } = useDeskTexts().editions;
  const { texts } = useSpeech();
  const queryClient = useQueryClient();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState({ sv: '', en: '' });
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => dialog.current?.showModal(), []);

  const send = async () => {
    const blank = languages.find((language) => reason[language].trim() === '');
    if (blank) {
      setProblem(words.missing);
      document.getElementById(id + blank)?.focus();
      return;
    }
    try {
      await sendWithdrawal({ edition, reason });
      await queryClient.invalidateQueries({ queryKey: ['editions'] });
      onDone(words.done(edition));
    } catch (error) {
      const reply = replyOf(error);
      const { codes, offline } = texts.errors;
      setProblem(reply ? (codes[reply.code] ?? codes.internal ?? '') : offline);
    }
  };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={`${id}title`} onClose={onClose}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <h2 id={`${id}title`}>{words.title(edition)}</h2>
        <p>{words.lead}</p>
        <div role="alert">{problem !== null && <p className={styles.problem}>{problem}</p>}</div>
        <fieldset className={styles.pair}>
          <legend>{words.reason}</legend>
          <div className={styles.columns}>
            {languages.map((language) => (
              <div key={language} className={styles.column}>
                <label htmlFor={id + language}>{form[language]}</label>
                <textarea
                  id={id + language}
                  lang={language}
                  rows={4}
                  maxLength={1_000}
                  value={reason[language]}
                  aria-invalid={problem !== null && reason[language].trim() === ''}
                  onChange={({ target }) => setReason((old) => ({ ...old, [language]: target.value }))}
                />
              </div>
            ))}
          </div>
        </fieldset>
        <p className={styles.acts}>
          <button type="submit" className="button">
            {words.yes(edition)}
          </button>
          <button type="button" className="button-quiet" onClick={() => dialog.current?.close()}>
            {words.no}
          </button>
        </p>
      </form>
    </dialog>
  );
}
