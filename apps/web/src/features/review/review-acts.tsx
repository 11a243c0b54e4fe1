import { useId, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import { keptComment } from './kept-comment.ts';
import type { Waiting } from './use-decisions.ts';
import styles from './review.module.css';

type Props = {
  /** The indicator, for those who do not see what the buttons belong to. */
  name: string;
  may: Waiting['may'];
  isBusy: boolean;
  /** The revision of the figure: a comment that has been begun is kept by it. */
  revision: string;
  onDecide: (act: 'approve' | 'return', comment?: string) => void;
};

/** To approve takes a press; to send back takes a comment. */
export function ReviewActs({ name, may, isBusy, revision, onDecide }: Props) {
  const { review: words } = useDeskTexts();
  const id = useId();
  const kept = keptComment(revision);
  const [comment, setComment] = useState(kept.read);
  const [isReturning, setReturning] = useState(comment !== '');
  // A form that was left standing when the page was opened does not take the focus.
  const [isPressed, setPressed] = useState(false);
  const [isRefused, setRefused] = useState(false);
  const about = <span className="visually-hidden"> {name}</span>;
  const cancel = () => {
    kept.write('');
    setComment('');
    setReturning(false);
  };
  const send = () => {
    if (comment.trim() === '') setRefused(true);
    else onDecide('return', comment.trim());
  };
  return (
    <>
      {!may.includes('approve') && <p className={styles.who}>{words.notYours}</p>}
      {isReturning ? (
        <form
          className={styles.sendBack}
          onSubmit={(event) => {
            event.preventDefault();
            send();
          }}
        >
          <label htmlFor={id}>{words.sendBackTitle}</label>
          <span id={`${id}-hint`} className={styles.who}>
            {words.sendBackHint}
          </span>
          {/* What was pressed is gone: the field takes the focus. */}
          <textarea
            id={id}
            rows={3}
            maxLength={2_000}
            autoFocus={isPressed}
            aria-describedby={`${id}-hint`}
            aria-invalid={isRefused}
            value={comment}
            onChange={({ target }) => {
              setComment(target.value);
              kept.write(target.value);
              setRefused(false);
            }}
          />
          <span role="alert">{isRefused && words.commentMissing}</span>
          <span className={styles.acts}>
            <button type="submit" className="button" disabled={isBusy}>
              {words.sendBack}
              {about}
            </button>
            <button type="button" className="button-quiet" onClick={cancel}>
              {words.cancel}
            </button>
          </span>
        </form>
      ) : (
        <p className={styles.acts}>
          {may.includes('approve') && (
            <button type="button" className="button" disabled={isBusy} onClick={() => onDecide('approve')}>
              {words.approve}
              {about}
            </button>
          )}
          {may.includes('return') && (
            <button
              type="button"
              className="button-quiet"
              disabled={isBusy}
              onClick={() => {
                setPressed(true);
                setReturning(true);
              }}
            >
              {words.sendBack}
              {about}
            </button>
          )}
        </p>
      )}
    </>
  );
}
