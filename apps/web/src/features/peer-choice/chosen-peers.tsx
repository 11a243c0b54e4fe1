import { useRef } from 'react';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import styles from './own-selection.module.css';

type Props = {
  chosen: readonly Member[];
  onRemove: (code: string) => void;
  /** The last one is about to go, and whoever removed it by keyboard has to stand somewhere. */
  onNoneLeft: () => void;
};

/** The members that have been picked, each with a way to take it away again. */
export function ChosenPeers({ chosen, onRemove, onNoneLeft }: Props) {
  const { texts } = useSpeech();
  const words = texts.peers.own;
  const list = useRef<HTMLUListElement>(null);
  const remove = (code: string, place: number) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const next = buttons[place + 1] ?? buttons[place - 1];
    if (next) next.focus();
    else onNoneLeft();
    onRemove(code);
  };
  return (
    <>
      <p className={styles.heading}>
        <strong>{words.title}</strong> <span role="status">{words.chosen(chosen.length)}</span>
      </p>
      <ul ref={list} className={styles.chips}>
        {chosen.map(({ code, name }, i) => (
          <li key={code}>
            <button type="button" aria-label={words.remove(name)} onClick={() => remove(code, i)}>
              {name} <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
