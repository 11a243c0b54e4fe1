import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useSpeech } from '#i18n/language.ts';
import styles from './peer-choice.module.css';

const rules = ['all', 'county', 'skr', 'size', 'neighbours'] as const;

/** One place to choose whom to compare with; the choice is in the address and follows to other pages. */
export function PeerChoice({ chosen, count }: { chosen: string; count: number }) {
  const { texts } = useSpeech();
  const navigate = useNavigate();
  const id = useId();
  // What has been picked shows at once, also while the answers to it are on their way.
  const [shown, setShown] = useState({ chosen, picked: chosen });
  if (shown.chosen !== chosen) setShown({ chosen, picked: chosen });
  const { picked } = shown;
  const isList = !(rules as readonly string[]).includes(picked);
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{texts.member.peersLabel}</label>
      <select
        id={id}
        value={isList ? 'list' : picked}
        onChange={({ target: { value } }) => {
          setShown({ chosen, picked: value });
          const peers = value === 'all' ? undefined : value;
          void navigate({ to: '.', search: (old) => ({ ...old, peers }), resetScroll: false });
        }}
      >
        {rules.map((rule) => (
          <option key={rule} value={rule}>
            {texts.member.peers[rule]}
          </option>
        ))}
        {isList && <option value="list">{texts.member.peers.list}</option>}
      </select>
      <span className={styles.count} aria-live="polite">
        {texts.member.peersCount(count)}
      </span>
    </div>
  );
}
