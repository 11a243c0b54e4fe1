import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { alternativeText } from '#features/council-block/alternative-text.ts';
import { CouncilBlock } from '#features/council-block/council-block.tsx';
import { CouncilSettings } from '#features/council-block/council-settings.tsx';
import { paperOf } from '#features/council-block/paper.ts';
import { PictureAlternative } from '#features/council-block/picture-alternative.tsx';
import { WhichFigures } from '#features/council-block/which-figures.tsx';
import { MemberChart } from '#features/member-profile/member-chart.tsx';
import { findingOf, originOf } from '#features/member-profile/profile-finding.ts';
import { PeerChoice } from '#features/peer-choice/peer-choice.tsx';
import { SetChoice } from '#features/set-choice/set-choice.tsx';
import { knownPeers, knownSet } from '#known-choice.ts';
import { peerGroupOf } from '#findings/peer-group.ts';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { linkedPath } from '#queries/edition.ts';
import { membersQuery, profileQuery } from '#queries/members.ts';
import { readOrigin } from '#queries/origin.ts';
import { stringifySearch } from '#search.ts';
import styles from './page.module.css';

const route = getRouteApi('/kommun/$slug/till-namnden');

/** What do I paste into the paper to the board? */
export function CouncilPage() {
  const speech = useSpeech();
  const { texts } = speech;
  const words = texts.council;
  const { slug } = route.useParams();
  const search = route.useSearch();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const code = members.members.find((member) => member.slug === slug)?.code ?? '';
  const set = knownSet(catalogue, search.set);
  const peers = knownPeers({ ...members, ...catalogue }, search.peers);
  const { data: profile } = useSuspenseQuery(profileQuery(code, { set, peers }));
  const { member } = profile;

  const all = profile.indicators.flatMap((one) => {
    const indicator = catalogue.indicators.find(({ id }) => id === one.id);
    return indicator ? [{ profile: one, indicator }] : [];
  });
  const wanted = search.indicators?.split(',') ?? [];
  const picked = all.filter(({ indicator }) => wanted.includes(indicator.id));
  const entries = picked.length > 0 ? picked : all;
  const about = {
    member,
    peers: peerGroupOf(profile.peers.choice, member, catalogue.groups),
    dataVersion: catalogue.dataVersion,
    updatedAt: catalogue.updatedAt,
  };
  const findings = entries.map((entry) => findingOf(entry, about));
  const length = search.length ?? 'all';
  const address = `${readOrigin()}${linkedPath(`/kommun/${slug}`)}${stringifySearch({ lang: search.lang, set, peers })}`;
  const cited = entries.filter((one) => one.profile.latest !== null).map(({ indicator }) => indicator);
  const origin = originOf(cited, { sources: catalogue.sources, about, address });
  const ofSet = { name: catalogue.sets.find(({ id }) => id === profile.set)!.name, size: all.length };
  const parts = paperOf(findings, { length, set: ofSet, origin }, speech);

  const chart = (at: number) => {
    const [entry, finding] = [entries[at]!, findings[at]!];
    const alternative = alternativeText(finding, speech);
    return (
      <>
        <MemberChart {...entry} sources={catalogue.sources} about={about} level={4} alternative={alternative} />
        <PictureAlternative about={entry.indicator.name[speech.language]} text={alternative} />
      </>
    );
  };

  return (
    <>
      <section className={`${styles.opening} ${styles.onScreen}`}>
        <h1>{words.title}</h1>
        <p className={styles.lead}>{words.lead(member.name)}</p>
        <WhichFigures slug={slug} newest={catalogue.newestEdition?.id ?? null} />
        <p>
          <Link to="/kommun/$slug" params={{ slug }}>
            {words.back(member.name)}
          </Link>
        </p>
      </section>
      <section className={styles.onScreen} aria-labelledby="choice">
        <div className={styles.sectionHead}>
          <h2 id="choice">{words.settings}</h2>
          <SetChoice sets={catalogue.sets} chosen={profile.set} />
        </div>
        <PeerChoice own={member} network={{ members: members.members, groups: catalogue.groups }} chosen={peers} />
        <CouncilSettings
          indicators={all.map(({ indicator }) => indicator)}
          chosen={entries.map(({ indicator }) => indicator)}
          length={length}
        />
      </section>
      <CouncilBlock parts={parts} chart={chart} />
    </>
  );
}
