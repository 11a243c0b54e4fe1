import { useState } from 'react';
import { useSpeech } from '#i18n/language.ts';
import styles from './copy-text.module.css';
import { copyRich, type Rich } from './rich-clipboard.ts';

type Props = {
  name: string;
  /** Put together when it is asked for. */
  content: () => Rich;
  /** Whatever shows what would have been copied: it is selected where the browser refuses. */
  shownIn: () => Node | null;
};

type State = 'ready' | 'copied' | 'refused';

/** Copies text with headings and tables, so that a word processor gets them as such. */
export function CopyRich({ name, content, shownIn }: Props) {
  const { texts } = useSpeech();
  const [{ state, times }, setCopied] = useState<{ state: State; times: number }>({ state: 'ready', times: 0 });
  const copy = async () => {
    const isCopied = await copyRich(content());
    if (!isCopied) select(shownIn());
    setCopied({ state: isCopied ? 'copied' : 'refused', times: times + 1 });
  };
  return (
    <div className={styles.copy}>
      <button type="button" className="button" onClick={() => void copy()}>
        {name}
      </button>
      <output className={styles.status}>
        {/* Another node each time, so that it is announced again. */}
        {state !== 'ready' && <span key={times}>{texts.council[state]}</span>}
      </output>
    </div>
  );
}

function select(place: Node | null): void {
  if (place) window.getSelection()?.selectAllChildren(place);
}
