import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { MissingList } from '#features/member-profile/missing-list.tsx';
import { ProfileList } from '#features/member-profile/profile-list.tsx';
import { summaryOf, summarySentences } from '#features/member-profile/profile-summary.ts';
import { PeerChoice } from '#features/peer-choice/peer-choice.tsx';
import { SetChoice } from '#features/set-choice/set-choice.tsx';
import { knownPeers, knownSet } from '#known-choice.ts';
import { formatNumber, inSentence } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { membersQuery, profileQuery } from '#queries/members.ts';
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
  const strongest = summaryOf(profile.indicators).strongest;
  const nameOf = (id: string | undefined) =>
    entries.find(({ indicator }) => indicator.id === id)?.indicator.name[language] ?? '';
  const facts = texts.member.facts(
    member.kind === 'municipality' ? member.county : null,
    member.population === null ? null : formatNumber(member.population, 0, language),
    member.populationYear,
  );

  return (
    <>
      <section className={styles.opening}>
        <h1>{member.name}</h1>
        <p className={styles.question}>{texts.member.question}</p>
        <p className={styles.lead}>{summarySentences(profile, texts, inSentence(nameOf(strongest?.id))).join(' ')}</p>
        <p className={styles.facts}>
          {facts}
          {member.joinedYear !== null && ` · ${texts.member.joined(member.joinedYear)}`}
        </p>
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
        />
      </section>
      <MissingList name={member.name} entries={entries} />
    </>
  );
}
