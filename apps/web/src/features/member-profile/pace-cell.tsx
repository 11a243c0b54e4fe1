import { titledTarget } from '#charts/target-words.ts';
import { useSpeech } from '#i18n/language.ts';
import { PaceTag } from '#ui/pace-tag.tsx';
import { aimsOf, nearestAim, paceLine } from './pace-words.ts';
import type { ProfileEntry } from './profile-list.tsx';
import styles from './pace.module.css';

/** The third statement of a row: the pace towards the nearest target. Nothing at all where there is no target. */
export function PaceCell({ indicator, profile }: ProfileEntry) {
  const speech = useSpeech();
  const words = speech.texts.pace;
  const aims = aimsOf(profile);
  const aim = nearestAim(aims);
  if (aim === null) return null;
  const line = paceLine(aim, indicator, speech);
  const isOwn = aim.target.owner === 'member';
  return (
    <div className={styles.cell}>
      <PaceTag status={aim.pace.status} />
      <p className={styles.line}>
        {[
          `${titledTarget(aim.target, indicator, speech, isOwn)}.`,
          line,
          aims.length > 1 ? words.line.more(aims.length - 1) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
}
