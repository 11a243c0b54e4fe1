import { useEffect, useId, useRef, useState } from 'react';
import { useSpeech } from '#i18n/language.ts';
import styles from './copy-text.module.css';

type Props = {
  /** What the button says. */
  name: string;
  /** What is being copied, for those who hear only the button. */
  about?: string;
  /** The text; put together when it is asked for, with the address of the page as it is then. */
  textAt: (address: string) => string;
};

type State = 'ready' | 'copied' | 'refused';

/** Puts a text on the clipboard. Where the browser refuses, the text is shown, selected, to be copied by hand. */
export function CopyText({ name, about, textAt }: Props) {
  const { texts } = useSpeech();
  const words = texts.charts.copy;
  const id = useId();
  const [copied, setCopied] = useState<{ state: State; text: string; times: number }>({
    state: 'ready',
    text: '',
    times: 0,
  });
  const { state, text, times } = copied;
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (copied.state !== 'refused') return;
    field.current?.focus();
    field.current?.select();
  }, [copied]);

  const copy = async () => {
    const wanted = textAt(window.location.href);
    const tell = (next: State) => setCopied({ state: next, text: wanted, times: times + 1 });
    try {
      await navigator.clipboard.writeText(wanted);
      tell('copied');
    } catch {
      tell('refused');
    }
  };

  return (
    <div className={styles.copy}>
      <button type="button" className="button-quiet" onClick={() => void copy()}>
        {name}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </button>
      <output className={styles.status}>
        {/* Another node each time, so that it is announced again. */}
        {state !== 'ready' && <span key={times}>{state === 'copied' ? words.copied : words.refused}</span>}
      </output>
      {state === 'refused' && (
        <textarea
          ref={field}
          id={id}
          className={styles.field}
          readOnly
          rows={8}
          value={text}
          aria-label={about === undefined ? name : `${name}: ${about}`}
        />
      )}
    </div>
  );
}
