import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { CitePage } from '#features/citation/cite-page.tsx';
import { CorrectedNotice } from '#features/corrections/corrected-notice.tsx';
import { ChangesOfMember } from '#features/edition-changes/changes-of-member.tsx';
import { MemberFiles } from '#features/edition-files/member-files.tsx';
import { IndicatorLessonsBlock } from '#features/lessons/indicator-lessons.tsx';
import { LearnFrom } from '#features/lessons/learn-from.tsx';
import { MissingList } from '#features/member-profile/missing-list.tsx';
import { ProfileList } from '#features/member-profile/profile-list.tsx';
import { findingOf, originOf } from '#features/member-profile/profile-finding.ts';
import { PeerChoice } from '#features/peer-choice/peer-choice.tsx';
import { SetChoice } from '#features/set-choice/set-choice.tsx';
import { knownPeers, knownSet } from '#known-choice.ts';
import { copiedFindings } from '#findings/copied.ts';
import { peerGroupOf } from '#findings/peer-group.ts';
import { summarySentences } from '#findings/summary.ts';
import { formatNumber } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { readEdition } from '#queries/edition.ts';
import { membersQuery, profileQuery } from '#queries/members.ts';
import { CopyText } from '#ui/copy-text.tsx';
import styles from './page.module.css';

const route = getRouteApi('/kommun/$slug');

/** Are we moving the right way, and how do we stand? */
export function MemberPage() {
  const { texts, language } = useSpeech();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const code = members.members.find((member) => member.slug === slug)?.code ?? '';
  const set = knownSet(catalogue, search.set);
  const peers = knownPeers({ ...members, ...catalogue }, search.peers);
  const { data: profile } = useSuspenseQuery(profileQuery(code, { set, peers }));
  const { member } = profile;
  const network = { members: members.members, groups: catalogue.groups };

  const entries = profile.indicators.flatMap((one) => {
    const indicator = catalogue.indicators.find(({ id }) => id === one.id);
    return indicator ? [{ profile: one, indicator }] : [];
  });
  const about = {
    member,
    peers: peerGroupOf(profile.peers.choice, member, catalogue.groups),
    dataVersion: catalogue.dataVersion,
    updatedAt: catalogue.updatedAt,
  };
  const findings = entries.map((entry) => findingOf(entry, about));
  const setName = catalogue.sets.find(({ id }) => id === profile.set)?.name[language] ?? '';
  const lead = summarySentences(member.name, findings, language).join(' ');
  const facts = texts.member.facts(
    member.kind === 'municipality' ? member.county : null,
    member.population === null ? null : formatNumber(member.population, 0, language),
    member.populationYear,
  );
  const toLearnFrom = ({ indicator }: (typeof entries)[number]) => (
    <IndicatorLessonsBlock own={member} indicator={indicator} members={members.members} choice={{ set, peers }} />
  );

  return (
    <>
      <section className={styles.opening}>
        <h1>{member.name}</h1>
        <p className={styles.question}>{texts.member.question}</p>
        <p className={styles.lead}>{lead}</p>
        <p className={styles.facts}>
          {facts}
          {member.joinedYear !== null && ` · ${texts.member.joined(member.joinedYear)}`}
        </p>
        <p>
          <Link to="/jamfor" search={(old) => ({ ...old, members: member.slug })}>
            {texts.comparison.withOthers(member.name)}
          </Link>
        </p>
        <CorrectedNotice choice={{ member: member.code }} slug={member.slug} />
        {member.leftYear !== null && <p className={styles.notice}>{texts.member.past(member.leftYear)}</p>}
      </section>
      <section aria-labelledby="list">
        <div className={styles.sectionHead}>
          <h2 id="list">{texts.member.listTitle}</h2>
          <SetChoice sets={catalogue.sets} chosen={profile.set} />
        </div>
        <PeerChoice own={member} network={network} chosen={peers} />
        {profile.peers.members.length < 4 && <p className={styles.facts}>{texts.member.peersTooFew}</p>}
        <ProfileList
          name={member.name}
          entries={entries.filter((entry) => entry.profile.latest !== null)}
          sources={catalogue.sources}
          about={about}
          more={toLearnFrom}
        />
        <p>
          <Link to="/kommun/$slug/till-namnden" params={{ slug }}>
            {texts.council.link}
          </Link>
        </p>
        <CopyText
          name={texts.charts.copy.all}
          textAt={(address) => {
            const origin = originOf(
              findings.filter(({ figures }) => figures.latest !== null).map(({ indicator }) => indicator),
              { sources: catalogue.sources, about, address },
            );
            return copiedFindings(findings, { set: setName, lead, origin }, language);
          }}
        />
      </section>
      <LearnFrom own={member} entries={entries} members={members.members} choice={{ set, peers }} />
      <MissingList name={member.name} entries={entries} />
      <ChangesOfMember member={member} edition={readEdition() ?? catalogue.newestEdition?.id ?? null} />
      <MemberFiles member={member} catalogue={catalogue} />
      <CitePage path={`/kommun/${member.slug}`} page={member.name} />
    </>
  );
}
