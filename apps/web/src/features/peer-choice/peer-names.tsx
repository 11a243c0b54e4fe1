import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useSpeech } from '#i18n/language.ts';
import type { Member } from '#queries/members.ts';
import styles from './peer-choice.module.css';

/** So many names are on the page before anybody asks: they are there without a script too. */
const fewNames = 30;

/** Who the peers are, one click away, and the ways to change them: a selection of one's own, the similar members. */
export function PeerNames({
  own,
  peers,
  onEdit,
}: {
  own: Member;
  peers: readonly Member[];
  onEdit: (() => void) | undefined;
}) {
  const { texts } = useSpeech();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className={styles.which} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{texts.peers.showWhich}</summary>
      {peers.length === 0 && <p>{texts.peers.nobody}</p>}
      {(isOpen || peers.length <= fewNames) && (
        <ul className={styles.names}>
          {peers.map(({ code, slug, name }) => (
            <li key={code}>
              <Link to="/kommun/$slug" params={{ slug }} preload={false}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.ways}>
        {onEdit && (
          <button type="button" onClick={onEdit}>
            {texts.peers.own.open}
          </button>
        )}
        <Link to="/lika/$slug" params={{ slug: own.slug }}>
          {texts.similar.title(own.name)}
        </Link>
      </p>
    </details>
  );
}
