import { standingTargets } from '@ratthall/domain/target';
import { aimsOf, type Aim } from '#findings/aims.ts';
import { paceDetails, secondOpinion } from '#findings/pace-details.ts';
import { targetName, titledTarget } from '#findings/target.ts';
import { useSpeech } from '#i18n/language.ts';
import { PaceTag } from '#ui/pace-tag.tsx';
import type { Indicator, ProfileEntry } from './profile-list.tsx';
import styles from './pace.module.css';

/** Each target under the chart: how the pace is calculated, what was decided and where it stands, and a second opinion. */
export function PaceDetails({ name, indicator, profile }: ProfileEntry & { name: string }) {
  const speech = useSpeech();
  const words = speech.texts.pace;
  const aims = aimsOf(profile);
  if (aims.length === 0) return null;
  const standing = standingTargets(profile.targets);
  const former = profile.targets.filter((target) => !standing.includes(target));
  return (
    <div className={styles.details}>
      <h4 className={styles.title}>{words.title}</h4>
      {aims.map((aim) => (
        <AimDetails
          key={aim.target.id}
          name={name}
          indicator={indicator}
          aim={aim}
          replaced={profile.targets.find(({ id }) => id === aim.target.replaces) ?? null}
        />
      ))}
      {former.map((target) => (
        <p key={target.id} className={styles.decision}>
          {words.details.replaced(targetName(target, indicator, speech.language), target.decided)}{' '}
          {target.reference[speech.language]} {target.url !== null && <a href={target.url}>{words.details.link}</a>}
        </p>
      ))}
    </div>
  );
}

type AimProps = { name: string; indicator: Indicator; aim: Aim; replaced: Aim['target'] | null };

function AimDetails({ name, indicator, aim, replaced }: AimProps) {
  const speech = useSpeech();
  const words = speech.texts.pace;
  const { target, pace } = aim;
  const opinion = secondOpinion(pace, speech.language);
  const isOwn = target.owner === 'member';
  return (
    <div className={styles.aim}>
      <p className={styles.heading}>
        <strong>{titledTarget(target, indicator, speech.language, isOwn)}</strong>
        <PaceTag status={pace.status} />
      </p>
      <p>{paceDetails(aim, indicator, speech.language).join(' ')}</p>
      <p className={styles.decision}>
        {isOwn || target.kind === 'limit' ? '' : `${words.details.asIf(name)} `}
        {pace.neededPerYear === null || pace.path.length === 0
          ? ''
          : `${pace.path.length > 2 ? words.details.milestones : words.details.straight} `}
        {target.reference[speech.language]} {target.decided !== null && words.details.decided(target.decided)}{' '}
        {replaced && `${words.details.replaces(targetName(replaced, indicator, speech.language), replaced.decided)} `}
        {target.url !== null && <a href={target.url}>{words.details.link}</a>}
      </p>
      {opinion && (
        <details className={styles.opinion}>
          <summary>{words.others}</summary>
          <p>{opinion}</p>
        </details>
      )}
    </div>
  );
}
