import { isCurrentMember } from '@ratthall/domain/membership';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link, getRouteApi } from '@tanstack/react-router';
import { AmongChoice } from '#features/lessons/among-choice.tsx';
import { ImprovedList, NobodyList } from '#features/lessons/improved-list.tsx';
import { PeerChoice } from '#features/peer-choice/peer-choice.tsx';
import { SetChoice } from '#features/set-choice/set-choice.tsx';
import { amongIn, knownSet } from '#known-choice.ts';
import { inSentence } from '#i18n/format.ts';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { networkLessonsQuery } from '#queries/lessons.ts';
import { membersQuery } from '#queries/members.ts';
import { useRememberedMember } from '#ui/own-member.ts';
import styles from './page.module.css';

const route = getRouteApi('/larande');
const fewestForStrongest = 12;

/** Who has improved, and in what? */
export function LessonsPage() {
  const { texts, language } = useSpeech();
  const search = route.useSearch();
  const remembered = useRememberedMember();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: members } = useSuspenseQuery(membersQuery);
  const known = { members: members.members, groups: catalogue.groups };
  const among = amongIn(known, search);
  const { data } = useSuspenseQuery(networkLessonsQuery(knownSet(catalogue, search.set), among));

  const municipalities = members.members.filter((member) => member.kind === 'municipality' && isCurrentMember(member));
  const own = municipalities.find(({ slug }) => slug === (search.own ?? remembered)) ?? null;
  const entries = data.indicators.flatMap((lessons) => {
    const indicator = catalogue.indicators.find(({ id }) => id === lessons.id);
    return indicator ? [{ lessons, indicator }] : [];
  });
  const named = entries.filter(({ lessons }) => lessons.improved.length > 0);
  const nobody = entries.filter(({ lessons }) => lessons.improved.length === 0);
  const share = ({ lessons: { counts } }: (typeof entries)[number]) => counts.improving / counts.judged;
  const strongest = named
    .filter(({ lessons }) => lessons.counts.judged >= fewestForStrongest)
    .toSorted((a, b) => share(b) - share(a))[0];
  const { counts } = strongest?.lessons ?? {};

  return (
    <>
      <section className={styles.opening}>
        <h1>{texts.lessons.title}</h1>
        <p className={styles.lead}>
          {texts.lessons.lead}{' '}
          {strongest &&
            counts &&
            texts.lessons.strongest(inSentence(strongest.indicator.name[language]), counts.improving, counts.judged)}
        </p>
      </section>
      <section aria-labelledby="list">
        <div className={styles.sectionHead}>
          <h2 id="list">{texts.lessons.listTitle}</h2>
          <SetChoice sets={catalogue.sets} chosen={data.set} />
        </div>
        <AmongChoice own={own} municipalities={municipalities} search={search} count={data.n} />
        {among.member !== undefined && own && <PeerChoice own={own} network={known} chosen={among.peers} />}
        <details className={styles.reading}>
          <summary>{texts.lessons.reading.title}</summary>
          <p>
            {texts.lessons.reading.body}{' '}
            <Link to="/om" hash="metod">
              {texts.lessons.reading.link}
            </Link>
          </p>
        </details>
        <ImprovedList
          entries={named}
          members={members.members}
          own={own}
          opened={search.indicators?.split(',') ?? []}
        />
      </section>
      {nobody.length > 0 && (
        <section aria-labelledby="nobody">
          <h2 id="nobody">{texts.lessons.nobodyTitle}</h2>
          <p className={styles.sectionLead}>{texts.lessons.nobodyLead}</p>
          <NobodyList entries={nobody} />
        </section>
      )}
    </>
  );
}
