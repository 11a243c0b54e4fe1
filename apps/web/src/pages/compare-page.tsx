import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useCallback, useDeferredValue, useMemo } from 'react';
import type { Entry } from '#features/comparison/compared.ts';
import { ComparedView } from '#features/comparison/compared-view.tsx';
import { MemberChoice } from '#features/comparison/member-choice.tsx';
import { MapOnDemand } from '#features/member-map/map-on-demand.tsx';
import { PeerChoice } from '#features/peer-choice/peer-choice.tsx';
import { SetChoice } from '#features/set-choice/set-choice.tsx';
import { knownComparison, knownMembers } from '#known-comparison.ts';
import { useSpeech } from '#i18n/language.ts';
import { catalogueQuery } from '#queries/catalogue.ts';
import { membersQuery } from '#queries/members.ts';
import { useRememberedMember } from '#ui/own-member.ts';
import styles from './page.module.css';

const route = getRouteApi('/jamfor');

/** How do we compare with those? */
export function ComparePage() {
  const { texts } = useSpeech();
  const words = texts.comparison;
  const search = route.useSearch();
  // The choice shows at once; the tables and charts follow when there is time, without holding up the reader.
  const shown = useDeferredValue(search);
  const remembered = useRememberedMember();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: list } = useSuspenseQuery(membersQuery);
  const { members, ofOtherKind } = useMemo(() => knownMembers(list, search.members), [list, search.members]);
  const known = useMemo(() => ({ ...list, ...catalogue }), [list, catalogue]);
  const choice = useMemo(() => knownComparison(known, shown), [known, shown]);
  const network = useMemo(() => ({ members: list.members, groups: catalogue.groups }), [list, catalogue]);
  const own = list.members.find(({ slug }) => slug === (search.own ?? remembered));
  const [first] = members;
  const peers = choice?.peers;
  const { tint } = shown;
  const set = choice?.set ?? catalogue.sets.find(({ isDefault }) => isDefault)?.id ?? '';
  const choices = useMemo(
    () =>
      first && (
        <>
          <PeerChoice own={first} network={network} chosen={peers} />
          <SetChoice sets={catalogue.sets} chosen={set} />
        </>
      ),
    [first, network, peers, catalogue, set],
  );
  const map = useCallback(
    ({ indicator, compared: { year } }: Entry) =>
      first?.kind === 'municipality' &&
      year !== null && (
        <MapOnDemand
          indicator={indicator}
          year={year}
          members={list.members}
          source={catalogue.sources.find(({ id }) => id === indicator.shownSource)}
          own={first.slug}
          peers={new Set(members.map(({ code }) => code))}
          tint={tint ?? 'quartiles'}
        />
      ),
    [catalogue, list, first, members, tint],
  );

  return (
    <div className={styles.wide}>
      <section className={styles.opening}>
        <h1>{words.title}</h1>
        {first === undefined && <p className={styles.lead}>{words.lead}</p>}
        {ofOtherKind.length > 0 && <p className={styles.notice}>{words.mixed(ofOtherKind.map(({ name }) => name))}</p>}
      </section>
      <MemberChoice chosen={members} members={list.members} own={own} />
      {first && choice && (
        <ComparedView choice={choice} search={shown} catalogue={catalogue} members={list.members} more={map}>
          {choices}
        </ComparedView>
      )}
    </div>
  );
}
