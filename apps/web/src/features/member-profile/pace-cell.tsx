import { aimsOf, nearestAim } from '#findings/aims.ts';
import { paceLine } from '#findings/pace-details.ts';
import { titledTarget } from '#findings/target.ts';
import { useSpeech } from '#i18n/language.ts';
import { PaceTag } from '#ui/pace-tag.tsx';
import type { ProfileEntry } from './profile-list.tsx';
import styles from './pace.module.css';

/** The third statement of a row: the pace towards the nearest target. Nothing at all where there is no target. */
export function PaceCell({ indicator, profile }: ProfileEntry) {
  const { texts, language } = useSpeech();
  const aims = aimsOf(profile);
  const aim = nearestAim(aims);
  if (aim === null) return null;
  const line = paceLine(aim, indicator, language);
  const isOwn = aim.target.owner === 'member';
  return (
    <div className={styles.cell}>
      <PaceTag status={aim.pace.status} />
      <p className={styles.line}>
        {[
          `${titledTarget(aim.target, indicator, language, isOwn)}.`,
          line,
          aims.length > 1 ? texts.pace.more(aims.length - 1) : '',
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
}
