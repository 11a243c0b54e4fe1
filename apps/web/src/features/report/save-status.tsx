import type { ReactNode } from 'react';
import type { Drafts } from './draft-store.ts';
import { useSpoken } from './spoken.ts';
import { formatTime } from '#i18n/dates.ts';
import styles from './report.module.css';

/** Whether what has been typed is saved, in words. Only what somebody must know is read aloud. */
export function SaveStatus({ drafts, children }: { drafts: Drafts; children?: ReactNode }) {
  const { desk, language } = useSpoken();
  const words = desk.report;
  const all = [...drafts.of.values()];
  const conflicts = all.filter(({ conflict }) => conflict !== null).length;
  const refusals = all.filter(({ refusal }) => refusal !== null).length;
  const { state, savedAt } = drafts;
  const troubles = [
    state === 'unreachable' && words.unreachable,
    state === 'signed-out' && words.signedOut,
    conflicts > 0 && words.hasConflict(conflicts),
    refusals > 0 && words.hasRefusal(refusals),
  ].filter((text) => text !== false);
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
      </div>
      {troubles.length === 0 && <p>{calm[state]}</p>}
      {children}
    </div>
  );
}
