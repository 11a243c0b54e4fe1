import { Link } from '@tanstack/react-router';
import { copiedFinding } from '#findings/copied.ts';
import { useSpeech } from '#i18n/language.ts';
import type { Catalogue } from '#queries/catalogue.ts';
import { CopyText } from '#ui/copy-text.tsx';
import { MemberChart } from './member-chart.tsx';
import { MemberNotes } from './member-notes.tsx';
import { PaceDetails } from './pace-details.tsx';
import { findingOf, originOf } from './profile-finding.ts';
import type { ProfileAbout, ProfileEntry } from './profile-list.tsx';
import styles from './profile-list.module.css';

type Props = ProfileEntry & { name: string; sources: Catalogue['sources']; about: ProfileAbout };

/** What opens under an indicator of a member: the full chart, what it says, its definition and its notes. */
export function IndicatorDetails({ name, indicator, profile, sources, about }: Props) {
  const { texts, language } = useSpeech();
  const finding = findingOf({ indicator, profile }, about);
  return (
    <div className={styles.opened}>
      <MemberChart indicator={indicator} profile={profile} sources={sources} about={about} level={4} isAskedFor />
      <MemberNotes name={name} indicator={indicator} profile={profile} sources={sources} />
      <PaceDetails name={name} indicator={indicator} profile={profile} />
      <CopyText
        name={texts.charts.copy.one}
        about={indicator.name[language]}
        textAt={(address) => copiedFinding(finding, originOf([indicator], { sources, about, address }), language)}
      />
      <p>
        <Link
          to="/kommun/$slug/till-namnden"
          params={{ slug: about.member.slug }}
          search={(old) => ({ ...old, indicators: indicator.id })}
        >
          {texts.council.linkOne}
          <span className="visually-hidden">: {indicator.name[language]}</span>
        </Link>
      </p>
      <p className={styles.definition}>
        {indicator.description[language]} {texts.common.polarity[indicator.polarity]}.{' '}
        <Link to="/nyckeltal/$id" params={{ id: indicator.id }}>
          {texts.member.toIndicator}
        </Link>
      </p>
    </div>
  );
}
