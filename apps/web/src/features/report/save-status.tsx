import type { ReactNode } from 'react';
import type { Drafts } from './draft-store.ts';
import { useSpoken } from './spoken.ts';
import { formatTime } from '#i18n/dates.ts';
import styles from './report.module.css';

type Props = {
  drafts: Drafts;
  /** Why nothing is taken from here now: somebody else has signed in. */
  otherPerson: string | null;
  /** Why the last thing that was tried did not work; null when it did. */
  problem: string | null;
  /** What has just been done. */
  told: string;
  canEdit: boolean;
  children?: ReactNode;
};

/** Whether what has been typed is saved, in words. What somebody must know, and what was just done, is read aloud. */
export function SaveStatus({ drafts, otherPerson, problem, told, canEdit, children }: Props) {
  const { desk, language } = useSpoken();
  const words = desk.report;
  const all = [...drafts.of.values()];
  const conflicting = all.filter(({ conflict }) => conflict !== null);
  const refusals = all.filter(({ refusal }) => refusal !== null).length;
  const { state, savedAt } = drafts;
  const troubles = [
    state === 'unreachable' && words.unreachable,
    otherPerson ?? (state === 'signed-out' && words.signedOut),
    conflicting.length > 0 && words.hasConflict(conflicting.length),
    refusals > 0 && words.hasRefusal(refusals),
    problem,
  ].filter((text) => typeof text === 'string');
  const calm: Record<Drafts['state'], string> = {
    saved: savedAt === null ? words.nothingTyped : words.saved(formatTime(savedAt, language)),
    waiting: words.waiting,
    saving: words.saving,
    unreachable: '',
    'signed-out': '',
  };
  return (
    <div className={styles.status} data-state={troubles.length > 0 ? 'trouble' : state}>
      <div role="status">
        {troubles.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {told !== '' && (
          <p data-told tabIndex={-1}>
            {told}
          </p>
        )}
      </div>
      {conflicting[0] && (
        <p>
          <a href={`#${conflicting[0].indicator}`}>{words.choose}</a>
        </p>
      )}
      {troubles.length === 0 && canEdit && <p>{calm[state]}</p>}
      {children}
    </div>
  );
}
