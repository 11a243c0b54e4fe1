import type { ReactNode } from 'react';
import type { Catalogue } from '#queries/catalogue.ts';
import type { PeerGroup } from '#findings/peer-group.ts';
import type { IndicatorProfile, Member } from '#queries/members.ts';
import { useSpeech } from '#i18n/language.ts';
import { ProfileRow } from './profile-row.tsx';
import styles from './profile-list.module.css';

export type Indicator = Catalogue['indicators'][number];

/** What the sentences about a member need beside its figures: whom it is ranked among, and which data they are. */
export type ProfileAbout = { member: Member; peers: PeerGroup; dataVersion: string; updatedAt: string };

export type ProfileEntry = { profile: IndicatorProfile; indicator: Indicator };

/** The indicators of a member that have a value: latest value, level among peers, direction and development. */
export function ProfileList({
  name,
  entries,
  sources,
  about,
  more,
}: {
  name: string;
  entries: readonly ProfileEntry[];
  sources: Catalogue['sources'];
  about: ProfileAbout;
  /** What else opens under an indicator. */
  more?: (entry: ProfileEntry) => ReactNode;
}) {
  const { texts } = useSpeech();
  const { columns } = texts.member;
  return (
    <div>
      <div className={styles.heads} aria-hidden="true">
        <span>{columns.indicator}</span>
        <span>{columns.latest}</span>
        <span>{columns.level}</span>
        <span>{columns.direction}</span>
        <span>{columns.trend}</span>
      </div>
      <ol className={styles.rows}>
        {entries.map((entry) => (
          <ProfileRow key={entry.indicator.id} name={name} sources={sources} about={about} more={more} {...entry} />
        ))}
      </ol>
    </div>
  );
}
