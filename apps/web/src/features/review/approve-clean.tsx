import { useEffect, useRef, useState } from 'react';
import { useDeskTexts } from '#i18n/language.ts';
import styles from './review.module.css';

type Props = { n: number; member: string; isBusy: boolean; onApprove: () => void };

/** Everything without remarks at once. What is approved is public there and then, so that is asked about first. */
export function ApproveClean({ n, member, isBusy, onApprove }: Props) {
  const { review: words } = useDeskTexts();
  const [isAsked, setAsked] = useState(false);
  const offer = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // Whoever says no comes back to where the question came from.
  useEffect(() => {
    if (wasAsked.current && !isAsked) offer.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  if (!isAsked) {
    return (
      <button ref={offer} type="button" className="button" disabled={isBusy} onClick={() => setAsked(true)}>
        {words.approveClean(n)}
      </button>
    );
  }
  return (
    <span className={styles.sendBack} role="group" aria-labelledby="approve-all">
      <span id="approve-all">{words.approveCleanAsk(n, member)}</span>
      <span className={styles.acts}>
        {/* What was pressed is gone: the next thing to press takes the focus. */}
        <button
          type="button"
          className="button"
          aria-describedby="approve-all"
          autoFocus
          disabled={isBusy}
          onClick={onApprove}
        >
          {words.approveCleanYes(n)}
        </button>
        <button type="button" className="button-quiet" onClick={() => setAsked(false)}>
          {words.cancel}
        </button>
      </span>
    </span>
  );
}
