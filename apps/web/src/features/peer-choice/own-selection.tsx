import { isCurrentMember } from '@ratthall/domain/membership';
import { mostPeersPicked, peersText } from '@ratthall/domain/peers';
import { useEffect, useId, useRef, useState } from 'react';
import { byName } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import { matchingMembers } from '#ui/matching-members.ts';
import { ChosenPeers } from './chosen-peers.tsx';
import styles from './own-selection.module.css';

type Props = {
  own: Member;
  members: readonly Member[];
  /** The codes that are chosen to begin with. */
  first: readonly string[];
  onApply: (peers: string) => void;
  onCancel: () => void;
};

const mostShown = 120;

/** Picks the members to compare with, by name. Nothing changes on the page until the reader says so. */
export function OwnSelection({ own, members, first, onApply, onCancel }: Props) {
  const { texts } = useSpeech();
  const words = texts.peers.own;
  const [typed, setTyped] = useState('');
  const filter = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => filter.current?.focus(), []);

  const others = members.filter(
    (member) => member.kind === own.kind && member.code !== own.code && isCurrentMember(member),
  );
  const [codes, setCodes] = useState(() => first.filter((code) => others.some((member) => member.code === code)));
  const found = matchingMembers(others, typed, byName);
  const isFull = codes.length >= mostPeersPicked;
  const change = (code: string, isChosen: boolean) =>
    setCodes((old) => (isChosen ? [...old.filter((one) => one !== code), code] : old.filter((one) => one !== code)));
  const addFirst = () => {
    const next = found.find(({ code }) => !codes.includes(code));
    if (typed === '' || next === undefined || isFull) return;
    change(next.code, true);
    setTyped('');
  };

  return (
    <form
      className={styles.editor}
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault();
        if (codes.length > 0) onApply(peersText({ rule: 'list', codes: [...codes].sort() }));
      }}
    >
      <ChosenPeers
        chosen={others.filter(({ code }) => codes.includes(code))}
        onRemove={(code) => change(code, false)}
        onNoneLeft={() => filter.current?.focus()}
      />
      <p className={styles.actions}>
        <button type="submit" className="button" disabled={codes.length === 0}>
          {codes.length === 0 ? words.applyNone : words.apply(codes.length)}
        </button>
        <button type="button" className="button-quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </p>
      <p className={styles.filter}>
        <label htmlFor={id}>{words.filter}</label>
        <input
          ref={filter}
          id={id}
          type="text"
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}hint`}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
            if (event.key !== 'Enter') return;
            event.preventDefault();
            addFirst();
          }}
        />
        <span id={`${id}hint`}>{words.filterHint}</span>
      </p>
      <ul className={styles.members} aria-label={words.list}>
        {found.slice(0, mostShown).map(({ code, name }) => (
          <li key={code}>
            <label>
              <input
                type="checkbox"
                checked={codes.includes(code)}
                disabled={isFull && !codes.includes(code)}
                onChange={({ target }) => change(code, target.checked)}
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p>{words.more(found.length - mostShown)}</p>}
      <p role="status">
        {[(typed !== '' || found.length === 0) && words.found(found.length), isFull && words.most(mostPeersPicked)]
          .filter(Boolean)
          .join(' ')}
      </p>
    </form>
  );
}
