import { useNavigate } from '@tanstack/react-router';
import { useId, useRef, useState } from 'react';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import { remember } from '#ui/remembered.ts';
import { OwnSelection } from './own-selection.tsx';
import { PeerNames } from './peer-names.tsx';
import { codesOf, peerOptions } from './peer-options.ts';
import { peersFor, type Network } from './peers-for.ts';
import { useLastPeers } from './use-last-peers.ts';
import styles from './peer-choice.module.css';

type Props = {
  own: Member;
  network: Network;
  /** As it stands in the address; all members when left out. */
  chosen: string | undefined;
  /** Names the member in the label, on a page that is not about it. */
  isNamed?: boolean;
};

const list = 'list';

/** One place to choose whom to compare with; the choice is in the address, follows to other pages and is remembered. */
export function PeerChoice({ own, network, chosen = 'all', isNamed = false }: Props) {
  const { texts, language } = useSpeech();
  const navigate = useNavigate();
  const id = useId();
  useLastPeers(own, network, chosen);
  // What has been picked shows at once, also while the answers to it are on their way.
  const [shown, setShown] = useState({ chosen, picked: chosen });
  if (shown.chosen !== chosen) setShown({ chosen, picked: chosen });
  const { picked } = shown;
  const [isEditing, setIsEditing] = useState(false);
  const select = useRef<HTMLSelectElement>(null);
  const peers = peersFor(own, network, chosen);
  const isList = codesOf(picked).length > 0;

  const choose = (peersText: string) => {
    setShown({ chosen, picked: peersText });
    remember('peers', peersText);
    const search = peersText === 'all' ? undefined : peersText;
    void navigate({ to: '.', search: (old) => ({ ...old, peers: search }), resetScroll: false });
  };

  // What had the focus is about to go.
  const leaveEditor = () => {
    setIsEditing(false);
    select.current?.focus();
  };
  const groups = network.groups.filter(({ members }) =>
    network.members.some(({ code, kind }) => kind === own.kind && members.includes(code)),
  );

  return (
    <div className={styles.choice}>
      <div className={styles.line}>
        <label htmlFor={id}>{isNamed ? texts.peers.labelFor(own.name) : texts.peers.label}</label>
        <select
          ref={select}
          id={id}
          value={isEditing || isList ? list : picked}
          onChange={({ target: { value } }) => {
            setIsEditing(value === list);
            if (value !== list) choose(value);
          }}
        >
          {peerOptions(own, picked, texts).map(({ value, name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
          {groups.length > 0 && (
            <optgroup label={texts.peers.named}>
              {groups.map((group) => (
                <option key={group.id} value={`group-${group.id}`}>
                  {group.name[language]}
                </option>
              ))}
            </optgroup>
          )}
          <option value={list}>{isList ? texts.peers.rules.list : texts.peers.rules.chooseList}</option>
        </select>
        <span className={styles.count} aria-live="polite">
          {texts.peers.count(peers.length)}
        </span>
      </div>
      {isEditing ? (
        <OwnSelection
          own={own}
          members={network.members}
          first={isList ? codesOf(picked) : []}
          onApply={(text) => {
            leaveEditor();
            choose(text);
          }}
          onCancel={leaveEditor}
        />
      ) : (
        <PeerNames own={own} peers={peers} onEdit={isList ? () => setIsEditing(true) : undefined} />
      )}
    </div>
  );
}
